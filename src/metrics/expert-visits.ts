import { tierOf } from '../programme/tier.ts';
import { type Metric, MISSING_FILE, outsidePeriod, periodOf, tallyRows } from './metric.ts';

/** Art. 6: visits of the kind that the tier counts (对接 or 驻站), inside the period; one row is one person-time. */
export const expertVisits: Metric = {
  label: '产业特派员',
  unit: '人次',
  tally: (input) => {
    const { station, policy, asOf } = input;
    if (station.visits === undefined) return { unknown: MISSING_FILE.visits };
    const period = periodOf(input);
    if ('unknown' in period) return period;
    const tier = tierOf(station, policy);
    if (tier === undefined) return { unknown: MISSING_FILE.tier };
    return tallyRows(
      station.visits.value.visits,
      ({ id }) => id,
      ({ kind, on }) => (kind === tier.visitKind ? outsidePeriod(on, period, asOf) : 'other-kind'),
      ({ expert, enterprise, on }) => [JSON.stringify([expert, enterprise ?? '', on])],
    );
  },
};
