import { tierQuota } from './tier-quota.ts';

/** Art. 6: visits of experts, in person-times; 对接 for tier A, 驻站 for B and C. */
export const expertVisitsQuota = tierQuota('expertVisits', {
  id: 'quota/expert-visits',
  article: 6,
  ledger: 'visits',
  finds: '产业特派员对接或驻站的人次够不够数。',
});
