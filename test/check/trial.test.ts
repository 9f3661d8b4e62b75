import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckResult, checkProgramme, type TrialPolicy } from '../../src/check/result.ts';
import type { Outlook } from '../../src/check/trial.ts';
import { readJson } from '../../src/collections/document.ts';
import { Policy } from '../../src/collections/schemas/policy.ts';
import { REPORTERS } from '../../src/reporters/all-reporters.ts';
import { AFTER, demand, type Files, files, policy, programme, STATION, stationFile } from '../builders.ts';

const PLAIN = { colour: false };
const tierA = policy().tiers.A;
if (tierA === undefined) throw new Error('the policy of the tests has a tier A');

/** Three stations of tier A with 2, 3 and 4 demands that count, and one of tier B. */
function threeStations(): Files {
  const named = (slug: string, change: Files): Files =>
    Object.fromEntries(Object.entries(files(change)).map(([path, value]) => [path.replace(STATION, `stations/2024/${slug}`), value]));
  const demands = (count: number) => ({ demands: Array.from({ length: count }, (_, at) => demand(at + 1)) });
  return {
    ...named('bda', { [`${STATION}/station.json`]: stationFile({ district: 'bda', tier: 'B' }) }),
    ...named('daxing', { [`${STATION}/station.json`]: stationFile({ district: 'daxing' }), [`${STATION}/demands.json`]: demands(2) }),
    ...named('fengtai', { [`${STATION}/station.json`]: stationFile({ district: 'fengtai' }), [`${STATION}/demands.json`]: demands(3) }),
    ...files(),
    'policies/2024.json': policy(),
  };
}

/** Next year's draft: dates of next year, one more tier, and a number of demands. */
const draft = (demands: number, change: Partial<Policy> = {}): Policy =>
  policy({
    year: 2025,
    draft: true,
    title: '明年的草案',
    tiers: { ...policy().tiers, A: { ...tierA, quotas: { ...tierA.quotas, demands } }, D: { ...tierA, label: 'D类' } },
    calendar: { publishedOn: '2025-03-01', completeBy: '2025-10-31', summaryDueOn: '2025-11-15' },
    ...change,
  });

function tried(value: unknown, file = '../drafts/next.json'): TrialPolicy {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { file, sha256: 'c'.repeat(64), ...readJson('policy', file, text) };
}

function check(given: Files, trial: TrialPolicy, scope: { year?: number; station?: string } = {}): CheckResult {
  const nameOf = (file: string): string => (file.startsWith('../') ? file.slice(3) : `content/${file}`);
  return checkProgramme({ programme: programme(given), trial, scope, asOf: AFTER, today: AFTER, nameOf, policies: [] });
}

const outlook = (result: CheckResult, tier: string, rule: string): Outlook | undefined =>
  result.trial?.outlooks.find((one) => one.tier === tier && one.rule === rule);

describe('another policy', () => {
  for (const [quota, met, distance] of [
    [1, 3, 2],
    [2, 3, 1],
    [3, 2, 0],
    [4, 1, -1],
    [5, 0, -2],
  ] as const) {
    it(`asking ${quota} demands is met by ${met} of 3 stations with 2, 3 and 4, the median ${distance} from it`, () => {
      expect(outlook(check(threeStations(), tried(draft(quota))), 'A', 'quota/demands')).toMatchObject({
        stations: 3,
        met,
        notJudged: 0,
        medianDistance: distance,
      });
    });
  }

  it('has its dates moved to the year of the ledgers, so that the same quotas give the same', () => {
    const before = checkProgramme({
      programme: programme(threeStations()),
      scope: {},
      asOf: AFTER,
      today: AFTER,
      nameOf: (file) => file,
      policies: [],
    });
    const after = check(threeStations(), tried(draft(4)));
    expect(after.requirements).toEqual(before.requirements);
  });

  it('moves 29 February to the 28th of a year that has none', () => {
    const leap = draft(4, { year: 2028, calendar: { publishedOn: '2028-02-29', completeBy: '2028-10-31', summaryDueOn: '2028-11-15' } });
    expect(outlook(check(threeStations(), tried(leap)), 'A', 'quota/demands')?.met).toBe(1);
  });

  it('has rows for a tier that no station is in, with nothing to judge', () => {
    expect(outlook(check(threeStations(), tried(draft(4))), 'D', 'quota/demands')).toMatchObject({
      stations: 0,
      met: 0,
      medianDistance: null,
    });
  });

  it('leaves what is not judged out of the median, and counts it apart', () => {
    const given = { ...threeStations(), 'stations/2024/daxing/demands.json': '{' };
    expect(outlook(check(given, tried(draft(4))), 'A', 'quota/demands')).toMatchObject({
      stations: 3,
      met: 1,
      notJudged: 1,
      medianDistance: -0.5,
    });
  });

  it('keeps to the station looked at', () => {
    const result = check(threeStations(), tried(draft(4)), { station: 'daxing' });
    expect(outlook(result, 'A', 'quota/demands')).toMatchObject({ stations: 1, met: 0 });
  });

  it('is named in pretty, markdown and json', () => {
    const result = check(threeStations(), tried(draft(3)));
    expect(REPORTERS.pretty(result, PLAIN)).toContain('按 drafts/next.json 试算：2025 年的《明年的草案》（草案）');
    expect(REPORTERS.pretty(result, PLAIN)).toMatch(/有效需求 +2\/3 个站点达标，中位 正好/);
    expect(REPORTERS.markdown(result, PLAIN)).toContain('| 2024 | A类 | 有效需求 | 2/3 | 正好 |');
    expect(JSON.parse(REPORTERS.json(result, PLAIN)).trial.outlooks).toContainEqual(outlook(result, 'A', 'quota/demands'));
    expect(result.policies).toEqual([{ year: 2024, sha256: 'c'.repeat(64) }]);
  });

  it('gives its schema findings at its own file where it is broken, judges no quota, and fails', () => {
    for (const broken of ['{"year": 2025', { ...draft(4), tiers: undefined }, { ...draft(4), surprise: 1 }]) {
      const result = check(threeStations(), tried(broken), { year: 2024 });
      const errors = result.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ at, rule }) => [at.file, rule.split('/')[0]])).toContainEqual(['drafts/next.json', 'schema']);
      expect(result.requirements.filter(({ rule }) => rule.startsWith('quota/')).every(({ status }) => status === 'not-judged')).toBe(true);
      expect(result.trial).toMatchObject({ policy: undefined, outlooks: [] });
      for (const format of ['pretty', 'markdown', 'json', 'sarif'] as const)
        expect(REPORTERS[format](result, PLAIN)).toContain('drafts/next.json');
    }
  });
});

describe('content/policies/2025.json', () => {
  const text = readFileSync(new URL('../../content/policies/2025.json', import.meta.url), 'utf8');
  const next = Policy.parse(JSON.parse(text));

  it('is a draft with a tier, quotas and dates of its own', () => {
    expect(next).toMatchObject({ year: 2025, draft: true });
    expect(Object.keys(next.tiers)).toEqual(['A', 'B', 'C', 'D']);
    expect(Object.values(next.calendar).every((day) => day.startsWith('2025-'))).toBe(true);
  });

  it('makes no finding while it has no stations', () => {
    const result = checkProgramme({
      programme: programme(files({ 'policies/2025.json': text })),
      scope: {},
      asOf: AFTER,
      today: AFTER,
      nameOf: (file) => file,
      policies: [],
    });
    expect(result.findings).toEqual([]);
  });

  it('judges a station of its new tier without a line of code', () => {
    const station = stationFile({ year: 2025, tier: 'D', agreement: { signedOn: '2025-03-31' } });
    const given = { 'policies/2025.json': text, 'stations/2025/haidian/station.json': station };
    const { requirements } = checkProgramme({
      programme: programme(given),
      scope: {},
      asOf: '2026-01-10',
      today: '2026-01-10',
      nameOf: (file) => file,
      policies: [],
    });
    expect(requirements.find(({ rule }) => rule === 'quota/contacted-enterprises')).toMatchObject({
      target: next.tiers.D?.quotas.contactedEnterprises,
      dueOn: next.calendar.completeBy,
    });
  });
});
