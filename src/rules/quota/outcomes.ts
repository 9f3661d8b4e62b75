import { tierQuota } from './tier-quota.ts';

/** Art. 7: cooperations with a clear input and output. */
export const outcomesQuota = tierQuota('outcomes', {
  id: 'quota/outcomes',
  article: 7,
  ledger: 'outcomes',
  finds: '有明确投入和产出的合作够不够数。',
});
