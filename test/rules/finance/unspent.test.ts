import { describe, expect, test } from 'vitest';
import type { Expense } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, expense, files, finance, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/unspent';
const FOUND = ['warning finance.json expenses 第13条'];
const withExpenses = (...rows: Partial<Expense>[]) =>
  files({ [`${STATION}/finance.json`]: finance({ expenses: rows.map((row, index) => expense(index + 1, row)) }) });

describe(RULE, () => {
  test.each([
    ['a fen less than was received is warned of', [{ amount: 999.99 }], FOUND],
    ['what was received passes', [{ amount: 1000 }], []],
    ['a fen more passes here', [{ amount: 1000.01 }], []],
    ['matching funds are not what was received', [{ amount: 600 }, { amount: 400, source: 'matching' as const }], FOUND],
    ['a prohibited expense is spent all the same', [{ amount: 600 }, { amount: 400, category: 'office' }], []],
    ['no expense at all is warned of', [], FOUND],
  ])('%s', (_name, rows, expected) => {
    expect(said(RULE, withExpenses(...rows))).toEqual(expected);
  });

  test.each([
    ['the day before completeBy', '2024-10-30', []],
    ['completeBy itself', '2024-10-31', []],
    ['the day after', '2024-11-01', FOUND],
  ])('it is judged as of %s', (_name, asOf, expected) => {
    expect(said(RULE, withExpenses({ amount: 1 }), { asOf })).toEqual(expected);
  });

  test('rows dated after the as-of day are spent and received as committed', () => {
    const expenses = [expense(1, { amount: 1000, on: '2024-12-31' })];
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ expenses }) }), { asOf: '2024-11-01' })).toEqual([]);
    const instalments = [{ id: 'i-1', on: '2024-12-31', amount: 1000, kind: 'first' as const }];
    const given = files({ [`${STATION}/finance.json`]: finance({ instalments, expenses: [expense(1, { amount: 999 })] }) });
    expect(said(RULE, given, { asOf: '2024-11-01' })).toEqual(FOUND);
  });

  test('an award not paid out yet is not unspent', () => {
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ instalments: [], expenses: [] }) }))).toEqual([]);
  });

  test('the message names received, spent and left', () => {
    const [finding] = findingsOf(RULE, withExpenses({ amount: 900.5 }));
    expect(finding?.message).toMatch(/1,000\.00.*900\.50.*99\.50/);
  });

  test('it is silent without a policy', () => {
    expect(said(RULE, { ...withExpenses(), 'policies/2024.json': ABSENT })).toEqual([]);
  });
});
