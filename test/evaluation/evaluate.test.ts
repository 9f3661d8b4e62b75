import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Programme, Station } from '../../src/programme/programme.ts';
import { type Rule, startOf } from '../../src/rules/rule.ts';
import { ABSENT, AFTER, demand, enterprise, explanation, type Files, files, judgeFiles, policy, programme, STATION } from '../builders.ts';

const FOURTEEN = [
  'quota/contacted-enterprises',
  'quota/key-enterprises',
  'quota/srdi-enterprises',
  'quota/expert-visits',
  'quota/events',
  'quota/demands',
  'quota/outcomes',
  'quota/news',
  'report/industry-analysis',
  'report/demand-analysis',
  'report/summary',
  'report/final-accounts',
  'report/audit',
  'evidence/event',
];
const days = { asOf: AFTER, today: AFTER };
const throwing = (): never => {
  throw new Error('secret path /home/someone');
};
const rule = (id: string, change: Partial<Rule>): Rule => ({
  id,
  articles: [],
  severity: 'error',
  title: '测试',
  finds: '测试',
  ...change,
});

describe('the fourteen requirements', () => {
  test('are all there for every station, in order, whatever is missing', () => {
    const empty = { [`${STATION}/.gitkeep`]: '' };
    for (const given of [files(), empty, { ...files(), 'policies/2024.json': ABSENT }]) {
      expect(judgeFiles(given).requirements.map(({ rule }) => rule)).toEqual(FOURTEEN);
    }
  });

  test('are met in the valid programme', () => {
    for (const { status } of judgeFiles(files()).requirements) expect(status).toBe('met');
  });

  test('are all judged, or not judged with a reason and no figure, when a file is missing or broken', () => {
    const names = ['station', 'enterprises', 'demands', 'outcomes', 'events', 'visits', 'finance'].map((name) => `${STATION}/${name}.json`);
    for (const path of [...names, 'policies/2024.json', `${STATION}/reports/summary.md`]) {
      for (const content of [ABSENT, '', '{', '[]', '{"unknown": 1}', '---\n']) {
        const judged = judgeFiles(files({ [path]: content }));
        const unjudged = judged.requirements.filter(({ status }) => status === 'not-judged');
        for (const { reason, actual } of unjudged) {
          expect(reason).toMatch(/[一-龥]{4}/);
          expect(actual).toBeNull();
        }
        if (!path.endsWith('summary.md') || content !== ABSENT) expect(unjudged.length).toBeGreaterThan(0);
        const others = judged.requirements.filter(({ status }) => status !== 'met' && status !== 'not-judged');
        expect(others.map(({ rule }) => rule)).toEqual(path.endsWith('summary.md') && content === ABSENT ? ['report/summary'] : []);
        for (const { rule } of unjudged) expect(judged.of(rule)).toEqual([]);
      }
    }
  });

  test('nothing but the schema rules speaks of a file that cannot be read', () => {
    for (const name of ['enterprises', 'demands', 'outcomes', 'events', 'visits']) {
      const judged = judgeFiles(files({ [`${STATION}/${name}.json`]: '{"a":1,}' }));
      expect(judged.rules, name).toEqual(['schema/syntax error']);
    }
  });

  test('unreadable explanations leave only what they could explain not judged', () => {
    const demands = { demands: [1, 2, 3].map((number) => demand(number)) };
    const judged = judgeFiles(files({ [`${STATION}/demands.json`]: demands, [`${STATION}/explanations.json`]: '{' }));
    expect(judged.requirement('quota/demands')).toMatchObject({ status: 'not-judged', actual: null, target: 4 });
    expect(judged.requirements.filter(({ status }) => status !== 'met')).toHaveLength(1);
  });

  test('a figure of a new policy judges old ledgers without a line of code', () => {
    const { A } = policy().tiers;
    if (A === undefined) throw new Error('no tier A');
    const raised = policy({ tiers: { A: { ...A, quotas: { ...A.quotas, contactedEnterprises: 5 } } } });
    expect(judgeFiles(files({ 'policies/2024.json': raised })).rules).toEqual(['quota/contacted-enterprises error']);
  });

  test('a tier that the policy does not have leaves the six quotas unjudged and the other eight judged', () => {
    const station = JSON.stringify(files()[`${STATION}/station.json`]).replace('"tier":"A"', '"tier":"Z"');
    const judged = judgeFiles(files({ [`${STATION}/station.json`]: station }));
    const unjudged = judged.requirements.filter(({ status }) => status === 'not-judged').map(({ rule }) => rule);
    expect(unjudged).toEqual(FOURTEEN.filter((one) => one.startsWith('quota/') && one !== 'quota/events' && one !== 'quota/news'));
    expect(judged.of('finance/award')).toEqual([]);
  });

  test('without an agreement what needs the period is not judged, and the rest is', () => {
    const { agreement: _, ...station } = JSON.parse(JSON.stringify(files()[`${STATION}/station.json`]));
    const judged = judgeFiles(files({ [`${STATION}/station.json`]: station }));
    expect(judged.requirements.filter(({ status }) => status === 'not-judged').map(({ rule }) => rule)).toEqual([
      'quota/contacted-enterprises',
      'quota/key-enterprises',
      'quota/srdi-enterprises',
      'quota/expert-visits',
      'quota/events',
      'quota/outcomes',
    ]);
  });
});

describe('findings', () => {
  const broken: Files = {
    [`${STATION}/demands.json`]: { demands: [demand(1, { enterprise: 'e-9' }), demand(1, { enterprise: 'e-8' })] },
    [`${STATION}/enterprises.json`]: { enterprises: [enterprise(1, { creditCode: 'x'.repeat(18) }), enterprise(2, { district: 'none' })] },
  };

  test('are sorted by file, line, rule and column', () => {
    const { findings } = judgeFiles(files(broken));
    const keys = findings.map(({ at, rule: id }) =>
      [at.file, String(at.line).padStart(6, '0'), id, String(at.column).padStart(6, '0')].join('|'),
    );
    expect(findings.length).toBeGreaterThan(5);
    expect(keys).toEqual(keys.toSorted());
  });

  test('stand in an existing place, speak Chinese and end up the same twice', () => {
    const { findings } = judgeFiles(files(broken));
    for (const { at, message } of findings) {
      expect(at.line).toBeGreaterThan(0);
      expect(at.column).toBeGreaterThan(0);
      expect(message).toMatch(/[一-龥]{2}/);
    }
    expect(judgeFiles(files(broken)).findings).toEqual(findings);
  });

  test('an explanation is shown together with the shortfall', () => {
    const change = { ...broken, [`${STATION}/explanations.json`]: { explanations: [explanation()] } };
    const [finding] = judgeFiles(files(change)).of('quota/demands');
    expect(finding).toMatchObject({ status: 'explained', severity: 'warning', target: 4, actual: 0 });
    expect(judgeFiles(files(change)).requirement('quota/demands').explanation).toEqual(explanation());
  });
});

describe('a rule that throws', () => {
  const fine = rule('test/fine', { checkStation: (station) => [{ at: startOf(station.folder), message: '仍在检查' }] });

  test.each<[string, Partial<Rule>, string | undefined]>([
    ['of a station', { checkStation: throwing }, '2024/haidian'],
    ['of a year', { checkYear: throwing }, undefined],
    ['of the programme', { checkProgramme: throwing }, undefined],
  ])('%s is a finding, and the others go on', (_, change, station) => {
    const { findings, requirements } = evaluate(programme(files()), { ...days, rules: [rule('test/bad', change), fine] });
    const crashed = findings.filter((finding) => finding.rule === 'rule/crashed');
    expect(crashed).toHaveLength(1);
    expect(crashed[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('test/bad') });
    expect(crashed[0]?.station).toBe(station);
    if (station !== undefined) expect(crashed[0]?.message).toContain(station);
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect(findings.some((finding) => finding.rule === 'test/fine')).toBe(true);
    expect(requirements).toHaveLength(14);
  });

  test('what it found before it threw stays', () => {
    const half = rule('test/half', {
      checkStation: function* (station) {
        yield { at: startOf(station.folder), message: '先找到的' };
        throwing();
      },
    });
    const { findings } = evaluate(programme(files()), { ...days, rules: [half] });
    expect(findings.map((finding) => finding.rule).sort()).toEqual(['rule/crashed', 'test/half']);
  });

  test('a requirement that throws is not judged and a finding, and the others are judged', () => {
    const whole = programme(files());
    const sick = (station: Station): Station => ({
      ...station,
      get finance() {
        return throwing();
      },
    });
    const broken: Programme = { ...whole, years: whole.years.map((year) => ({ ...year, stations: year.stations.map(sick) })) };
    const { findings, requirements } = evaluate(broken, { ...days, rules: [] });
    const unjudged = requirements.filter(({ status }) => status === 'not-judged');
    expect(unjudged.map(({ rule: id }) => id)).toEqual(['report/final-accounts', 'report/audit']);
    for (const { reason, actual } of unjudged) expect([reason !== '', actual]).toEqual([true, null]);
    expect(findings.map((finding) => `${finding.rule} ${finding.station}`)).toEqual([
      'rule/crashed 2024/haidian',
      'rule/crashed 2024/haidian',
    ]);
    expect(findings.map(({ message }) => message).join()).toMatch(/report\/audit.*report\/final-accounts/);
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect(requirements).toHaveLength(14);
  });
});
