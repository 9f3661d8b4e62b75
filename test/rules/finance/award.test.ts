import { describe, expect, test } from 'vitest';
import { ABSENT, files, finance, policy, STATION, stationFile } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'finance/award';
const withAward = (award: number) => files({ [`${STATION}/finance.json`]: finance({ award }) });

describe(RULE, () => {
  test.each([
    ['a fen less than the tier has is found', 999.99, ['error finance.json award 第6条']],
    ['the award of the tier passes', 1000, []],
    ['a fen more than the tier has is found', 1000.01, ['error finance.json award 第6条']],
    ['the award of another tier is found', 500, ['error finance.json award 第6条']],
    ['no award is found', 0, ['error finance.json award 第6条']],
  ])('%s', (_name, award, expected) => {
    expect(said(RULE, withAward(award))).toEqual(expected);
  });

  test('tier B asks for the award of tier B', () => {
    const change = { 'policies/2024.json': policy(), [`${STATION}/station.json`]: stationFile({ tier: 'B' }) };
    expect(said(RULE, files({ ...change, [`${STATION}/finance.json`]: finance({ award: 500 }) }))).toEqual([]);
    expect(said(RULE, files(change))).toEqual(['error finance.json award 第6条']);
  });

  test.each([
    ['a tier that the policy does not have', { [`${STATION}/station.json`]: stationFile({ tier: 'Z' }) }],
    ['no policy', { 'policies/2024.json': ABSENT }],
    ['no station.json', { [`${STATION}/station.json`]: ABSENT }],
    ['a station.json that cannot be read', { [`${STATION}/station.json`]: '{' }],
  ])('it is silent with %s', (_name, change) => {
    expect(said(RULE, files({ [`${STATION}/finance.json`]: finance({ award: 1 }), ...change }))).toEqual([]);
  });
});
