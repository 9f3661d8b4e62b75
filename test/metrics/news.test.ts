import { describe, expect, test } from 'vitest';
import { ABSENT, type Files, han, post, STATION, stationFile } from '../builders.ts';
import { tally, verdict } from './tally.ts';

const NONE: Files = Object.fromEntries([1, 2, 3, 4].map((number) => [`${STATION}/news/2024-06-0${number}-post-${number}.md`, ABSENT]));
const writing = (title: string, date: string, body: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
const posts = (...texts: string[]): Files => {
  const dated = texts.map((text, at): [string, string] => [`${STATION}/news/${/date: (\S+)/.exec(text)?.[1]}-p${at + 1}.md`, text]);
  return { ...NONE, ...Object.fromEntries(dated) };
};
const first = writing('开幕', '2024-06-01', `一${han(99)}`);

describe('news', () => {
  test.each<[string, string, string, string?]>([
    ['the last day of the year before does not count', post(2, { date: '2023-12-31' }), 'outside-year'],
    ['the first day of the year counts, long before the agreement', post(2, { date: '2024-01-01' }), 'counts'],
    ['the last day of the year counts, long after completion', post(2, { date: '2024-12-31' }), 'counts'],
    ['the first day of the next year does not count', post(2, { date: '2025-01-01' }), 'outside-year'],
    ['a post of the as-of day counts', post(2, { date: '2024-07-01' }), 'counts', '2024-07-01'],
    ['a post of the day after the as-of day does not count', post(2, { date: '2024-07-02' }), 'after-as-of', '2024-07-01'],
    ['99 characters are too short', post(2, { characters: 99 }), 'body-too-short'],
    ['100 characters count', post(2, { characters: 100 }), 'counts'],
    ['punctuation is no character of text', post(2, { body: `${han(99)}${'，'.repeat(50)}` }), 'body-too-short'],
    ['a long English word is one character of text', post(2, { body: `${han(98)} Pneumonoultramicroscopic` }), 'body-too-short'],
    ['a web address is none', post(2, { body: `${han(99)} https://example.org/a/b/c?d=e` }), 'body-too-short'],
    ['the words of a link are, its address is not', post(2, { body: `${han(98)}[见此](https://example.org/a/b/c)` }), 'counts'],
    ['the alternative of a picture is none', post(2, { body: `${han(99)}\n\n![现场照片](../evidence/photo.png)` }), 'body-too-short'],
    ['list numbers are none', post(2, { body: `1. ${han(50)}\n2. ${han(49)}` }), 'body-too-short'],
    ['the same title is a duplicate', writing('开幕', '2024-06-02', `二${han(99)}`), 'duplicate of 2024-06-01-p1'],
    ['a title that differs in punctuation is the same', writing('“开幕！”', '2024-06-02', `二${han(99)}`), 'duplicate of 2024-06-01-p1'],
    ['the same body is a duplicate', writing('闭幕', '2024-06-02', `一${han(99)}`), 'duplicate of 2024-06-01-p1'],
    [
      'a body that differs in punctuation, emphasis and line breaks is the same',
      writing('闭幕', '2024-06-02', `**一**${han(49)}，\n\n${han(50)}。`),
      'duplicate of 2024-06-01-p1',
    ],
    ['another title and body on the same day counts', writing('闭幕', '2024-06-01', `二${han(99)}`), 'counts'],
  ])('%s', (_, text, expected, asOf) => {
    const change = posts(first, text);
    const second = Object.keys(change).find((path) => path.endsWith('-p2.md')) ?? '';
    const name = second.slice(second.lastIndexOf('/') + 1, -'.md'.length);
    expect(verdict('news', name, change, asOf)).toBe(expected);
  });

  test('a post that is too short leaves its title to a later one', () => {
    const change = posts(writing('开幕', '2024-06-01', han(99)), writing('开幕', '2024-06-02', han(100)));
    expect(tally('news', change).counted).toEqual(['2024-06-02-p2']);
  });

  test('a post that is a duplicate by its title does not make others duplicates by its body', () => {
    const change = posts(first, writing('开幕', '2024-06-02', `二${han(99)}`), writing('闭幕', '2024-06-03', `二${han(99)}`));
    expect(tally('news', change).counted).toEqual(['2024-06-01-p1', '2024-06-03-p3']);
  });

  test('a post that cannot be read does not count, and the others do', () => {
    const change = { ...posts(first), [`${STATION}/news/2024-06-05-broken.md`]: '---\ntitle: 没有日期\n---\n正文' };
    expect(tally('news', change)).toEqual({ counted: ['2024-06-01-p1'], excluded: [] });
  });

  test('posts need neither an agreement nor station.json', () => {
    const station = `${STATION}/station.json`;
    expect(tally('news', { ...posts(first), [station]: { ...stationFile(), agreement: undefined } }).counted).toHaveLength(1);
    expect(tally('news', { ...posts(first), [station]: ABSENT }).counted).toHaveLength(1);
  });
});
