import { describe, expect, test } from 'vitest';
import { ABSENT, explanation, type Files, files, judgeFiles, post, STATION, stationFile } from '../../builders.ts';

const rule = 'quota/news';
const withPosts = (count: number): Files =>
  Object.fromEntries(
    [1, 2, 3, 4].map((number) => [`${STATION}/news/2024-06-0${number}-post-${number}.md`, number <= count ? post(number) : ABSENT]),
  );
const broken = { [`${STATION}/news/2024-06-09-broken.md`]: '---\ntitle: [\n---\n' };

describe('quota/news', () => {
  test.each([
    [2, 'unmet', ['error']],
    [3, 'met', []],
    [4, 'met', []],
  ])('%i of 3 after the year: %s', (count, status, severities) => {
    const judged = judgeFiles(files(withPosts(count)), { asOf: '2025-01-01' });
    expect(judged.requirement(rule)).toMatchObject({ target: 3, actual: count, status, article: 10, dueOn: '2024-12-31' });
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test.each([
    ['2024-11-01', 'behind'],
    ['2024-12-30', 'behind'],
    ['2024-12-31', 'behind'],
    ['2025-01-01', 'unmet'],
  ])('one too few on %s: %s, for news is due with the year', (asOf, status) => {
    expect(judgeFiles(files(withPosts(2)), { asOf }).requirement(rule).status).toBe(status);
  });

  test.each([
    ['are too few', 2, 'not-judged', null],
    ['are enough', 3, 'met', 3],
  ])('with a broken post, where the readable ones %s', (_, count, status, actual) => {
    const judged = judgeFiles(files({ ...withPosts(count), ...broken }));
    expect(judged.requirement(rule)).toMatchObject({ target: 3, status, actual });
    expect(judged.of(rule)).toEqual([]);
    if (status === 'not-judged') expect(judged.requirement(rule).reason).toContain('1篇');
  });

  test('a post whose date is not that of its name is broken', () => {
    const judged = judgeFiles(files({ ...withPosts(2), [`${STATION}/news/2024-06-09-other.md`]: post(5, { date: '2024-06-08' }) }));
    expect(judged.requirement(rule).status).toBe('not-judged');
    expect(judged.rules).toContain('schema/shape error');
  });

  test.each([
    ['2024-12-31', 'not-judged', null],
    ['2025-01-01', 'unmet', 2],
  ])('without an agreement one too few on %s: %s', (asOf, status, actual) => {
    const station = { ...stationFile(), agreement: undefined };
    const judged = judgeFiles(files({ ...withPosts(2), [`${STATION}/station.json`]: station }), { asOf });
    expect(judged.requirement(rule)).toMatchObject({ status, actual, target: 3 });
  });

  test('without station.json a shortfall has no pace, and the reason says which file is missing', () => {
    const judged = judgeFiles(files({ ...withPosts(2), [`${STATION}/station.json`]: ABSENT }), { asOf: '2024-12-31' });
    expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null });
    expect(judged.requirement(rule).reason).toContain('station.json');
  });

  test('enough posts are met without an agreement', () => {
    const station = { ...stationFile(), agreement: undefined };
    expect(judgeFiles(files({ [`${STATION}/station.json`]: station }), { asOf: '2024-08-01' }).requirement(rule).status).toBe('met');
  });

  test('an explanation explains', () => {
    const change = { ...withPosts(2), [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
    expect(judgeFiles(files(change)).requirement(rule).status).toBe('explained');
  });
});
