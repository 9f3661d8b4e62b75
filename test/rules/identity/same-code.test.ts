import { describe, expect, test } from 'vitest';
import { creditCode, enterprise, type Files, files, finance, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'identity/same-code';
const CODE = creditCode(1);
const NAME = enterprise(1).name;
const DAXING = 'stations/2024/daxing';
const own = (...enterprises: unknown[]): Files => ({ [`${STATION}/enterprises.json`]: { enterprises } });
const other = (...enterprises: unknown[]): Files => ({ [`${DAXING}/enterprises.json`]: { enterprises } });
const operated = (folder: string, name: string, code: string): Files => ({
  [`${folder}/station.json`]: stationFile({ district: folder.slice(-6), operator: { name, creditCode: code, kind: '机构' } }),
});
const at = (index: number): string => `error enterprises.json enterprises.${index}.creditCode`;
const there = (index: number): string => `error ${DAXING}/enterprises.json enterprises.${index}.creditCode`;

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['codes of their own pass', own(enterprise(1), enterprise(2)), []],
    [
      'twice in one ledger under one name is found at the second',
      own(enterprise(1), enterprise(2, { creditCode: CODE, name: NAME })),
      [at(1)],
    ],
    [
      'three times is found twice',
      own(enterprise(1), enterprise(2, { creditCode: CODE, name: NAME }), enterprise(3, { creditCode: CODE, name: NAME })),
      [at(1), at(2)],
    ],
    ['twice in one ledger under two names is found at both', own(enterprise(1), enterprise(2, { creditCode: CODE })), [at(0), at(1)]],
    ['lower case is the same code', own(enterprise(1), enterprise(2, { creditCode: CODE.toLowerCase(), name: NAME })), [at(1)]],
    ['full width is the same code', own(enterprise(1), enterprise(2, { creditCode: `９${CODE.slice(1)}`, name: NAME })), [at(1)]],
    ['one code and name in two ledgers passes', { ...own(enterprise(1)), ...other(enterprise(1)) }, []],
    [
      'a name written otherwise is the same name',
      { ...own(enterprise(1, { name: '甲（北京）Tech' })), ...other(enterprise(1, { name: '甲(北京) TECH' })) },
      [],
    ],
    [
      'one code under two names in two ledgers is found in both',
      { ...own(enterprise(1)), ...other(enterprise(1, { name: '乙公司' })) },
      [there(0), at(0)],
    ],
    [
      'an operator under another name than its own ledger gives it is found',
      operated(STATION, '乙中心', CODE),
      [at(0), 'error station.json operator.creditCode'],
    ],
    ['an operator in its own ledger under its name passes', operated(STATION, NAME, CODE), []],
    [
      'two operators of one code and two names are found',
      { ...operated(STATION, '甲中心', creditCode(50)), ...operated(DAXING, '乙中心', creditCode(50)) },
      [`error ${DAXING}/station.json operator.creditCode`, 'error station.json operator.creditCode'],
    ],
    [
      'two stations of one operator pass here',
      { ...operated(STATION, '甲中心', creditCode(50)), ...operated(DAXING, '甲中心', creditCode(50)) },
      [],
    ],
    [
      'an audit firm is left out',
      { [`${STATION}/finance.json`]: finance({ audit: { firm: '甲事务所', creditCode: CODE, on: '2024-12-20', opinion: 'unqualified' } }) },
      [],
    ],
    ['another year is left out', { 'stations/2023/haidian/enterprises.json': { enterprises: [enterprise(1, { name: '旧名公司' })] } }, []],
    ['a ledger that cannot be read is left out', { [`${DAXING}/enterprises.json`]: '{' }, []],
    [
      'the district and visibility of a row do not matter',
      own(enterprise(1), enterprise(2, { creditCode: CODE, name: NAME, visibility: 'internal', district: 'daxing' })),
      [at(1)],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change)).toSorted()).toEqual(expected.toSorted());
  });

  test('each later row is held against the first', () => {
    const same = { creditCode: CODE, name: NAME };
    const findings = findingsOf(RULE, files(own(enterprise(1), enterprise(2, same), enterprise(3, same))));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/e-2.*e-1/), expect.stringMatching(/e-3.*e-1/)]);
  });

  test('the message names rows, never a name or the code', () => {
    const findings = findingsOf(RULE, files(own(enterprise(1), enterprise(2, { creditCode: CODE, name: '乙公司' }))));
    expect(findings.map(({ message }) => message).join()).toContain('e-1');
    for (const { message, help } of findings) expect(`${message}${help}`).not.toMatch(new RegExp(`${CODE}|乙公司|${NAME}`));
  });
});
