import type { Demand } from '../collections/schemas/demands.ts';
import type { StationContext } from './station-context.ts';

/** How far demands came: each stage counts those that reached it or went beyond. */
export interface FunnelView {
  readonly stages: readonly FunnelStage[];
  /** Closed without an outcome: known only as collected. */
  readonly closed: number;
  /** Counted and not shown. */
  readonly hidden: number;
}

export interface FunnelStage {
  readonly label: string;
  readonly count: number;
  /** Of the first stage, 0 to 1. */
  readonly share: number;
}

const LABELS = ['征集', '发布', '进入对接', '对接成功', '达成合作'] as const;
const OUTCOME = LABELS.length - 1;
/** A closed demand may have been closed at any stage. */
const STAGE_OF: Readonly<Record<Demand['status'], number>> = { collected: 0, released: 1, matching: 2, matched: 3, closed: 0 };

/** The demands of some stations, internal ones included, by how far they came; undefined where there are none. */
export function funnelOf(contexts: readonly StationContext[]): FunnelView | undefined {
  const demands = contexts.flatMap(reachedStages);
  if (demands.length === 0) return undefined;
  return {
    stages: LABELS.map((label, stage) => {
      const count = demands.filter(({ reached }) => reached >= stage).length;
      return { label, count, share: count / demands.length };
    }),
    closed: demands.filter(({ closed, reached }) => closed && reached < OUTCOME).length,
    hidden: demands.filter(({ hidden }) => hidden).length,
  };
}

function reachedStages({ station, names, results }: StationContext): { reached: number; closed: boolean; hidden: boolean }[] {
  const counted = new Set(results.find(({ rule }) => rule === 'quota/outcomes')?.counted);
  const outcomes = station.outcomes?.value.outcomes ?? [];
  const withOutcome = new Set(outcomes.filter(({ id }) => counted.has(id)).map(({ demand }) => demand));
  return (station.demands?.value.demands ?? []).map((row) => ({
    reached: withOutcome.has(row.id) ? OUTCOME : STAGE_OF[row.status],
    closed: row.status === 'closed',
    hidden: names.demand(row) === 'internal',
  }));
}
