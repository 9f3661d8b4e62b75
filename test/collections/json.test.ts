import { describe, expect, test } from 'vitest';
import { shapeFile } from '../../src/collections/content.ts';
import { parseJson } from '../../src/collections/json-source.ts';
import type { Problem } from '../../src/collections/problem.ts';
import { demand, enterprise, finance, policy, STATION, stationFile } from '../builders.ts';

const problems = (path: string, text: string): readonly Problem[] => shapeFile(path, text)?.problems ?? [];
const places = (found: readonly Problem[]): string[] => found.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
const site = (text: string) => problems('site.json', text);
const valid = '{"title": "甲", "description": "乙", "demo": true}';
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('JSON that does not parse', () => {
  test.each<[string, string, string, RegExp]>([
    ['a trailing comma', '{\n  "title": "甲",\n}', '3:1', /键/],
    ['a trailing comma in a list', '{"a": [1,]}', '1:10', /值/],
    ['a missing comma', '{\n  "title": "甲"\n  "demo": true\n}', '3:3', /逗号/],
    ['two commas', '{"a": 1,, "b": 2}', '1:9', /键/],
    ['a missing colon', '{"a" 1}', '1:6', /冒号/],
    ['a line comment', '{\n  // 注释\n  "demo": true\n}', '2:3', /注释/],
    ['a block comment', '/* 注释 */\n{}', '1:1', /注释/],
    ['an empty file', '', '1:1', /空/],
    ['a file of white space', ' \n\t\n', '1:1', /空/],
    ['single quotes', "{'a': 1}", '1:2', /不认识的字符/],
    ['Chinese quotes', '{“a”: 1}', '1:2', /不认识的字符/],
    ['a key without quotes', '{a: 1}', '1:2', /不认识的字符/],
    ['a number with a leading zero', '{"a": 012}', '1:8', /逗号/],
    ['a number that begins with its point', '{"a": .5}', '1:7', /不认识的字符/],
    ['a number with a plus sign', '{"a": +5}', '1:7', /不认识的字符/],
    ['NaN', '{"a": NaN}', '1:7', /不认识的字符/],
    ['a line break in a text', '{"a": "一\n二"}', '1:7', /没有结束/],
    ['a tab in a text', '{"a": "一\t二"}', '1:7', /控制字符/],
    ['a text without end', '{"a": "一', '1:7', /没有结束/],
    ['a wrong escape', '{"a": "\\x"}', '1:7', /反斜杠/],
    ['a wrong Unicode escape', '{"a": "\\u12"}', '1:7', /十六进制/],
    ['an object without end', '{"a": 1', '1:8', /花括号/],
    ['a list without end', '{"a": [1', '1:9', /方括号/],
    ['something behind the object', '{}\n{}', '2:1', /结束/],
    ['a no-break space', '\u00a0{}', '1:1', /不认识的字符/],
  ])('%s', (_, text, place, message) => {
    const found = site(text);
    expect(places(found)).toEqual([`schema/syntax ${place}`]);
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.help).toMatch(/[一-龥]/);
  });

  test('every mistake that JSON.parse finds is a problem, and nothing else is', () => {
    for (const text of [
      '{}',
      '[1,2]',
      '1',
      '"a"',
      'null',
      '{"a":{"a":1}}',
      '{"a":1}\n',
      '\t{}',
      '-0',
      '1e5',
      '"\\u0041"',
      '01',
      '{,}',
      '[,]',
      '}',
      '"',
      '\\',
    ]) {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect([text, parseJson(text).mistakes.length === 0]).toEqual([text, parses]);
    }
  });

  test.each<[string, string, string[]]>([
    ['a key twice', '{"a": 1,\n "a": 2}', ['2:2']],
    ['a key twice by an escape', '{"a": 1, "\\u0061": 2}', ['1:10']],
    ['a key three times', '{"a": 1, "a": 2, "a": 3}', ['1:10', '1:18']],
    ['a key twice further down', '{"x": [{"a": 1, "a": 1}]}', ['1:17']],
    ['a key twice with the same value', '{"a": 1, "a": 1}', ['1:10']],
    ['a key in two objects', '{"x": {"a": 1}, "y": {"a": 1}}', []],
    ['a key inside itself', '{"a": {"a": 1}}', []],
    ['two keys that differ in case', '{"a": 1, "A": 2}', []],
  ])('%s', (_, text, expected) => {
    const found = parseJson(text).mistakes;
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(expected);
    for (const { message } of found) expect(message).toContain('重复');
  });

  test.each([
    [63, []],
    [64, []],
    [65, ['1:65']],
    [100_000, ['1:65']],
  ])('nesting %i deep', (depth, expected) => {
    expect(parseJson(nested(depth)).mistakes.map(({ line, column }) => `${line}:${column}`)).toEqual(expected);
  });

  test('brackets in a text are no nesting', () => {
    expect(parseJson(JSON.stringify({ a: `"${'[{'.repeat(100)}\\` })).mistakes).toEqual([]);
  });

  test('a byte order mark is tolerated and moves no position', () => {
    expect(site(`\uFEFF${valid}`)).toEqual([]);
    expect(places(site('\uFEFF{"a": 1,}'))).toEqual(places(site('{"a": 1,}')));
    expect(places(site('\uFEFF\uFEFF{}'))).toEqual(['schema/syntax 1:1']);
  });

  test('lines that end in CRLF are lines', () => {
    expect(places(site('{\r\n  "title": "甲",\r\n}'))).toEqual(['schema/syntax 3:1']);
    expect(site(valid.replaceAll(', ', ',\r\n'))).toEqual([]);
  });

  test('of what does not parse there is no document', () => {
    expect(shapeFile('site.json', '{"a": 1, "a": 2}')?.document).toBeUndefined();
  });
});

describe('values that do not fit', () => {
  const rows = (row: object): string => JSON.stringify({ demands: [demand(1), row] }, undefined, 2);
  const ledger = `${STATION}/demands.json`;
  const lineOf = (text: string, part: string): number => text.slice(0, text.lastIndexOf(part)).split('\n').length;

  test.each<[string, object, (string | number)[], string]>([
    ['an unknown field', { ...demand(2), extra: 1 }, ['demands', 1, 'extra'], '"extra"'],
    ['a field that JavaScript knows', JSON.parse('{"__proto__": 1}'), ['demands', 1, '__proto__'], '"__proto__"'],
    ['a wrong type', { ...demand(2), title: 5 }, ['demands', 1, 'title'], '5'],
    ['null', { ...demand(2), title: null }, ['demands', 1, 'title'], 'null'],
    ['a blank text', { ...demand(2), title: ' \u3000' }, ['demands', 1, 'title'], '" \u3000"'],
    ['a value that is not of the list', { ...demand(2), status: 'open' }, ['demands', 1, 'status'], '"open"'],
    ['a visibility in upper case', { ...demand(2), visibility: 'Public' }, ['demands', 1, 'visibility'], '"Public"'],
    ['a day that the calendar does not have', { ...demand(2), collectedOn: '2024-06-31' }, ['demands', 1, 'collectedOn'], '"2024-06-31"'],
    ['29 February of a common year', { ...demand(2), collectedOn: '2023-02-29' }, ['demands', 1, 'collectedOn'], '"2023-02-29"'],
    ['a day without zeros', { ...demand(2), collectedOn: '2024-6-1' }, ['demands', 1, 'collectedOn'], '"2024-6-1"'],
    ['a day with a time', { ...demand(2), collectedOn: '2024-06-01T00:00' }, ['demands', 1, 'collectedOn'], '"2024-06-01T00:00"'],
    ['an id in upper case', { ...demand(2), id: 'D-2' }, ['demands', 1, 'id'], '"D-2"'],
    ['an id with an underscore', { ...demand(2), id: 'd_2' }, ['demands', 1, 'id'], '"d_2"'],
    ['an empty id', { ...demand(2), id: '' }, ['demands', 1, 'id'], '""'],
  ])('%s', (_, row, path, part) => {
    const text = rows(row);
    const found = problems(ledger, text).filter((problem) => JSON.stringify(problem.path) === JSON.stringify(path));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'schema/shape', file: ledger, line: lineOf(text, part) });
    expect(found[0]?.column).toBeGreaterThan(1);
    expect(found[0]?.message).toMatch(/[一-龥]{2}/);
    expect(found[0]?.help).toMatch(/[一-龥]{2}/);
  });

  test('a missing field is named and stands at the object that misses it', () => {
    const { title: _, ...row } = demand(2);
    const text = rows(row);
    const found = problems(ledger, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('“title”');
    expect(found[0]?.line).toBe(lineOf(text, '"id": "d-2"') - 1);
  });

  test('the message names the value, what is expected and where', () => {
    const found = problems(ledger, rows({ ...demand(2), status: 'open' }));
    expect(found[0]?.message).toContain('open');
    expect(found[0]?.message).toContain('第2项');
    expect(found[0]?.help).toContain('matching');
  });

  test.each([
    ['a list', '[]'],
    ['a text', '"a"'],
    ['null', 'null'],
    ['a number', '5'],
  ])('a file that holds %s in place of an object', (_, text) => {
    expect(places(site(text))).toEqual(['schema/shape 1:1']);
  });

  test.each<[string, number, boolean]>([
    ['no decimals', 5, true],
    ['one decimal', 0.1, true],
    ['two decimals', 1234.56, true],
    ['two decimals that binary cannot hold', 4.35, true],
    ['0', 0, true],
    ['three decimals', 1.005, false],
    ['a thousandth', 0.001, false],
    ['less than nothing', -0.01, false],
    ['more than can be added exactly', 1e15, false],
    ['less than nothing and three decimals, told once', -1.005, false],
  ])('money with %s', (_, award, fits) => {
    const found = problems(`${STATION}/finance.json`, JSON.stringify(finance({ award })));
    expect(found.every(({ rule, path, message }) => rule === 'schema/shape' && path?.[0] === 'award' && message.includes('金额'))).toBe(
      true,
    );
    expect(found).toHaveLength(fits ? 0 : 1);
  });

  test('money is a number and no text', () => {
    expect(problems(`${STATION}/finance.json`, JSON.stringify({ ...finance(), award: '5' }))).toHaveLength(1);
  });

  test.each<[string, string, boolean]>([
    ['17 characters', '9'.repeat(17), false],
    ['18 characters, right or wrong', 'x'.repeat(18), true],
    ['19 characters', '9'.repeat(19), false],
  ])('a credit code of %s', (_, creditCode, fits) => {
    const text = JSON.stringify({ enterprises: [enterprise(1, { creditCode })] });
    expect(problems(`${STATION}/enterprises.json`, text).length === 0).toBe(fits);
  });

  test('an enterprise without any contact does not fit', () => {
    expect(problems(`${STATION}/enterprises.json`, JSON.stringify({ enterprises: [enterprise(1, { contacts: [] })] }))).toHaveLength(1);
  });

  test.each([
    [19, false],
    [20, true],
  ])('an explanation with a reason of %i characters and white space', (count, fits) => {
    const row = { rule: 'quota/news', reason: ` ${'因'.repeat(count)} \n`, approvedBy: '甲', on: '2024-11-01' };
    expect(problems(`${STATION}/explanations.json`, JSON.stringify({ explanations: [row] })).length === 0).toBe(fits);
  });

  test('several mistakes in one file are all reported', () => {
    const text = JSON.stringify({
      demands: [
        { ...demand(1), title: '', id: 'D' },
        { ...demand(2), extra: 1, more: 2 },
      ],
      unknown: [],
    });
    expect(problems(ledger, text).map(({ path }) => path?.join('.'))).toEqual(
      expect.arrayContaining(['demands.0.title', 'demands.0.id', 'demands.1.extra', 'demands.1.more', 'unknown']),
    );
    expect(problems(ledger, text)).toHaveLength(5);
  });

  test('no message is left in English, whatever the limit', () => {
    const tile = { column: 0, row: 1e300 };
    const texts: [string, object][] = [
      [
        'districts.json',
        {
          districts: [
            { slug: 'a', name: '甲', code: '1', tile },
            { slug: 'a', name: '甲', code: '110108', tile: { column: 1.5, row: -1 } },
          ],
        },
      ],
      [
        'policies/2024.json',
        { ...policy(), year: 24, timezone: 'Mars/Base', source: { title: '甲', url: 'ftp://a' }, articles: [{ number: 0 }] },
      ],
      [
        `${STATION}/station.json`,
        { ...stationFile(), year: 99_999, agreement: { signedOn: '2024-03-31', targets: { demands: -1, other: 1 } } },
      ],
      [`${STATION}/events.json`, { events: [{ participants: -1.5 }, 5, null] }],
    ];
    for (const [path, value] of texts) {
      const found = problems(path, JSON.stringify(value));
      expect(found.length).toBeGreaterThan(1);
      for (const { message } of found) expect(message).not.toMatch(/Too|Invalid|expected|must/i);
    }
  });

  test('a policy whose year is not that of its file name does not fit', () => {
    const found = problems('policies/2025.json', JSON.stringify(policy(), undefined, 2));
    expect(found).toMatchObject([{ rule: 'schema/shape', path: ['year'], line: 2 }]);
  });

  test('"$schema" is welcome in every file and withdrawn rows in every ledger', () => {
    const withdrawn = [{ id: 'd-9', on: '2024-06-01', reason: '重复' }];
    expect(problems(ledger, JSON.stringify({ $schema: '../x.json', demands: [], withdrawn }))).toEqual([]);
    expect(problems(`${STATION}/finance.json`, JSON.stringify({ ...finance(), withdrawn }))).toEqual([]);
    expect(problems(`${STATION}/station.json`, JSON.stringify({ ...stationFile(), $schema: 'x' }))).toEqual([]);
    expect(problems(`${STATION}/station.json`, JSON.stringify({ ...stationFile(), withdrawn }))).toHaveLength(1);
  });

  test('an evidence path that leads elsewhere still lets the file be read', () => {
    const found = shapeFile(
      `${STATION}/station.json`,
      JSON.stringify({ ...stationFile(), recommendation: { on: '2024-03-10', evidence: '../../x' } }),
    );
    expect(found?.document).toBeDefined();
  });
});
