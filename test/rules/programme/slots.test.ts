import { describe, expect, test } from 'vitest';
import { ABSENT, type Files, files, judgeFiles, policy, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'programme/slots';
const SLUGS = ['daxing', 'fengtai', 'miyun', 'yanqing'];
/** Station files beside the one of haidian, of these tiers. */
const beside = (...tiers: string[]): Files =>
  Object.fromEntries(
    tiers.map((tier, index) => [`stations/2024/${SLUGS[index]}/station.json`, stationFile({ district: SLUGS[index] ?? '', tier })]),
  );
const { A, B } = policy().tiers;
if (A === undefined || B === undefined) throw new Error('the policy of the tests has tiers A and B');
const planned = (count: number): Files => ({ 'policies/2024.json': policy({ tiers: { A: { ...A, stations: count } } }) });
const ERROR = 'error policies/2024.json tiers.A.stations 第6条';
const INFO = 'info policies/2024.json tiers.A.stations 第6条';

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['one fewer than planned is mentioned', { ...planned(3), ...beside('A') }, [INFO]],
    ['as many as planned pass', { ...planned(3), ...beside('A', 'A') }, []],
    ['one more than planned is found', { ...planned(3), ...beside('A', 'A', 'A') }, [ERROR]],
    ['many more are one finding', { ...planned(1), ...beside('A', 'A', 'A') }, [ERROR]],
    ['one where none is planned is found', planned(0), [ERROR]],
    ['tiers are counted apart', { 'policies/2024.json': policy(), ...beside('B') }, []],
    ['a tier without a station is mentioned', { 'policies/2024.json': policy() }, ['info policies/2024.json tiers.B.stations 第6条']],
    ['a tier that the policy does not have is found', beside('C'), ['error policies/2024.json tiers 第6条']],
    ['two stations of it are one finding', beside('C', 'C'), ['error policies/2024.json tiers 第6条']],
    ['two such tiers are two', beside('C', 'D'), ['error policies/2024.json tiers 第6条', 'error policies/2024.json tiers 第6条']],
    ['tiers differ by case', beside('a'), ['error policies/2024.json tiers 第6条']],
    ['a station.json that cannot be read does not count', { ...beside('A'), 'stations/2024/daxing/station.json': '{' }, []],
    ['a folder without station.json does not count', { 'stations/2024/daxing/demands.json': { demands: [] } }, []],
    [
      'a station.json counts though its other ledgers are missing or it names another district',
      { 'stations/2024/daxing/station.json': stationFile() },
      [ERROR],
    ],
    ['stations of another year are counted against its policy', { 'stations/2023/haidian/station.json': stationFile({ year: 2023 }) }, []],
    ['without a policy nothing is counted', { ...beside('A', 'C'), 'policies/2024.json': ABSENT }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('the message names both numbers, and the districts of an unknown tier', () => {
    expect(findingsOf(RULE, files({ ...planned(1), ...beside('A') }))[0]?.message).toMatch(/A类.*2.*1/);
    expect(findingsOf(RULE, files(beside('C', 'C')))[0]?.message).toMatch(/C.*daxing、fengtai/);
  });
});

describe('a tier named like what every object has', () => {
  test.each(['constructor', 'toString', '__proto__'])('%s is one that the policy does not have', (tier) => {
    const findings = judgeFiles(files({ [`${STATION}/station.json`]: stationFile({ tier }) })).of(RULE);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
  });
});
