import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Programme, Station } from '../../src/programme/programme.ts';
import { type Rule, startOf } from '../../src/rules/rule.ts';
import {
  ABSENT,
  AFTER,
  demand,
  enterprise,
  event,
  explanation,
  type Files,
  files,
  finance,
  judgeFiles,
  policy,
  programme,
  report,
  STATION,
  stationFile,
} from '../builders.ts';

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

describe('a requirement that is not judged', () => {
  const { agreement: _, ...unsigned } = stationFile();
  const noPosts = Object.fromEntries([1, 2, 3, 4].map((number) => [`${STATION}/news/2024-06-0${number}-post-${number}.md`, ABSENT]));
  const station = `${STATION}/station.json`;
  const noDemands = { [`${STATION}/demands.json`]: ABSENT };

  test.each<[string, string, Files, string, number | null]>([
    ['its ledger is missing', 'quota/demands', noDemands, 'demands.json', 4],
    ['the tier is not in the policy', 'quota/demands', { [station]: stationFile({ tier: 'Z' }) }, '类别', null],
    ['the policy is missing', 'quota/demands', { 'policies/2024.json': ABSENT }, 'policies', null],
    ['its ledger and the policy are missing', 'quota/demands', { ...noDemands, 'policies/2024.json': ABSENT }, 'policies', null],
    ['there is no agreement to pace it by', 'quota/news', { [station]: unsigned, ...noPosts }, '协议', 3],
    ['there is no station.json to pace it by', 'quota/news', { [station]: ABSENT, ...noPosts }, 'station.json', 3],
  ])('says why and what is asked where %s', (_name, id, change, reason, target) => {
    const result = judgeFiles(files(change), { asOf: '2024-09-01' }).requirement(id);
    expect(result).toMatchObject({ status: 'not-judged', actual: null, target, counted: [], excluded: [], reports: [] });
    expect(result.reason).toContain(reason);
  });
});

describe('what is said of a requirement', () => {
  const fewDemands = { [`${STATION}/demands.json`]: { demands: [demand(1)] } };
  const late = { [`${STATION}/reports/summary.md`]: report('2024-11-16', 300) };
  const lateAndShort = { [`${STATION}/reports/summary.md`]: report('2024-11-16', 299) };
  const opinion = { [`${STATION}/finance.json`]: finance({ audit: { firm: '示例所', on: '2024-12-20', opinion: 'qualified' } }) };
  const bare = { [`${STATION}/events.json`]: { events: [event(1, { evidence: {} }), event(2), event(3), event(4)] } };
  const twoGaps = { [`${STATION}/events.json`]: { events: [event(1), event(2, { evidence: { plan: 'evidence/plan.pdf' } })] } };

  test.each<[string, string, Files, string, string[]]>([
    [
      'a shortfall says by how much',
      'quota/demands',
      fewDemands,
      AFTER,
      ['error 有效需求 1 项，要求 4 项，差 3 项，2024-10-31 到期（未达标）'],
    ],
    [
      'before it is due it is only behind',
      'quota/demands',
      fewDemands,
      '2024-10-30',
      ['warning 有效需求 1 项，要求 4 项，差 3 项，2024-10-31 到期（进度落后）'],
    ],
    ['a summary handed in late says when', 'report/summary', late, AFTER, ['error 总结报告于 2024-11-16 提交，晚于 2024-11-15（未达标）']],
    [
      'a late one that is short says by how much',
      'report/summary',
      lateAndShort,
      AFTER,
      ['error 总结报告 299 字，要求 300 字，差 1 字，2024-11-15 到期（未达标）'],
    ],
    ['a remark on one that is met is a warning', 'report/audit', opinion, AFTER, ['warning 审计意见是“保留意见”。']],
    ['one that is met without a remark says nothing', 'report/audit', {}, AFTER, []],
    [
      'gaps take the place of the shortfall',
      'evidence/event',
      twoGaps,
      AFTER,
      ['error 活动“活动2”（ev-2，2024-05-12）缺会议纪要。', 'error 活动“活动2”（ev-2，2024-05-12）缺照片。'],
    ],
  ])('%s', (_, id, change, asOf, expected) => {
    expect(
      judgeFiles(files(change), { asOf })
        .of(id)
        .map(({ severity, message }) => `${severity} ${message}`),
    ).toEqual(expected);
  });

  test('each gap is a finding of its own, complete', () => {
    const [finding, ...others] = judgeFiles(files(bare)).of('evidence/event');
    expect(others).toHaveLength(2);
    expect(finding).toStrictEqual({
      rule: 'evidence/event',
      severity: 'error',
      at: { file: `${STATION}/events.json`, path: ['events', 0], line: expect.any(Number), column: expect.any(Number) },
      message: '活动“活动1”（ev-1，2024-05-11）缺会议纪要。',
      help: expect.stringContaining('evidence.minutes'),
      article: 11,
      station: '2024/haidian',
      status: 'unmet',
      target: 4,
      actual: 3,
    });
  });

  test('an explanation of another requirement explains nothing, and none is given along', () => {
    const other = { [`${STATION}/explanations.json`]: { explanations: [explanation({ rule: 'quota/news' })] } };
    const result = judgeFiles(files({ ...fewDemands, ...other })).requirement('quota/demands');
    expect(result.status).toBe('unmet');
    expect(result).not.toHaveProperty('explanation');
  });
});

describe('what rules say', () => {
  const at = startOf(`${STATION}/station.json`);
  const said = { rule: 'test/rule', severity: 'error', at, message: '有误' } as const;
  const articles = [8, 9];

  test.each<[string, Partial<Rule>, object]>([
    ['of a station, with nothing more', { checkStation: () => [{ at, message: '有误' }] }, { ...said, station: '2024/haidian' }],
    ['of a year, with nothing more', { checkYear: () => [{ at, message: '有误' }] }, said],
    ['of the programme, with nothing more', { checkProgramme: () => [{ at, message: '有误' }] }, said],
    ['with help', { checkYear: () => [{ at, message: '有误', help: '请改' }] }, { ...said, help: '请改' }],
    ['with the first article of the rule', { articles, checkYear: () => [{ at, message: '有误' }] }, { ...said, article: 8 }],
    ['with an article of its own', { articles, checkYear: () => [{ at, message: '有误', article: 9 }] }, { ...said, article: 9 }],
    ['with a station', { checkYear: () => [{ at, message: '有误', station: '2024/x' }] }, { ...said, station: '2024/x' }],
    [
      'of another station than the one looked at',
      { checkStation: () => [{ at, message: '有误', station: '2024/x' }] },
      { ...said, station: '2024/x' },
    ],
    ['less severe than the rule', { checkYear: () => [{ at, message: '有误', severity: 'info' }] }, { ...said, severity: 'info' }],
  ])('is a finding: %s', (_, change, expected) => {
    const { findings } = evaluate(programme(files()), { ...days, rules: [rule('test/rule', change)] });
    expect(findings).toStrictEqual([expected]);
  });

  test('a rule sees how the requirements of a station were judged, and nothing of one that is not of the year', () => {
    const seen: Record<string, string>[] = [];
    const looking = rule('test/looking', {
      checkStation: (station, { statusesOf }) => {
        seen.push(Object.fromEntries(statusesOf(station)), Object.fromEntries(statusesOf({ ...station })));
        return [];
      },
    });
    const given = files({ [`${STATION}/demands.json`]: { demands: [] } });
    expect(evaluate(programme(given), { ...days, rules: [looking] }).findings.map(({ rule: id }) => id)).not.toContain('rule/crashed');
    expect(Object.keys(seen[0] ?? {})).toEqual(FOURTEEN);
    expect(seen[0]).toMatchObject({ 'quota/demands': 'unmet', 'quota/news': 'met' });
    expect(seen[1]).toEqual({});
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

  test.each<[string, Partial<Rule>, string, string | undefined]>([
    ['of a station', { checkStation: throwing }, `${STATION}/station.json`, '2024/haidian'],
    ['of a year', { checkYear: throwing }, 'policies/2024.json', undefined],
    ['of the programme', { checkProgramme: throwing }, 'districts.json', undefined],
  ])('%s is a finding, and the others go on', (_, change, file, station) => {
    const { findings, requirements } = evaluate(programme(files()), { ...days, rules: [rule('test/bad', change), fine] });
    const crashed = findings.filter((finding) => finding.rule === 'rule/crashed');
    expect(crashed).toHaveLength(1);
    expect(crashed[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('test/bad') });
    expect(crashed[0]?.at).toEqual(startOf(file));
    expect(crashed[0]).toHaveProperty('help');
    expect(crashed[0]?.message).not.toContain('undefined');
    expect(Object.hasOwn(crashed[0] ?? {}, 'station')).toBe(station !== undefined);
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
    for (const { at } of findings) expect(at).toEqual(startOf(`${STATION}/station.json`));
    expect(findings.map(({ message }) => message).join()).toMatch(/report\/audit.*report\/final-accounts/);
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect(requirements).toHaveLength(14);
  });
});
