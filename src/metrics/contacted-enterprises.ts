import type { Enterprise } from '../collections/schemas/enterprises.ts';
import { normalisedCode } from '../programme/comparison.ts';
import {
  type ExclusionReason,
  type Metric,
  type MetricInput,
  MISSING_FILE,
  outsidePeriod,
  periodOf,
  rememberingLast,
  type Sorted,
  sortRows,
  tallyOf,
  type Unknown,
} from './metric.ts';

/** Art. 6: enterprises of the station's own district, contacted at least once inside the period; one credit code counts once. */
export const contactedEnterprises: Metric = {
  label: '联系企业',
  unit: '家',
  tally: (input) => {
    const sorted = sortContacted(input);
    return 'unknown' in sorted ? sorted : tallyOf(sorted, ({ id }) => id);
  },
};

/** The rows of the ledger of enterprises, each with why it is no contacted enterprise. */
export const sortContacted = rememberingLast((input: MetricInput): readonly Sorted<Enterprise>[] | Unknown => {
  const { station, asOf } = input;
  if (station.enterprises === undefined) return { unknown: MISSING_FILE.enterprises };
  const period = periodOf(input);
  if ('unknown' in period) return period;
  return sortRows(
    station.enterprises.value.enterprises,
    ({ id }) => id,
    (enterprise) => (enterprise.district === station.district ? contactReason(enterprise, period, asOf) : 'other-district'),
    ({ creditCode }) => [normalisedCode(creditCode)],
  );
});

/** Nothing where one contact counts; otherwise what keeps them all from counting. */
function contactReason(enterprise: Enterprise, period: { from: string; to: string }, asOf: string): ExclusionReason | undefined {
  const reasons = new Set(enterprise.contacts.map(({ on }) => outsidePeriod(on, period, asOf)));
  if (reasons.has(undefined)) return undefined;
  const [only] = reasons;
  return reasons.size === 1 ? only : 'outside-period';
}
