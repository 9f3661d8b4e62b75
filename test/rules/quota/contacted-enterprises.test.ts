import { enterprise, STATION } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

describeTierQuota({
  rule: 'quota/contacted-enterprises',
  quota: 'contactedEnterprises',
  ledger: 'enterprises',
  article: 6,
  unit: '家',
  target: 4,
  withCount: (count) => ({
    [`${STATION}/enterprises.json`]: { enterprises: Array.from({ length: count }, (_, at) => enterprise(at + 1)) },
  }),
});
