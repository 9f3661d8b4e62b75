/** The measures of 2024 as far as the demonstration follows them, and what each invented station is to reach. */
import type { Slug } from './districts.ts';

export type TierName = 'A' | 'B' | 'C';

export interface Tier {
  readonly award: number;
  readonly visitKind: 'matching' | 'resident';
  readonly quotas: {
    readonly contacted: number;
    readonly key: number;
    readonly srdi: number;
    readonly visits: number;
    readonly demands: number;
    readonly outcomes: number;
  };
}

export const tiers: Readonly<Record<TierName, Tier>> = {
  A: { award: 180000, visitKind: 'matching', quotas: { contacted: 80, key: 50, srdi: 10, visits: 30, demands: 50, outcomes: 5 } },
  B: { award: 140000, visitKind: 'resident', quotas: { contacted: 50, key: 30, srdi: 6, visits: 15, demands: 30, outcomes: 3 } },
  C: { award: 100000, visitKind: 'resident', quotas: { contacted: 30, key: 20, srdi: 3, visits: 10, demands: 20, outcomes: 2 } },
};

/** Key-served and specialised (专精特新) enterprises; the other figures follow from the sources. */
export const reached: Readonly<Record<Slug, { readonly key: number; readonly srdi: number }>> = {
  haidian: { key: 61, srdi: 16 },
  changping: { key: 56, srdi: 14 },
  chaoyang: { key: 54, srdi: 12 },
  huairou: { key: 51, srdi: 10 },
  fengtai: { key: 52, srdi: 11 },
  bda: { key: 53, srdi: 12 },
  shunyi: { key: 34, srdi: 8 },
  daxing: { key: 36, srdi: 9 },
  tongzhou: { key: 33, srdi: 7 },
  fangshan: { key: 31, srdi: 6 },
  xicheng: { key: 30, srdi: 7 },
  dongcheng: { key: 22, srdi: 4 },
  shijingshan: { key: 23, srdi: 5 },
  mentougou: { key: 20, srdi: 3 },
  pinggu: { key: 21, srdi: 3 },
  miyun: { key: 21, srdi: 4 },
  yanqing: { key: 20, srdi: 3 },
};
