import { describe, expect, test } from 'vitest';
import type { Expense } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, expense, files, finance, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/prohibited';
const withExpense = (change: Partial<Expense>) =>
  files({ [`${STATION}/finance.json`]: finance({ expenses: [expense(1), expense(2, change)] }) });

describe(RULE, () => {
  test.each<[string, Partial<Expense>, string[]]>([
    ['an allowed category passes', { category: 'activity' }, []],
    ['a prohibited category is found', { category: 'welfare' }, ['error finance.json expenses.1.category 第15条']],
    [
      'matching funds must not pay for it either',
      { category: 'office', source: 'matching' },
      ['error finance.json expenses.1.category 第15条'],
    ],
    ['an expense of nothing is found all the same', { category: 'office', amount: 0 }, ['error finance.json expenses.1.category 第15条']],
    ['a category that the policy does not know is another rule’s', { category: 'travel' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withExpense(change))).toEqual(expected);
  });

  test('the message names row, amount and category, never who was paid', () => {
    const [finding] = findingsOf(RULE, withExpense({ category: 'office', amount: 88.5, payee: '收款人甲' }));
    expect(finding?.message).toMatch(/f-2.*88\.50.*office/);
    expect(`${finding?.message}${finding?.help}`).not.toContain('收款人甲');
  });

  test('it is silent without a policy', () => {
    expect(said(RULE, { ...withExpense({ category: 'office' }), 'policies/2024.json': ABSENT })).toEqual([]);
  });
});
