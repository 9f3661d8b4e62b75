import { describe, expect, test } from 'vitest';
import type { Expense, Finance } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, expense, files, finance, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/overspend';
const CATEGORY = ['error finance.json budget 第16条'];
const AWARD = ['error finance.json expenses 第16条'];
const BUDGET = {
  budget: [
    { category: 'consulting', amount: 600 },
    { category: 'meeting', amount: 400 },
  ],
};
const withFinance = (change: Partial<Finance>) => files({ [`${STATION}/finance.json`]: finance({ ...BUDGET, ...change }) });
const spent = (...rows: (Partial<Expense> & { amount: number })[]): Expense[] => rows.map((row, index) => expense(index + 1, row));
const adjusted = (from: string, to: string, amount: number) => ({ on: '2024-06-01', from, to, amount, approvedOn: '2024-05-31' });

describe(RULE, () => {
  test.each<[string, Partial<Finance>, string[]]>([
    ['a fen below the budget of the category passes', { expenses: spent({ amount: 599.99 }) }, []],
    ['the budget of the category passes', { expenses: spent({ amount: 600 }) }, []],
    ['a fen over the budget of the category is found', { expenses: spent({ amount: 600.01 }) }, CATEGORY],
    ['a category adds up over its rows', { expenses: spent({ amount: 300 }, { amount: 300.01 }) }, CATEGORY],
    ['both sources count', { expenses: spent({ amount: 600 }, { amount: 0.01, source: 'matching' }) }, CATEGORY],
    [
      'two lines of one category add up',
      { budget: [...BUDGET.budget, { category: 'consulting', amount: 1 }], expenses: spent({ amount: 601 }) },
      [],
    ],
    ['an allowed category without a line has nothing to spend', { expenses: spent({ amount: 0.01, category: 'activity' }) }, CATEGORY],
    ['an expense of nothing there passes', { expenses: spent({ amount: 0, category: 'activity' }) }, []],
    [
      'what was adjusted to a category may be spent',
      { adjustments: [adjusted('meeting', 'consulting', 50)], expenses: spent({ amount: 650 }) },
      [],
    ],
    [
      'a fen more than that is found',
      { adjustments: [adjusted('meeting', 'consulting', 50)], expenses: spent({ amount: 650.01 }) },
      CATEGORY,
    ],
    [
      'what was adjusted away may not be spent',
      { adjustments: [adjusted('consulting', 'meeting', 50)], expenses: spent({ amount: 550.01 }) },
      CATEGORY,
    ],
    ['what is left after that may', { adjustments: [adjusted('consulting', 'meeting', 50)], expenses: spent({ amount: 550 }) }, []],
    [
      'fen add up without rounding',
      { budget: [{ category: 'consulting', amount: 0.3 }], expenses: spent({ amount: 0.1 }, { amount: 0.2 }) },
      [],
    ],
    ['a prohibited category has no budget to keep to', { expenses: spent({ amount: 10, category: 'office' }) }, []],
    ['award expenses of the award pass', { expenses: spent({ amount: 600 }, { amount: 400, category: 'meeting' }) }, []],
    [
      'award expenses a fen over the award are found',
      { expenses: spent({ amount: 600 }, { amount: 400, category: 'meeting' }, { amount: 0.01, category: 'office' }) },
      AWARD,
    ],
    [
      'matching funds do not use up the award',
      { expenses: spent({ amount: 600 }, { amount: 400, category: 'meeting' }, { amount: 5, category: 'office', source: 'matching' }) },
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withFinance(change))).toEqual(expected);
  });

  test('each category over its budget has a finding with both amounts', () => {
    const findings = findingsOf(
      RULE,
      withFinance({ expenses: spent({ amount: 600.01 }, { amount: 1400, category: 'meeting', source: 'matching' }) }),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/consulting.*600\.01.*600\.00/),
      expect.stringMatching(/meeting.*1,400\.00.*400\.00/),
    ]);
  });

  test('without a policy the award is judged and the categories are not', () => {
    const given = { ...withFinance({ expenses: spent({ amount: 1000.01 }) }), 'policies/2024.json': ABSENT };
    expect(said(RULE, given)).toEqual(AWARD);
  });
});
