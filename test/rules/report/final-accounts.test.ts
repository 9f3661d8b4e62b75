import { describe, expect, test } from 'vitest';
import { ABSENT, explanation, files, finance, judgeFiles, STATION } from '../../builders.ts';

const rule = 'report/final-accounts';
const ledger = `${STATION}/finance.json`;
const accounts = (on?: string) => ({ [ledger]: finance({ finalAccounts: on === undefined ? undefined : { on } }) });

describe('report/final-accounts', () => {
  test.each<[string, string | undefined, string, string, number]>([
    ['missing on the last day of the year', undefined, '2024-12-31', 'on-track', 0],
    ['missing the day after', undefined, '2025-01-01', 'unmet', 0],
    ['dated on the as-of day', '2024-12-10', '2024-12-10', 'met', 1],
    ['dated the day after the as-of day', '2024-12-11', '2024-12-10', 'on-track', 0],
    ['dated after the due date', '2025-01-05', '2025-01-05', 'met', 1],
    ['dated after the due date and the as-of day', '2025-01-05', '2025-01-04', 'unmet', 0],
  ])('final accounts %s', (_, on, asOf, status, actual) => {
    const judged = judgeFiles(files(accounts(on)), { asOf });
    expect(judged.requirement(rule)).toMatchObject({ target: 1, actual, status, article: 10, unit: '份', dueOn: '2024-12-31' });
    const severities = { 'on-track': ['info'], unmet: ['error'], met: [] }[status];
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test('those of a later day are left out with that reason', () => {
    const judged = judgeFiles(files(accounts('2024-12-11')), { asOf: '2024-12-10' });
    expect(judged.requirement(rule).excluded).toEqual([{ id: 'finalAccounts', reason: 'after-as-of' }]);
  });

  test.each([
    ['is missing', ABSENT],
    ['does not parse', '{'],
    ['does not fit', { award: -1 }],
  ])('not judged when finance.json %s', (_, content) => {
    const judged = judgeFiles(files({ [ledger]: content }));
    expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: 1 });
    expect(judged.requirement(rule).reason).toContain('finance.json');
    expect(judged.of(rule)).toEqual([]);
  });

  test('an explanation explains', () => {
    const change = { ...accounts(), [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
    expect(judgeFiles(files(change)).requirement(rule).status).toBe('explained');
  });
});
