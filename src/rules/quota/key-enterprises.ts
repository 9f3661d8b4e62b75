import { tierQuota } from './tier-quota.ts';

/** Art. 6: enterprises that the station serves with priority. */
export const keyEnterprisesQuota = tierQuota('keyEnterprises', {
  id: 'quota/key-enterprises',
  article: 6,
  ledger: 'enterprises',
  finds: '站点重点服务的企业够不够数。',
});
