import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, explanation, files, finance, judgeFiles, STATION } from '../../builders.ts';

const rule = 'report/audit';
const ledger = `${STATION}/finance.json`;
const audited = (audit?: Partial<Audit>) => ({
  [ledger]: finance({ audit: audit && { firm: '示例会计师事务所', on: '2024-12-20', opinion: 'unqualified', ...audit } }),
});

describe('report/audit', () => {
  test.each<[string, Partial<Audit> | undefined, string, string, number]>([
    ['missing on the last day of the year', undefined, '2024-12-31', 'on-track', 0],
    ['missing the day after', undefined, '2025-01-01', 'unmet', 0],
    ['dated on the as-of day', { on: '2024-12-20' }, '2024-12-20', 'met', 1],
    ['dated the day after the as-of day', { on: '2024-12-21' }, '2024-12-20', 'on-track', 0],
    ['dated after the due date and the as-of day', { on: '2025-01-05' }, '2025-01-04', 'unmet', 0],
    ['dated after the due date', { on: '2025-01-05' }, '2025-01-05', 'met', 1],
  ])('an audit %s', (_, audit, asOf, status, actual) => {
    const judged = judgeFiles(files(audited(audit)), { asOf });
    expect(judged.requirement(rule)).toMatchObject({ target: 1, actual, status, article: 10, unit: '份', dueOn: '2024-12-31' });
    const severities = { 'on-track': ['info'], unmet: ['error'], met: [] }[status];
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test.each<[Audit['opinion'], readonly string[], string]>([
    ['unqualified', [], ''],
    ['qualified', ['warning'], '保留意见'],
    ['adverse', ['warning'], '否定意见'],
    ['disclaimer', ['warning'], '无法表示意见'],
  ])('an opinion “%s” is met, with %j', (opinion, severities, words) => {
    const judged = judgeFiles(files(audited({ opinion })));
    expect(judged.requirement(rule)).toMatchObject({ status: 'met', actual: 1 });
    expect(judged.of(rule).map(({ severity, status }) => `${severity} ${status}`)).toEqual(severities.map((severity) => `${severity} met`));
    expect(
      judged
        .of(rule)
        .map(({ message }) => message)
        .join(),
    ).toContain(words);
  });

  test('the opinion of an audit that is not there yet is not spoken of', () => {
    const judged = judgeFiles(files(audited({ opinion: 'adverse', on: '2025-01-05' })), { asOf: '2025-01-04' });
    expect(judged.of(rule).map(({ severity, message }) => `${severity} ${message.includes('意见')}`)).toEqual(['error false']);
  });

  test.each([
    ['is missing', ABSENT],
    ['does not parse', '{'],
  ])('not judged when finance.json %s', (_, content) => {
    const judged = judgeFiles(files({ [ledger]: content }));
    expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: 1 });
    expect(judged.requirement(rule).reason).toContain('finance.json');
  });

  test('an explanation explains', () => {
    const change = { ...audited(), [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
    expect(judgeFiles(files(change)).requirement(rule).status).toBe('explained');
  });
});
