import { tierQuota } from './tier-quota.ts';

/** Art. 6: specialised (专精特新) enterprises among the key ones. */
export const srdiEnterprisesQuota = tierQuota('srdiEnterprises', {
  id: 'quota/srdi-enterprises',
  article: 6,
  ledger: 'enterprises',
  finds: '重点服务企业里专精特新企业够不够数。',
});
