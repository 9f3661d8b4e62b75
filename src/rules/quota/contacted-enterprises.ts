import { tierQuota } from './tier-quota.ts';

/** Art. 6: enterprises of the district that the station contacts in the year. */
export const contactedEnterprisesQuota = tierQuota('contactedEnterprises', {
  id: 'quota/contacted-enterprises',
  article: 6,
  ledger: 'enterprises',
  finds: '站点一年联系的本区企业够不够数。',
});
