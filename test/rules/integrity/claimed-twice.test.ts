import { describe, expect, test } from 'vitest';
import { ABSENT, creditCode, demand, enterprise, expense, type Files, files, finance, outcome, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'integrity/claimed-twice';
const TITLE = '芯片Packaging工艺（一期）';
type Change = { code?: string; partner?: string; title?: string; id?: string };

/** The ledgers of a station with one outcome of one demand of one enterprise. */
function claiming(folder: string, { code = creditCode(70), partner = '示例大学', title = TITLE, id = 'o-7' }: Change = {}): Files {
  return {
    [`${folder}/enterprises.json`]: { enterprises: [enterprise(7, { creditCode: code })] },
    [`${folder}/demands.json`]: { demands: [demand(7)] },
    [`${folder}/outcomes.json`]: { outcomes: [outcome(7, { id, partner: { name: partner, kind: 'university' }, title })] },
  };
}
const DAXING = 'stations/2024/daxing';
const EARLIER = 'stations/2023/haidian';
const both = (folder: string): string[] => [`error ${folder}/outcomes.json outcomes.0 第16条`, 'error outcomes.json outcomes.0 第16条'];

describe('integrity/claimed-twice: outcomes', () => {
  test.each<[string, Files, string[]]>([
    ['the same outcome of two stations is found at both', claiming(DAXING), both(DAXING)],
    ['the same outcome of one station in two years is found at both', claiming(EARLIER), both(EARLIER)],
    ['of another district in another year', claiming('stations/2023/daxing'), both('stations/2023/daxing')],
    [
      'of a later year',
      claiming('stations/2025/daxing'),
      ['error outcomes.json outcomes.0 第16条', 'error stations/2025/daxing/outcomes.json outcomes.0 第16条'],
    ],
    ['a title written otherwise is the same', claiming(DAXING, { title: '芯片 PACKAGING 工艺(一期)' }), both(DAXING)],
    ['a partner written otherwise is the same', claiming(DAXING, { partner: ' 示例 大学 ' }), both(DAXING)],
    ['a credit code in lower case is the same', claiming(DAXING, { code: creditCode(70).toLowerCase() }), both(DAXING)],
    ['the id of the row does not matter', claiming(DAXING, { id: 'o-99' }), both(DAXING)],
    ['another title passes', claiming(DAXING, { title: '芯片Packaging工艺（二期）' }), []],
    ['another partner passes', claiming(DAXING, { partner: '示例学院' }), []],
    ['another enterprise passes', claiming(DAXING, { code: creditCode(71) }), []],
    [
      'an outcome of an unknown enterprise is not compared',
      { ...claiming(DAXING), [`${DAXING}/enterprises.json`]: { enterprises: [] } },
      [],
    ],
    ['an outcome of an unknown demand is not compared', { ...claiming(DAXING), [`${DAXING}/demands.json`]: { demands: [] } }, []],
    ['nor one whose enterprises cannot be read', { ...claiming(DAXING), [`${DAXING}/enterprises.json`]: '{' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said('integrity/claimed-twice', files({ ...claiming(STATION), ...change }))).toEqual(expected);
  });

  test('twice in one ledger is not two stations', () => {
    const given = files({ ...claiming(STATION), [`${STATION}/outcomes.json`]: { outcomes: [outcome(7), outcome(7, { id: 'o-8' })] } });
    expect(said('integrity/claimed-twice', given)).toEqual([]);
  });

  test('two outcomes of unknown enterprises are not the same', () => {
    const unknown = { [`${STATION}/enterprises.json`]: { enterprises: [] }, [`${DAXING}/enterprises.json`]: { enterprises: [] } };
    expect(said('integrity/claimed-twice', files({ ...claiming(STATION), ...claiming(DAXING), ...unknown }))).toEqual([]);
    expect(
      said('integrity/claimed-twice', files({ ...claiming(STATION), ...claiming(DAXING), [`${STATION}/demands.json`]: ABSENT })),
    ).toEqual([]);
  });

  test('three stations: each finding names the two others', () => {
    const findings = findingsOf('integrity/claimed-twice', files({ ...claiming(STATION), ...claiming(DAXING), ...claiming(EARLIER) }));
    expect(findings).toHaveLength(3);
    const own = findings.find(({ station }) => station === '2024/haidian');
    expect(own?.message).toContain('2024/daxing');
    expect(own?.message).toContain('2023/haidian');
  });
});

const paid = (folder: string, change: Parameters<typeof expense>[1] = {}): Files => ({
  [`${folder}/finance.json`]: finance({ expenses: [expense(1, { voucher: '记-0012', payee: '李 示例', amount: 88.5, ...change })] }),
});
const bothPaid = (folder: string): string[] => [`error ${folder}/finance.json expenses.0 第16条`, 'error finance.json expenses.0 第16条'];

describe('integrity/claimed-twice: vouchers', () => {
  test.each<[string, Files, string[]]>([
    ['the same voucher, payee and amount of two stations are found at both', paid(DAXING), bothPaid(DAXING)],
    ['of one station in two years', paid(EARLIER), bothPaid(EARLIER)],
    ['a voucher written otherwise is the same', paid(DAXING, { voucher: '记－００１２' }), bothPaid(DAXING)],
    ['a payee written otherwise is the same', paid(DAXING, { payee: '李示例' }), bothPaid(DAXING)],
    [
      'another day, category and source are the same',
      paid(DAXING, { on: '2024-07-09', category: 'labour', source: 'matching' }),
      bothPaid(DAXING),
    ],
    ['a fen more is another', paid(DAXING, { amount: 88.51 }), []],
    ['another payee is another', paid(DAXING, { payee: '王示例' }), []],
    ['another voucher is another', paid(DAXING, { voucher: '记-0013' }), []],
    ['a finance.json that cannot be read is not compared', { [`${DAXING}/finance.json`]: '{' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files({ ...paid(STATION), ...change }))).toEqual(expected);
  });

  test('twice in one ledger is not two stations, and the message names no payee and no voucher', () => {
    const row = expense(1, { voucher: '记-0012', payee: '李示例' });
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ expenses: [row, { ...row, id: 'f-2' }] }) }))).toEqual([]);
    const findings = findingsOf(RULE, files({ ...paid(STATION), ...paid(DAXING) }));
    expect(findings).toHaveLength(2);
    for (const { message, help } of findings) expect(`${message}${help}`).not.toMatch(/示例|0012/);
  });
});
