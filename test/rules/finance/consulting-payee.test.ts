import { describe, expect, test } from 'vitest';
import type { Expense } from '../../../src/collections/schemas/finance.ts';
import { creditCode, expense, type Files, files, finance, policy, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/consulting-payee';
const ORGANISATION = ['error finance.json expenses.0.payeeOrganisation 第14条'];
const other = (year: number, name: string): Files => ({
  [`stations/${year}/daxing/station.json`]: stationFile({
    year,
    district: 'daxing',
    tier: 'B',
    operator: { name, creditCode: creditCode(900002), kind: '研究机构' },
  }),
});
const withExpense = (change: Partial<Expense>, others: Files = other(2024, '大兴Innovation（北京）中心')) =>
  files({ 'policies/2024.json': policy(), ...others, [`${STATION}/finance.json`]: finance({ expenses: [expense(1, change)] }) });

describe(RULE, () => {
  test.each<[string, Partial<Expense>, string[]]>([
    ['an expert of no organisation passes', {}, []],
    ['an expert of a university passes', { payeeOrganisation: '示例大学' }, []],
    ['the operator’s own staff is found', { payeeKind: 'operator-staff' }, ['error finance.json expenses.0.payeeKind 第14条']],
    ['an expert of the own operator is found', { payeeOrganisation: '示例承接中心' }, ORGANISATION],
    ['an expert of another station’s operator is found', { payeeOrganisation: '大兴Innovation（北京）中心' }, ORGANISATION],
    ['white space does not hide the operator', { payeeOrganisation: ' 示例 承接　中心 ' }, ORGANISATION],
    ['other brackets, case and full width do not', { payeeOrganisation: '大兴ｉｎｎｏｖＡＴＩＯＮ(北京)中心' }, ORGANISATION],
    ['whatever the kind of payee: enterprise', { payeeKind: 'enterprise', payeeOrganisation: '示例承接中心' }, ORGANISATION],
    ['whatever the kind of payee: other', { payeeKind: 'other', payeeOrganisation: '示例承接中心' }, ORGANISATION],
    ['a longer name than the operator’s passes', { payeeOrganisation: '示例承接中心研究院' }, []],
    ['a part of the operator’s name passes', { payeeOrganisation: '示例承接' }, []],
    ['a blank organisation passes', { payeeOrganisation: ' ' }, []],
    [
      'own staff of the operator by name is found once',
      { payeeKind: 'operator-staff', payeeOrganisation: '示例承接中心' },
      ['error finance.json expenses.0.payeeKind 第14条'],
    ],
    ['other categories may go to the operator’s staff', { category: 'meeting', payeeKind: 'operator-staff' }, []],
    ['other categories may go to an operator', { category: 'meeting', payeeOrganisation: '示例承接中心' }, []],
    ['matching funds are held to it as well', { source: 'matching', payeeOrganisation: '示例承接中心' }, ORGANISATION],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withExpense(change))).toEqual(expected);
  });

  test('an operator of whose name nothing is left compared is not every blank organisation', () => {
    expect(said(RULE, withExpense({ payeeOrganisation: '·' }, other(2024, '——')))).toEqual([]);
  });

  test('an operator of another year alone is none of this year’s', () => {
    expect(said(RULE, withExpense({ payeeOrganisation: '往年中心' }, other(2023, '往年中心')))).toEqual([]);
  });

  test('the message names neither payee nor organisation', () => {
    const [finding] = findingsOf(RULE, withExpense({ payee: '收款人甲', payeeOrganisation: '示例承接中心' }));
    expect(`${finding?.message}${finding?.help}`).not.toMatch(/收款人甲|示例承接中心/);
  });
});
