import type { Enterprise } from '../collections/schemas/enterprises.ts';
import { sortContacted } from './contacted-enterprises.ts';
import {
  type Excluded,
  type Metric,
  type MetricInput,
  outsidePeriod,
  periodOf,
  rememberingLast,
  type Sorted,
  tallyOf,
  type Unknown,
} from './metric.ts';

/** Art. 6: contacted enterprises that count, whose service began inside the period and not before their first contact. */
export const keyEnterprises: Metric = {
  label: '重点服务企业',
  unit: '家',
  tally: (input) => {
    const sorted = sortKey(input);
    return 'unknown' in sorted ? sorted : tallyOf(sorted, ({ id }) => id);
  },
};

/** The rows of the ledger of enterprises, each with why it is no key enterprise. */
export const sortKey = rememberingLast((input: MetricInput): readonly Sorted<Enterprise>[] | Unknown => {
  const contacted = sortContacted(input);
  if ('unknown' in contacted) return contacted;
  const period = periodOf(input);
  if ('unknown' in period) return period;
  return contacted.map(({ row, excluded }) => ({ row, excluded: reasonAgainst(row, excluded, period, input.asOf) }));
});

function reasonAgainst(
  { id, contacts, service }: Enterprise,
  notContacted: Excluded | undefined,
  period: { from: string; to: string },
  asOf: string,
): Excluded | undefined {
  if (service === undefined) return { id, reason: 'no-service' };
  if (notContacted !== undefined) {
    const { reason } = notContacted;
    return reason === 'duplicate' || reason === 'after-as-of' ? notContacted : { id, reason: 'not-contacted' };
  }
  if (contacts.every(({ on }) => service.since < on)) return { id, reason: 'service-before-contact' };
  const reason = outsidePeriod(service.since, period, asOf);
  return reason === undefined ? undefined : { id, reason };
}
