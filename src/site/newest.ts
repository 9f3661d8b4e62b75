import type { DemandView, OutcomeView } from '../publication/view.ts';

/** Outcomes that count, the newest first. */
export function newestOutcomes(outcomes: readonly OutcomeView[], count: number): readonly OutcomeView[] {
  return outcomes
    .filter(({ counts }) => counts)
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? 1 : -1))
    .slice(0, count);
}

/** Demands, the newest first. */
export function newestDemands(demands: readonly DemandView[], count = demands.length): readonly DemandView[] {
  return demands.toSorted((a, b) => (a.collectedOn < b.collectedOn ? 1 : -1)).slice(0, count);
}
