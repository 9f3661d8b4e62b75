import { describe, expect, test } from 'vitest';
import { creditCode, enterprise, type Files, files, finance, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'identity/credit-code';
/** A code that the standard itself gives as an example. */
const RIGHT = '91350100M000100Y43';
const coded = (code: string): Files =>
  files({ [`${STATION}/enterprises.json`]: { enterprises: [enterprise(1), enterprise(2, { creditCode: code })] } });
const FOUND = ['error enterprises.json enterprises.1.creditCode'];
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe(RULE, () => {
  test.each([
    ['a right code passes', RIGHT, []],
    ['a wrong check character is found', `${RIGHT.slice(0, 17)}4`, FOUND],
    ['two characters that changed places are found', '91350100M000010Y43', FOUND],
    ['a letter that the standard leaves out is found', '9135010OM000100Y43', FOUND],
    ['I, S, V and Z are left out as well', '91350100I000100Y43', FOUND],
    ['lower case is found', RIGHT.toLowerCase(), FOUND],
    ['full width is found', fullWidth(RIGHT), FOUND],
    ['one full-width digit is found', `９${RIGHT.slice(1)}`, FOUND],
    ['a space in place of a character is found', `${RIGHT.slice(0, 8)} ${RIGHT.slice(9)}`, FOUND],
    ['an invisible character in place of one is found', `${RIGHT.slice(0, 8)}\u200b${RIGHT.slice(9)}`, FOUND],
  ])('%s', (_name, code, expected) => {
    expect(said(RULE, coded(code))).toEqual(expected);
  });

  test.each([
    ['17 characters', RIGHT.slice(0, 17)],
    ['19 characters', `${RIGHT}1`],
    ['none', ''],
  ])('%s are schema/shape’s', (_name, code) => {
    expect(said(RULE, coded(code))).toEqual([]);
    expect(said('schema/shape', coded(code))).toEqual(['error enterprises.json enterprises.1.creditCode']);
  });

  test('an operator and an audit firm are held to it', () => {
    const wrong = `${RIGHT.slice(0, 17)}4`;
    const operator = stationFile({ operator: { name: '甲', creditCode: wrong, kind: '机构' } });
    expect(said(RULE, files({ [`${STATION}/station.json`]: operator }))).toEqual(['error station.json operator.creditCode']);
    const audit = { firm: '甲事务所', creditCode: wrong, on: '2024-12-20', opinion: 'unqualified' as const };
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ audit }) }))).toEqual(['error finance.json audit.creditCode']);
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ audit: { ...audit, creditCode: creditCode(7) } }) }))).toEqual([]);
  });

  test('the message names the row, not the code', () => {
    const [finding] = findingsOf(RULE, coded(RIGHT.toLowerCase()));
    expect(finding?.message).toContain('e-2');
    expect(`${finding?.message}${finding?.help}`.toUpperCase()).not.toContain(RIGHT);
  });
});
