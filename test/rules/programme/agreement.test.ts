import { describe, expect, test } from 'vitest';
import type { StationFile } from '../../../src/collections/schemas/station.ts';
import { ABSENT, files, policy, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'programme/agreement';
const withStation = (change: Partial<StationFile>) => files({ [`${STATION}/station.json`]: stationFile(change) });
const signed = (signedOn: string): Partial<StationFile> => ({ agreement: { signedOn } });
const { agreement: _, ...withoutAgreement } = stationFile();
const aiming = (name: string, target: number): Partial<StationFile> => ({
  agreement: { signedOn: '2024-03-31', targets: { [name]: target } },
});

describe(RULE, () => {
  test.each<[string, Partial<StationFile>, string[]]>([
    ['a letter and an agreement pass', {}, []],
    ['no letter is warned of', { recommendation: { on: '2024-03-10' } }, ['warning station.json recommendation 第5条']],
    [
      'an agreement the day before the policy’s publication is found',
      signed('2024-02-29'),
      ['error station.json agreement.signedOn 第5条'],
    ],
    ['an agreement on the day of publication passes', signed('2024-03-01'), []],
    ['an agreement the day after passes', signed('2024-03-02'), []],
    ['an agreement without its file passes', signed('2024-03-31'), []],
    ['no targets of its own pass', { agreement: { signedOn: '2024-03-31', targets: {} } }, []],
    ['a tier that the policy does not have leaves the targets', { ...aiming('demands', 0), tier: 'Z' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withStation(change))).toEqual(expected);
  });

  test.each([
    ['contactedEnterprises', 4],
    ['keyEnterprises', 3],
    ['srdiEnterprises', 2],
    ['expertVisits', 3],
    ['demands', 4],
    ['outcomes', 2],
  ])('an agreed target of %s: below, at and above the tier’s %i', (name, quota) => {
    expect(said(RULE, withStation(aiming(name, quota - 1)))).toEqual([`error station.json agreement.targets.${name} 第8条`]);
    expect(said(RULE, withStation(aiming(name, quota)))).toEqual([]);
    expect(said(RULE, withStation(aiming(name, quota + 1)))).toEqual([]);
  });

  test('no agreement is warned of', () => {
    const given = files({ [`${STATION}/station.json`]: withoutAgreement });
    const findings = findingsOf(RULE, given);
    expect(findings.map(({ severity, article, at }) => ({ severity, article, at }))).toEqual([
      { severity: 'warning', article: 5, at: { file: `${STATION}/station.json`, path: [], line: 1, column: 1 } },
    ]);
  });

  test('a letter and an agreement may both be missing', () => {
    expect(said(RULE, files({ [`${STATION}/station.json`]: { ...withoutAgreement, recommendation: { on: '2024-03-10' } } }))).toHaveLength(
      2,
    );
  });

  test('the message names target and quota with the unit', () => {
    expect(findingsOf(RULE, withStation(aiming('outcomes', 1)))[0]?.message).toMatch(/1 项.*2 项/);
  });

  test('the tier’s own targets are the measure', () => {
    const change = { ...withStation({ ...aiming('demands', 2), tier: 'B' }), 'policies/2024.json': policy() };
    expect(said(RULE, change)).toEqual([]);
    expect(said(RULE, { ...withStation({ ...aiming('demands', 1), tier: 'B' }), 'policies/2024.json': policy() })).toHaveLength(1);
  });

  test('without a policy only what is missing is said; without station.json nothing', () => {
    expect(
      said(RULE, { ...withStation({ ...signed('2020-01-01'), recommendation: { on: '2024-03-10' } }), 'policies/2024.json': ABSENT }),
    ).toHaveLength(1);
    expect(said(RULE, files({ [`${STATION}/station.json`]: ABSENT }))).toEqual([]);
  });
});
