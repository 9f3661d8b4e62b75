import { enterprise, STATION } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

describeTierQuota({
  rule: 'quota/key-enterprises',
  quota: 'keyEnterprises',
  ledger: 'enterprises',
  article: 6,
  unit: '家',
  target: 3,
  withCount: (count) => ({
    [`${STATION}/enterprises.json`]: {
      enterprises: Array.from({ length: 5 }, (_, at) => enterprise(at + 1, at < count ? {} : { service: undefined })),
    },
  }),
});
