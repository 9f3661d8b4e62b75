import { enterprise, STATION } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

describeTierQuota({
  rule: 'quota/srdi-enterprises',
  quota: 'srdiEnterprises',
  ledger: 'enterprises',
  article: 6,
  unit: '家',
  target: 2,
  withCount: (count) => ({
    [`${STATION}/enterprises.json`]: {
      enterprises: Array.from({ length: 4 }, (_, at) => enterprise(at + 1, { srdi: at < count ? 'little-giant' : 'innovative' })),
    },
  }),
});
