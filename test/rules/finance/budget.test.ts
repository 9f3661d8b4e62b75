import { describe, expect, test } from 'vitest';
import type { Finance } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, expense, files, finance, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/budget';
const withFinance = (change: Partial<Finance>) => files({ [`${STATION}/finance.json`]: finance(change) });
const line = (category: string, amount: number) => ({ category, amount });
const adjusted = (from: string, to: string) => ({ on: '2024-06-01', from, to, amount: 1, approvedOn: '2024-05-31' });

describe(RULE, () => {
  test.each<[string, Partial<Finance>, string[]]>([
    ['a budget a fen short of the award is found', { budget: [line('consulting', 999.99)] }, ['error finance.json budget 第8条']],
    ['a budget of the award passes', { budget: [line('consulting', 1000)] }, []],
    ['a budget a fen over the award is found', { budget: [line('consulting', 1000.01)] }, ['error finance.json budget 第8条']],
    ['no lines at all are found', { budget: [] }, ['error finance.json budget 第8条']],
    ['matching funds are part of what is planned', { matching: 500, budget: [line('consulting', 1500)] }, []],
    ['matching funds that the budget forgets are found', { matching: 500 }, ['error finance.json budget 第8条']],
    ['fen add up without rounding', { award: 0.3, budget: [line('consulting', 0.1), line('meeting', 0.2)] }, []],
    ['a prohibited category in the budget is found', { budget: [line('office', 1000)] }, ['error finance.json budget.0.category 第8条']],
    ['an unknown category in the budget is found', { budget: [line('travel', 1000)] }, ['error finance.json budget.0.category 第8条']],
    ['an adjustment between allowed categories passes', { adjustments: [adjusted('meeting', 'labour')] }, []],
    [
      'an adjustment from a prohibited category is found',
      { adjustments: [adjusted('office', 'labour')] },
      ['error finance.json adjustments.0.from 第8条'],
    ],
    [
      'an adjustment to an unknown category is found',
      { adjustments: [adjusted('meeting', 'travel')] },
      ['error finance.json adjustments.0.to 第8条'],
    ],
    [
      'an expense in a category that the policy does not know is found',
      { expenses: [expense(1), expense(2, { category: 'travel' })] },
      ['error finance.json expenses.1.category 第8条'],
    ],
    ['an expense in a prohibited category is another rule’s', { expenses: [expense(1, { category: 'office' })] }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withFinance(change))).toEqual(expected);
  });

  test('the message names the sum, the funds and the difference', () => {
    const [finding] = findingsOf(RULE, withFinance({ budget: [line('consulting', 1234.5)] }));
    expect(finding?.message).toContain('1,234.50');
    expect(finding?.message).toContain('1,000.00');
    expect(finding?.message).toContain('相差 234.50 元');
  });

  test('the help names the categories that are allowed', () => {
    const [finding] = findingsOf(RULE, withFinance({ budget: [line('travel', 1000)] }));
    expect(finding?.help).toMatch(/consulting（consulting）、labour（labour）、.*other（other）。$/);
  });

  test('without a policy the sum is judged and the categories are not', () => {
    const given = withFinance({ budget: [line('travel', 1)], expenses: [expense(1, { category: 'travel' })] });
    expect(said(RULE, { ...given, 'policies/2024.json': ABSENT })).toEqual(['error finance.json budget 第8条']);
  });
});
