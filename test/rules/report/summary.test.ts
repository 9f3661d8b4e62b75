import { describe, expect, test } from 'vitest';
import { ABSENT, explanation, files, judgeFiles, report, STATION, stationFile } from '../../builders.ts';

const rule = 'report/summary';
const file = `${STATION}/reports/summary.md`;
const explained = (until?: string) => ({
  [`${STATION}/explanations.json`]: {
    explanations: [explanation({ rule, on: '2024-11-16', ...(until === undefined ? {} : { until }) })],
  },
});

describe('report/summary', () => {
  test.each<[string, string | undefined, string, string, number]>([
    ['of 299 characters', report('2024-11-10', 299), '2024-11-16', 'unmet', 299],
    ['of 300 characters', report('2024-11-10', 300), '2024-11-16', 'met', 300],
    ['of 301 characters', report('2024-11-10', 301), '2024-11-16', 'met', 301],
    ['missing on the due date', ABSENT, '2024-11-15', 'on-track', 0],
    ['missing the day after', ABSENT, '2024-11-16', 'unmet', 0],
    ['too short on the due date', report('2024-11-10', 299), '2024-11-15', 'on-track', 299],
    ['dated on the due date', report('2024-11-15', 300), '2024-11-16', 'met', 300],
    ['dated the day after the due date, however long', report('2024-11-16', 9000), '2024-11-16', 'unmet', 9000],
    ['dated after the as-of day', report('2024-11-12', 300), '2024-11-11', 'on-track', 0],
    ['dated on the as-of day', report('2024-11-12', 300), '2024-11-12', 'met', 300],
    ['dated after the as-of day and the due date', report('2024-11-18', 300), '2024-11-17', 'unmet', 0],
  ])('a summary %s', (_, text, asOf, status, actual) => {
    const judged = judgeFiles(files({ [file]: text }), { asOf });
    expect(judged.requirement(rule)).toMatchObject({ target: 300, actual, status, article: 7, unit: '字', dueOn: '2024-11-15' });
    const severities = { 'on-track': ['info'], unmet: ['error'], met: [] }[status];
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test('one handed in late says when and by when', () => {
    const [finding] = judgeFiles(files({ [file]: report('2024-11-16', 300) })).of(rule);
    expect(finding?.message).toContain('2024-11-16');
    expect(finding?.message).toContain('2024-11-15');
  });

  test.each<[string, string | undefined, string, string, string]>([
    ['missing, on the day of until', ABSENT, '2024-11-30', '2024-11-30', 'explained'],
    ['missing, the day after until', ABSENT, '2024-11-30', '2024-12-01', 'unmet'],
    ['long enough and dated on the day of until, long after', report('2024-11-30', 300), '2024-11-30', '2025-03-01', 'explained'],
    ['long enough and dated before until, long after', report('2024-11-16', 300), '2024-11-30', '2025-03-01', 'explained'],
    ['long enough and dated the day after until', report('2024-12-01', 300), '2024-11-30', '2025-03-01', 'unmet'],
    ['too short and dated before until, the day after until', report('2024-11-20', 299), '2024-11-30', '2024-12-01', 'unmet'],
    ['too short and dated before until, on the day of until', report('2024-11-20', 299), '2024-11-30', '2024-11-30', 'explained'],
    ['in time but too short, the day after until', report('2024-11-10', 299), '2024-11-30', '2024-12-01', 'unmet'],
  ])('with an explanation until a day, a summary %s', (_, text, until, asOf, status) => {
    expect(judgeFiles(files({ [file]: text, ...explained(until) }), { asOf }).requirement(rule).status).toBe(status);
  });

  test('an explanation without until holds for good, and moves neither the due date nor the figure', () => {
    const judged = judgeFiles(files({ [file]: report('2024-12-20', 300), ...explained() }), { asOf: '2025-03-01' });
    expect(judged.requirement(rule)).toMatchObject({ status: 'explained', dueOn: '2024-11-15', actual: 300, target: 300 });
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('characters are those of the text: neither front matter, addresses, alternatives nor list numbers', () => {
    const text = report('2024-11-10', 299).replace('---\n\n', '---\n\n![一二三](../evidence/photo.png)\n\n1. ');
    expect(judgeFiles(files({ [file]: `${text}\n\n<https://example.org/a>` })).requirement(rule).actual).toBe(299);
  });

  test('not judged when it cannot be read; judged without an agreement', () => {
    const unread = judgeFiles(files({ [file]: '---\n' })).requirement(rule);
    expect(unread).toMatchObject({ status: 'not-judged', actual: null, target: 300 });
    expect(unread.reason).toContain('reports/summary.md');
    const station = { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } };
    expect(judgeFiles(files({ [file]: ABSENT, ...station }), { asOf: '2024-11-15' }).requirement(rule).status).toBe('on-track');
  });
});
