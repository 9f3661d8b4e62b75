import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { RULES } from '../../src/rules/all-rules.ts';
import { REQUIREMENTS } from '../../src/rules/requirements.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { AFTER, demand, files, programme, STATION } from '../builders.ts';

const SOURCES = join(import.meta.dirname, '../../src/rules');
const ids = [...RULES, ...REQUIREMENTS].map(({ id }) => id);

/** Modules in the folders of rules that hold no rule: what several rules of a folder share. */
const SHARED = [
  'integrity/rows',
  'privacy/names-in',
  'privacy/published-texts',
  'quota/tier-quota',
  'report/report-file',
  'schema/problems',
];

function modules(): string[] {
  return readdirSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(SOURCES, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));
}

describe('the list of rules', () => {
  test('is that of the modules in the folders', () => {
    expect(ids.toSorted()).toEqual(
      modules()
        .filter((name) => !SHARED.includes(name))
        .toSorted(),
    );
    expect(SHARED.filter((name) => !modules().includes(name))).toEqual([]);
  });

  test('is sorted by id, each once', () => {
    const list = RULES.map(({ id }) => id);
    expect(list).toEqual(list.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds fourteen requirements', () => {
    expect(REQUIREMENTS).toHaveLength(14);
  });

  test.each(ids)('%s has a test of its name', (id) => {
    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true);
  });

  test.each([...RULES, ...REQUIREMENTS].map((rule) => [rule.id, rule] as const))('%s has its words in Chinese', (_id, { title, finds }) => {
    expect(title).toMatch(/^.{0,20}\p{Script=Han}.{0,20}$/u);
    expect(finds).toMatch(/\p{Script=Han}.*。$/u);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s looks at something, under articles that there are', (_id, rule) => {
    expect([rule.checkStation, rule.checkYear, rule.checkProgramme].some((check) => check !== undefined)).toBe(true);
    for (const article of rule.articles) expect(article).toBeGreaterThanOrEqual(1);
    expect(rule.articles).toEqual(rule.articles.toSorted((a, b) => a - b));
  });
});

const SECRET = 'at brokenRule (/work/secret.ts:1:1)';
const broken = (change: Partial<Rule>): Rule => ({
  id: 'test/broken',
  articles: [1],
  severity: 'info',
  title: '坏的',
  finds: '坏的。',
  ...change,
});
const fail = (): never => {
  throw new Error(SECRET);
};

describe('rule/crashed', () => {
  const given = files({
    [`${STATION}/demands.json`]: {
      demands: [1, 2, 3, 4].map((number) => demand(number, { status: number === 1 ? 'matched' : 'collected' })),
    },
    'stations/2024/daxing/.gitkeep': '',
  });
  const findings = (...rules: Rule[]) => evaluate(programme(given), { asOf: AFTER, today: AFTER, rules }).findings;
  const without = findings(...RULES);

  test.each<[string, Partial<Rule>, (string | undefined)[]]>([
    ['a station', { checkStation: fail }, ['2024/daxing', '2024/haidian']],
    ['one station of two', { checkStation: ({ id }) => (id === '2024/haidian' ? fail() : []) }, ['2024/haidian']],
    [
      'a station, while its findings are read',
      {
        checkStation: function* () {
          yield fail();
        },
      },
      ['2024/daxing', '2024/haidian'],
    ],
    ['a year', { checkYear: fail }, [undefined]],
    ['the programme', { checkProgramme: fail }, [undefined]],
  ])('a rule that throws at %s is named with the station, and hides no other', (_name, change, stations) => {
    const all = findings(...RULES.slice(0, 10), broken(change), ...RULES.slice(10));
    const crashed = all.filter(({ rule }) => rule === 'rule/crashed');
    expect(crashed.map(({ station }) => station)).toEqual(stations);
    for (const finding of crashed) {
      expect(finding.severity).toBe('error');
      expect(finding.message).toContain('test/broken');
      expect(finding.message).toMatch(/\p{Script=Han}{2}/u);
      if (finding.station !== undefined) expect(finding.message).toContain(finding.station);
      expect(JSON.stringify(finding)).not.toMatch(/secret|brokenRule|Error|\.ts/);
    }
    expect(all.filter(({ rule }) => rule !== 'rule/crashed')).toEqual(without);
  });

  test('what it had found before it threw is kept', () => {
    const rule = broken({
      checkStation: function* ({ folder }) {
        yield { at: { file: `${folder}/station.json`, line: 1, column: 1 }, message: '先发现的' };
        fail();
      },
    });
    expect(
      findings(rule)
        .filter(({ station }) => station === '2024/haidian')
        .map(({ rule: id }) => id),
    ).toContain('test/broken');
  });

  test('something other than an error that is thrown is caught as well', () => {
    const rule = broken({
      checkStation: () => {
        throw SECRET;
      },
    });
    expect(findings(rule).filter(({ rule: id }) => id === 'rule/crashed')).toHaveLength(2);
  });
});
