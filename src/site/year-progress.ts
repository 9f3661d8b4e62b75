import type { Progress, RequirementHead, StationHead, StationView } from '../publication/view.ts';
import { byTier, type TierGroup } from './by-tier.ts';

interface StationProgress {
  readonly station: StationHead;
  readonly head: RequirementHead;
  readonly progress: Progress;
}

/** How one requirement grew at every station of a year. */
export interface RequirementProgress {
  readonly rule: string;
  readonly title: string;
  readonly unit: string;
  readonly tiers: readonly TierGroup<StationProgress>[];
}

/** The charts of stations, turned to stand by requirement and tier. */
export function yearProgress(stations: readonly StationView[]): readonly RequirementProgress[] {
  const byRule = new Map<string, StationProgress[]>();
  for (const { head: station, progress } of stations) {
    for (const chart of progress) {
      const charts = byRule.get(chart.head.rule) ?? [];
      charts.push({ station, ...chart });
      byRule.set(chart.head.rule, charts);
    }
  }
  return [...byRule].flatMap(([rule, charts]) => {
    const [first] = charts;
    return first === undefined
      ? []
      : [{ rule, title: first.head.title, unit: first.head.unit, tiers: byTier(charts, (chart) => chart.station) }];
  });
}
