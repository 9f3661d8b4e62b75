import type { StatusView } from '../publication/view.ts';

export interface SplitPart {
  readonly status: StatusView['status'];
  readonly from: number;
  readonly width: number;
}

const GAP = 0.0025;

/** The parts of one bar that shows how many there are of each status, with a small gap between them. */
export function splitParts(counts: readonly (StatusView & { readonly count: number })[]): readonly SplitPart[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counts.map(({ status, count }) => {
    const part = { status, from: before / total, width: Math.max(count / total - GAP, GAP) };
    before += count;
    return part;
  });
}
