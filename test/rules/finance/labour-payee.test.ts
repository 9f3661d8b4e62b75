import { describe, expect, test } from 'vitest';
import type { Expense } from '../../../src/collections/schemas/finance.ts';
import { expense, files, finance, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/labour-payee';
const FOUND = ['error finance.json expenses.0.payeeKind 第14条'];
const withExpense = (change: Partial<Expense>) =>
  files({ [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { category: 'labour', ...change })] }) });

describe(RULE, () => {
  test.each<[Expense['payeeKind'], string[]]>([
    ['temporary-staff', []],
    ['social-insurance', []],
    ['public-payroll', FOUND],
    ['operator-staff', FOUND],
    ['expert', FOUND],
    ['vendor', FOUND],
    ['enterprise', FOUND],
    ['other', FOUND],
  ])('a labour fee to %s', (payeeKind, expected) => {
    expect(said(RULE, withExpense({ payeeKind }))).toEqual(expected);
  });

  test('other categories may go to anyone', () => {
    expect(said(RULE, withExpense({ category: 'meeting', payeeKind: 'public-payroll' }))).toEqual([]);
  });

  test('the public payroll is named as such, the payee is not', () => {
    const [finding] = findingsOf(RULE, withExpense({ payeeKind: 'public-payroll', payee: '收款人甲' }));
    expect(finding?.message).toContain('财政供养人员');
    expect(finding?.message).not.toContain('收款人甲');
    expect(findingsOf(RULE, withExpense({ payeeKind: 'vendor' }))[0]?.message).not.toContain('财政供养人员');
  });
});
