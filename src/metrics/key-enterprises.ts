import type { Enterprise } from '../collections/schemas/enterprises.ts';
import { contactedEnterprises } from './contacted-enterprises.ts';
import { type Excluded, type ExclusionReason, isUnknown, type Metric, outsidePeriod, periodOf } from './metric.ts';

/** Art. 6: contacted enterprises that count, whose service began inside the period and not before their first contact. */
export const keyEnterprises: Metric = {
  label: '重点服务企业',
  unit: '家',
  tally: (input) => {
    const contacted = contactedEnterprises.tally(input);
    if (isUnknown(contacted)) return contacted;
    const period = periodOf(input);
    if ('unknown' in period) return period;
    const served = new Map(input.station.enterprises?.value.enterprises.map((enterprise) => [enterprise.id, enterprise]));
    const leftOut = new Map(contacted.excluded.map((row) => [row.id, row]));
    const counted: string[] = [];
    const excluded: Excluded[] = [];
    for (const enterprise of served.values()) {
      const { id } = enterprise;
      const notContacted = leftOut.get(id);
      if (enterprise.service === undefined) {
        excluded.push({ id, reason: 'no-service' });
      } else if (notContacted !== undefined) {
        excluded.push(notContacted.reason === 'duplicate' ? notContacted : { id, reason: 'not-contacted' });
      } else {
        const reason = serviceReason(enterprise, enterprise.service.since, period, input.asOf);
        if (reason === undefined) counted.push(id);
        else excluded.push({ id, reason });
      }
    }
    return { counted, excluded };
  },
};

function serviceReason(
  { contacts }: Enterprise,
  since: string,
  period: { from: string; to: string },
  asOf: string,
): ExclusionReason | undefined {
  if (contacts.every(({ on }) => since < on)) return 'service-before-contact';
  return outsidePeriod(since, period, asOf);
}
