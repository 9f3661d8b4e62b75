import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/collections/bytes.ts';
import { assembleContent } from '../../../src/collections/content.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { programmeOf } from '../../../src/programme/programme.ts';
import { AFTER, files, judgeFiles, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'schema/syntax';
const LEDGER = `${STATION}/demands.json`;
const NEWS = `${STATION}/news/2024-06-09-more.md`;
/** An object of so many levels, the list of demands among them. */
const deep = (levels: number): string => `{"demands": [], "more": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

describe(RULE, () => {
  test.each([
    ['an empty list passes', '{"demands": []}', []],
    ['a byte order mark is tolerated', '\ufeff{"demands": []}', []],
    ['lines that end as Windows ends them pass', '{\r\n"demands": []\r\n}', []],
    ['an empty file', '', ['error demands.json 1:1']],
    ['white space alone', ' \n ', ['error demands.json 1:1']],
    ['a brace that is not closed', '{\n  "demands": []', ['error demands.json 2:16']],
    ['a comma too many', '{\n  "demands": [],\n}', ['error demands.json 3:1']],
    ['a comma too few', '{\n  "demands": []\n  "withdrawn": []\n}', ['error demands.json 3:3']],
    ['single quotes', "{'demands': []}", ['error demands.json 1:2']],
    ['full-width quotes', '{“demands”: []}', ['error demands.json 1:2']],
    ['a comment', '{\n  // 需求\n  "demands": []\n}', ['error demands.json 2:3']],
    ['a line break in a text', '{"demands": [],\n"a": "甲\n乙"}', ['error demands.json 2:6']],
    ['two values', '{"demands": []} {}', ['error demands.json 1:17']],
    ['a key twice', '{\n  "demands": [],\n  "demands": []\n}', ['error demands.json 3:3']],
    ['a key twice in a row of a list', '{"demands": [\n{"id": "d-1",\n"id": "d-2"}]}', ['error demands.json 3:1']],
    ['a key three times', '{"demands": [],\n"demands": [],\n"demands": []}', ['error demands.json 2:1', 'error demands.json 3:1']],
    ['one key in two objects passes here', '{"demands": [{"id": "d-1"}, {"id": "d-2"}]}', []],
    ['63 levels pass here', deep(63), []],
    ['64 levels pass here', deep(64), []],
    ['65 levels are found', deep(65), [`error demands.json 1:${24 + 64}`]],
    ['100,000 levels are found', deep(100_000), [`error demands.json 1:${24 + 64}`]],
    ['brackets in a text are no levels', `{"demands": [], "more": "${'['.repeat(100)}"}`, []],
  ])('JSON: %s', (_name, text, expected) => {
    expect(said(RULE, files({ [LEDGER]: text }))).toEqual(expected);
  });

  const more = 'error news/2024-06-09-more.md';
  test.each([
    ['a post passes', '---\ntitle: 甲\ndate: 2024-06-09\n---\n\n正文。\n', []],
    ['a byte order mark is tolerated', '\ufeff---\ntitle: 甲\ndate: 2024-06-09\n---\n\n正文。\n', []],
    ['lines that end as Windows ends them pass', '---\r\ntitle: 甲\r\ndate: 2024-06-09\r\n---\r\n\r\n正文。\r\n', []],
    ['front matter without an end', '---\ntitle: 甲\ndate: 2024-06-09\n', [`${more} 1:1`]],
    ['a key twice', '---\ntitle: 甲\ndate: 2024-06-09\ntitle: 乙\n---\n', [`${more} 4:1`]],
    ['a quote without an end', '---\ntitle: "甲\ndate: 2024-06-09\n---\n', undefined],
    ['a colon in a value', '---\ntitle: 甲: 乙\ndate: 2024-06-09\n---\n', [`${more} 2:8`]],
    ['no front matter at all is a matter of shape', '正文。\n', []],
    ['very deep front matter', `---\ntitle: 甲\ndate: 2024-06-09\ntags: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`, undefined],
  ])('front matter: %s', (_name, text, expected) => {
    const found = said(RULE, files({ [NEWS]: text }));
    if (expected === undefined) expect(found.length).toBeGreaterThan(0);
    else expect(found).toEqual(expected);
  });

  test('a report, a page and a policy are held to it', () => {
    expect(said(RULE, files({ [`${STATION}/reports/summary.md`]: '---\ntitle: 甲\n' }))).toEqual(['error reports/summary.md 1:1']);
    expect(said(RULE, files({ 'pages/about.mdx': '---\ntitle: 甲\n' }))).toEqual(['error pages/about.mdx 1:1']);
    expect(said(RULE, files({ 'policies/2024.json': '{' }))).toEqual(['error policies/2024.json 1:2']);
  });

  test('bytes that are not UTF-8 are found at their place', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n"a": "甲'), 0xbc, 0xd7, ...new TextEncoder().encode('"}')]);
    const decoded = decodeUtf8(LEDGER, bytes);
    if (!('problem' in decoded)) throw new Error('the bytes are not UTF-8');
    const programme = programmeOf(assembleContent([], [], new Map(), [decoded.problem]));
    const { findings } = evaluate(programme, { asOf: AFTER, today: AFTER });
    expect(findings.filter(({ rule }) => rule === RULE)).toMatchObject([
      { severity: 'error', station: '2024/haidian', at: { file: LEDGER, line: 2, column: 8 }, message: expect.stringContaining('UTF-8') },
    ]);
  });

  test('a broken file hides nothing of another, and what is in it is not spoken of', () => {
    const judged = judgeFiles(files({ [LEDGER]: '{', [`${STATION}/finance.json`]: '[' }));
    expect(judged.of(RULE)).toHaveLength(2);
    expect(judged.rules).toEqual(['schema/syntax error']);
  });

  test('the words tell what to do', () => {
    expect(findingsOf(RULE, files({ [LEDGER]: '{"demands": [],}' }))[0]?.help).toContain('逗号');
  });
});
