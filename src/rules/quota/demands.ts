import { tierQuota } from './tier-quota.ts';

/** Art. 7: effective demands collected from enterprises. */
export const demandsQuota = tierQuota('demands', {
  id: 'quota/demands',
  article: 7,
  ledger: 'demands',
  finds: '征集到的有效需求够不够数。',
});
