import { describe, expect, test } from 'vitest';
import { ABSENT, explanation, type Files, files, judgeFiles, policy, STATION, stationFile } from '../../builders.ts';

export interface TierQuotaCase {
  readonly rule: string;
  /** The name of the quota in policies and agreements. */
  readonly quota: keyof ReturnType<typeof targetsOfA>;
  readonly ledger: string;
  readonly article: number;
  readonly unit: string;
  /** What the policy of the tests asks of tier A. */
  readonly target: number;
  /** The files in which exactly so many rows count, on every day from 2024-08-01. */
  readonly withCount: (count: number) => Files;
}

const station = `${STATION}/station.json`;
const explanations = `${STATION}/explanations.json`;

const targetsOfA = () => {
  const { A } = policy().tiers;
  if (A === undefined) throw new Error('the policy of the tests has a tier A');
  return A.quotas;
};

/** What holds for each of the six quotas of a tier. Period: 2024-03-31 to 2024-10-31. */
export function describeTierQuota({ rule, quota, ledger, article, unit, target, withCount }: TierQuotaCase): void {
  const targeting = (change: Files, of: number): Files => ({
    ...change,
    [station]: stationFile({ agreement: { signedOn: '2024-03-31', evidence: 'evidence/agreement.pdf', targets: { [quota]: of } } }),
  });

  describe(rule, () => {
    test.each([
      [target - 1, 'unmet', ['error']],
      [target, 'met', []],
      [target + 1, 'met', []],
    ])(`%i of ${target} after the due date: %s`, (count, status, severities) => {
      const judged = judgeFiles(files(withCount(count)), { asOf: '2024-11-01' });
      expect(judged.requirement(rule)).toMatchObject({ target, actual: count, status, article, unit, dueOn: '2024-10-31' });
      expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
    });

    test('the finding carries status, target, actual, article and station, and says what is missing and by when', () => {
      const [finding, ...more] = judgeFiles(files(withCount(target - 1))).of(rule);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ status: 'unmet', target, actual: target - 1, article, station: '2024/haidian' });
      expect(finding?.at.file).toBe(`${STATION}/${ledger}.json`);
      expect(finding?.message).toContain(`${target - 1} ${unit}`);
      expect(finding?.message).toContain(`差 1 ${unit}`);
      expect(finding?.message).toContain('2024-10-31');
      expect(finding?.help).toMatch(/[一-龥]/);
    });

    test.each([
      ['behind', 'warning', '2024-10-30'],
      ['behind', 'warning', '2024-10-31'],
      ['unmet', 'error', '2024-11-01'],
    ])('one too few is %s (%s) on %s', (status, severity, asOf) => {
      const judged = judgeFiles(files(withCount(target - 1)), { asOf });
      expect(judged.requirement(rule).status).toBe(status);
      expect(judged.of(rule).map((finding) => finding.severity)).toEqual([severity]);
    });

    test('what is reached early is met early', () => {
      expect(judgeFiles(files(withCount(target)), { asOf: '2024-08-01' }).requirement(rule).status).toBe('met');
    });

    test.each([
      ['a higher target of the agreement holds', target + 1, target + 1, 'unmet'],
      ['the same target changes nothing', target, target, 'met'],
      ['a lower target does not lower the quota', target - 1, target, 'met'],
      ['a target of 0 does not lower the quota', 0, target, 'met'],
    ])('%s', (_, agreed, expected, status) => {
      const judged = judgeFiles(files(targeting(withCount(target), agreed)));
      expect(judged.requirement(rule)).toMatchObject({ target: expected, actual: target, status });
    });

    test('an agreed target of another quota does not count here', () => {
      const others = Object.fromEntries(Object.keys(targetsOfA()).flatMap((name) => (name === quota ? [] : [[name, 99]])));
      const agreement = { signedOn: '2024-03-31', evidence: 'evidence/agreement.pdf', targets: others };
      expect(judgeFiles(files({ ...withCount(target), [station]: stationFile({ agreement }) })).requirement(rule).target).toBe(target);
    });

    test.each<[string, Files, RegExp, number | null]>([
      ['the ledger is missing', { [`${STATION}/${ledger}.json`]: ABSENT }, new RegExp(`${ledger}\\.json`), target],
      ['the ledger does not parse', { [`${STATION}/${ledger}.json`]: '{"a": 1,}' }, new RegExp(`${ledger}\\.json`), target],
      ['the ledger does not fit its schema', { [`${STATION}/${ledger}.json`]: { rows: [] } }, new RegExp(`${ledger}\\.json`), target],
      ['station.json is missing', { [station]: ABSENT }, /station\.json/, null],
      ['station.json does not parse', { [station]: 'x' }, /station\.json/, null],
      ['the policy is missing', { 'policies/2024.json': ABSENT }, /policies/, null],
      ['the policy does not parse', { 'policies/2024.json': '' }, /policies/, null],
      ['the policy does not have the tier', { [station]: stationFile({ tier: 'Z' }) }, /类别/, null],
    ])('not judged, with the reason and no figure and no finding, when %s', (_, change, reason, expectedTarget) => {
      const judged = judgeFiles(files({ ...withCount(target - 1), ...change }));
      expect(judged.requirement(rule)).toMatchObject({
        status: 'not-judged',
        actual: null,
        target: expectedTarget,
        counted: [],
        excluded: [],
      });
      expect(judged.requirement(rule).reason).toMatch(reason);
      expect(judged.of(rule)).toEqual([]);
    });

    test.each([
      ['after the due date', '2024-11-01', 'explained', ['warning']],
      ['and on the due date it changes nothing', '2024-10-31', 'behind', ['warning']],
    ])('an explanation explains a shortfall %s', (_, asOf, status, severities) => {
      const given = explanation({ rule, on: '2024-10-20' });
      const judged = judgeFiles(files({ ...withCount(target - 1), [explanations]: { explanations: [given] } }), { asOf });
      expect(judged.requirement(rule)).toMatchObject({ status, target, actual: target - 1 });
      expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
    });

    test('an explanation of another requirement explains nothing', () => {
      const given = explanation({ rule: rule === 'quota/news' ? 'quota/events' : 'quota/news' });
      const judged = judgeFiles(files({ ...withCount(target - 1), [explanations]: { explanations: [given] } }));
      expect(judged.requirement(rule).status).toBe('unmet');
    });
  });
}
