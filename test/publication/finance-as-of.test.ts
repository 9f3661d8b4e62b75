import { expect, test } from 'vitest';
import { financeAsOf } from '../../src/publication/finance-as-of.ts';
import { expense, finance } from '../builders.ts';

const committed = finance({ expenses: [expense(1, { on: '2024-07-01' }), expense(2, { on: '2024-07-02' })] });

test.each([
  ['2024-06-30', 0, 1, false],
  ['2024-07-01', 1, 1, false],
  ['2024-07-02', 2, 1, false],
  ['2024-10-08', 2, 2, false],
  ['2024-12-20', 2, 2, true],
])('as of %s there are %i expenses and %i instalments', (asOf, expenses, instalments, audited) => {
  const known = financeAsOf(committed, asOf);
  expect([known.expenses.length, known.instalments.length, known.audit !== undefined]).toEqual([expenses, instalments, audited]);
});
