import { describe, expect, test } from 'vitest';
import { ABSENT, expense, files, finance, policy, STATION } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'finance/deadline';
const withExpense = (on: string, source: 'award' | 'matching' = 'award') =>
  files({ [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { on, source })] }) });
const FOUND = ['warning finance.json expenses.0.on 第13条'];

describe(RULE, () => {
  test.each([
    ['the day before completeBy', '2024-10-30', []],
    ['completeBy itself', '2024-10-31', []],
    ['the day after', '2024-11-01', FOUND],
  ])('an award expense on %s', (_name, on, expected) => {
    expect(said(RULE, withExpense(on))).toEqual(expected);
  });

  test('matching funds may be spent later', () => {
    expect(said(RULE, withExpense('2024-11-01', 'matching'))).toEqual([]);
  });

  test('it does not wait for the as-of day', () => {
    expect(said(RULE, withExpense('2024-11-01'), { asOf: '2024-06-01' })).toEqual(FOUND);
  });

  test('the day is the policy’s, and nothing is said without one', () => {
    const calendar = { ...policy().calendar, completeBy: '2024-11-01' };
    expect(said(RULE, { ...withExpense('2024-11-01'), 'policies/2024.json': policy({ calendar }) })).toEqual([]);
    expect(said(RULE, { ...withExpense('2024-11-01'), 'policies/2024.json': ABSENT })).toEqual([]);
  });
});
