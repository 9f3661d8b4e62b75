import { describe, expect, test } from 'vitest';
import { ABSENT, explanation, type Files, files, judgeFiles, report, STATION, stationFile } from '../../builders.ts';

/** What holds for each of the two analyses: one is due by `completeBy`, and one without text is missing. */
export function describeAnalysis(name: 'industry-analysis' | 'demand-analysis'): void {
  const rule = `report/${name}`;
  const file = `${STATION}/reports/${name}.md`;
  const withText = (text: string): string => `---\ntitle: 报告\ndate: 2024-06-01\n---\n\n${text}\n`;

  describe(rule, () => {
    test.each<[string, string | undefined, string, string, number]>([
      ['missing on the due date', ABSENT, '2024-10-31', 'on-track', 0],
      ['missing the day after', ABSENT, '2024-11-01', 'unmet', 0],
      ['dated on the as-of day', report('2024-11-05', 1), '2024-11-05', 'met', 1],
      ['dated the day after the as-of day', report('2024-11-06', 1), '2024-11-05', 'unmet', 0],
      ['dated the day after the as-of day, before it is due', report('2024-06-02', 1), '2024-06-01', 'on-track', 0],
      ['of one character', withText('实'), '2024-11-01', 'met', 1],
      ['without text', withText(''), '2024-11-01', 'unmet', 0],
      ['of punctuation alone', withText('……！——'), '2024-11-01', 'unmet', 0],
      ['of a picture alone', withText('![图](../evidence/photo.png)'), '2024-11-01', 'unmet', 0],
    ])('a report %s', (_, text, asOf, status, actual) => {
      const judged = judgeFiles(files({ [file]: text }), { asOf });
      expect(judged.requirement(rule)).toMatchObject({ target: 1, actual, status, article: 7, unit: '份', dueOn: '2024-10-31' });
      const severities = { 'on-track': ['info'], unmet: ['error'], met: [] }[status];
      expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
    });

    test('there is no pace: missing is on track to the last day, without an agreement too', () => {
      const station = { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } };
      expect(judgeFiles(files({ [file]: ABSENT, ...station }), { asOf: '2024-10-31' }).requirement(rule).status).toBe('on-track');
    });

    test('why it does not count is told', () => {
      expect(judgeFiles(files({ [file]: withText('') })).requirement(rule).excluded).toEqual([{ id: name, reason: 'no-text' }]);
      const ahead = judgeFiles(files({ [file]: report('2024-06-02', 1) }), { asOf: '2024-06-01' });
      expect(ahead.requirement(rule).excluded).toEqual([{ id: name, reason: 'after-as-of' }]);
      expect(judgeFiles(files({ [file]: ABSENT })).requirement(rule).excluded).toEqual([]);
    });

    test.each([
      ['its front matter is not closed', '---\ntitle: 报告\n'],
      ['it has no front matter', '正文'],
      ['it has no date', '---\ntitle: 报告\n---\n正文'],
    ])('not judged when %s', (_, text) => {
      const judged = judgeFiles(files({ [file]: text }));
      expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: 1 });
      expect(judged.requirement(rule).reason).toContain(`reports/${name}.md`);
      expect(judged.of(rule)).toEqual([]);
    });

    test('an explanation explains', () => {
      const change: Files = { [file]: ABSENT, [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
      const judged = judgeFiles(files(change));
      expect(judged.requirement(rule).status).toBe('explained');
      expect(judged.of(rule).map(({ severity }) => severity)).toEqual(['warning']);
    });
  });
}
