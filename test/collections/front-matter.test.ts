import { describe, expect, test } from 'vitest';
import { shapeFile } from '../../src/collections/content.ts';
import { parseFrontMatter } from '../../src/collections/front-matter.ts';
import { STATION } from '../builders.ts';

const POST = `${STATION}/news/2024-05-18-opening.md`;
const read = (text: string) => shapeFile(POST, text);
const matter = (...lines: string[]): string => ['---', 'title: 甲', 'date: 2024-05-18', ...lines, '---', '', '正文', ''].join('\n');
const places = (text: string): string[] => (read(text)?.problems ?? []).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('front matter', () => {
  test.each<[string, string, string[]]>([
    ['one that is right', matter(), []],
    ['one with a byte order mark', `\uFEFF${matter()}`, []],
    ['one with CRLF', matter('summary: 乙').replaceAll('\n', '\r\n'), []],
    ['one that is not closed', '---\ntitle: 甲\ndate: 2024-05-18\n\n正文\n', ['schema/syntax 1:1']],
    ['a key twice', matter('title: 乙'), ['schema/syntax 4:1']],
    ['a key twice and a wrong line', matter('title: 乙', 'tags: [a'), ['schema/syntax 4:1', 'schema/syntax 6:1']],
    ['an unknown field', matter('author: 丙'), ['schema/shape 4:9']],
    ['a field of another kind', matter('tags: 丙'), ['schema/shape 4:7']],
    ['none at all', '正文\n', ['schema/shape 1:1', 'schema/shape 1:1']],
    ['an empty one', '---\n---\n正文\n', ['schema/shape 1:1', 'schema/shape 1:1']],
    ['an empty file', '', ['schema/shape 1:1', 'schema/shape 1:1']],
    ['a day that the calendar does not have', matter().replace('05-18', '06-31'), ['schema/shape 3:7']],
    ['a day that is not that of the file name', matter().replace('05-18', '05-19'), ['schema/shape 3:7']],
    ['a blank title', matter().replace('title: 甲', "title: ' '"), ['schema/shape 2:8']],
    ['a title without value', matter().replace('title: 甲', 'title:'), ['schema/shape 2:7']],
    ['a tab as indentation', matter('tags:', '\t- a'), ['schema/syntax 5:1']],
    ['an address without scheme', matter('publishedUrl: example.org'), ['schema/shape 4:15']],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
    for (const { message, help } of read(text)?.problems ?? []) {
      expect(message).toMatch(/[一-龥]{2}/);
      expect(help).toMatch(/[一-龥]{2}/);
    }
  });

  test.each([
    ['012', '012'],
    ['1_000', '1_000'],
    ['true', 'true'],
    ['null', 'null'],
    ['~', '~'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['.inf', '.inf'],
    ['2024-05-18', '2024-05-18'],
    ['2024-05-18T08:00:00Z', '2024-05-18T08:00:00Z'],
    ['!!int 12', '12'],
  ])('%s stays the text %s', (written, expected) => {
    expect(parseFrontMatter(`---\ntitle: ${written}\n---\n`).value).toEqual({ title: expected });
  });

  test('the body begins behind the closing line, and places in it are places in the file', () => {
    const source = parseFrontMatter('---\ntitle: 甲\n---\n第一行\n第二行');
    expect(source.body).toBe('第一行\n第二行');
    expect(source.locateInBody(0)).toEqual({ line: 4, column: 1 });
    expect(source.locateInBody(source.body.indexOf('二'))).toEqual({ line: 5, column: 2 });
  });

  test('a rule in the body closes nothing', () => {
    expect(parseFrontMatter('---\ntitle: 甲\n---\n一\n\n---\n\n二').body).toBe('一\n\n---\n\n二');
  });

  test('an alias bomb is refused, and a single alias is not', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
      'tags: [*c,*c,*c,*c,*c,*c,*c,*c]',
    ];
    expect(places(matter(...bomb))).toEqual(['schema/syntax 2:1']);
    expect(read(matter('summary: &s 乙', 'coverAlt: *s'))?.problems).toEqual([]);
  });

  test.each([
    ['64 in brackets', 'schema/shape', `tags: ${'['.repeat(63)}${']'.repeat(63)}`],
    ['65 in brackets', 'schema/syntax', `tags: ${'['.repeat(64)}${']'.repeat(64)}`],
    ['20000 in brackets', 'schema/syntax', `tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['64 in dashes', 'schema/shape', `tags:\n  ${'- '.repeat(63)}x`],
    ['65 in dashes', 'schema/syntax', `tags:\n  ${'- '.repeat(64)}x`],
    ['20000 in dashes', 'schema/syntax', `tags:\n  ${'- '.repeat(20_000)}x`],
    ['65 by indentation', 'schema/syntax', `tags:\n${Array.from({ length: 64 }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}`],
  ])('nesting %s deep is %s', (_, rule, line) => {
    const found = read(matter(line))?.problems ?? [];
    expect(new Set(found.map((problem) => problem.rule))).toEqual(new Set([rule]));
    if (rule === 'schema/syntax') expect(found[0]?.message).toContain('64');
  });

  test('several mistakes of shape are all reported', () => {
    expect(places('---\nauthor: 丙\ndate: 2024-13-01\n---\n')).toHaveLength(3);
  });
});
