import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/collections/schemas/explanations.ts';
import { elapsedShare, type JudgeInput, judge } from '../../src/evaluation/judge.ts';
import type { Measurement } from '../../src/rules/requirement.ts';
import { ABSENT, explanation, type Files, files, finance, judgeFiles, STATION } from '../builders.ts';

const measured = (actual: number, target: number, change: Partial<Measurement> = {}): Measurement => {
  return { actual, target, counted: [], excluded: [], ...change };
};

/** The agreement is 100 days before the due date. */
const input = (change: Partial<JudgeInput> = {}): JudgeInput => ({
  measured: measured(9, 10),
  asOf: '2024-11-01',
  dueOn: '2024-10-31',
  paced: true,
  signedOn: '2024-07-23',
  explanations: [],
  ...change,
});

const given = (on: string, until?: string): Explanation => explanation(until === undefined ? { on } : { on, until });

describe('reached or not', () => {
  test.each([
    [9, 'unmet'],
    [10, 'met'],
    [11, 'met'],
  ])('%i of 10 after the due date: %s', (actual, status) => {
    expect(judge(input({ measured: measured(actual, 10) }))).toEqual({ status });
  });

  test('0 of 0 is met', () => {
    expect(judge(input({ measured: measured(0, 0) })).status).toBe('met');
  });

  test('a figure that is reached is not met where the measurement says so', () => {
    expect(judge(input({ measured: measured(11, 10, { reached: false }) })).status).toBe('unmet');
  });

  test.each(['2024-07-01', '2024-10-31', '2024-11-01'])(
    'what is reached is met on %s, with or without agreement and explanations',
    (asOf) => {
      expect(judge(input({ measured: measured(10, 10), asOf, signedOn: undefined, explanations: undefined }))).toEqual({ status: 'met' });
    },
  );
});

describe('pace', () => {
  test.each<[string, number, string, string]>([
    ['nothing is asked the day before the agreement', 0, '2024-07-22', 'on-track'],
    ['nothing is asked on the day of the agreement', 0, '2024-07-23', 'on-track'],
    ['a part of one is asked the day after it', 0, '2024-07-24', 'behind'],
    ['one of ten is enough after ten of a hundred days', 1, '2024-08-02', 'on-track'],
    ['one of ten is too little after eleven of a hundred days', 1, '2024-08-03', 'behind'],
    ['five of ten is enough at half time', 5, '2024-09-11', 'on-track'],
    ['four of ten is too little at half time', 4, '2024-09-11', 'behind'],
    ['nine of ten is enough after ninety of a hundred days', 9, '2024-10-21', 'on-track'],
    ['nine of ten is too little the day before the due date', 9, '2024-10-30', 'behind'],
    ['nine of ten is too little on the due date', 9, '2024-10-31', 'behind'],
    ['nine of ten is unmet the day after', 9, '2024-11-01', 'unmet'],
  ])('%s', (_, actual, asOf, status) => {
    expect(judge(input({ measured: measured(actual, 10), asOf })).status).toBe(status);
  });

  test('equality is exact: a third of a target, at a third of the way, is on track', () => {
    const third = input({ signedOn: '2024-01-01', dueOn: '2024-03-31', asOf: '2024-01-31', measured: measured(7, 21) });
    expect(judge(third).status).toBe('on-track');
    expect(judge({ ...third, measured: measured(7, 22) }).status).toBe('behind');
  });

  test.each([
    [11, 'on-track'],
    [10, 'on-track'],
    [9, 'behind'],
  ])('on the due date %i of 10 that the measurement does not hold for reached: %s', (actual, status) => {
    expect(judge(input({ measured: measured(actual, 10, { reached: false }), asOf: '2024-10-31' })).status).toBe(status);
  });

  test('an agreement on the due date asks for nothing on that day', () => {
    const sameDay = { signedOn: '2024-10-31', dueOn: '2024-10-31', asOf: '2024-10-31' };
    expect(judge(input({ measured: measured(0, 10), ...sameDay })).status).toBe('on-track');
    expect(elapsedShare(sameDay.signedOn, sameDay.dueOn, sameDay.asOf)).toBe(0);
  });

  test('an agreement after the due date leaves no pace', () => {
    expect(judge(input({ measured: measured(0, 10), signedOn: '2024-12-01', asOf: '2024-10-31' })).status).toBe('on-track');
  });

  test.each(['2024-07-01', '2024-07-24', '2024-10-31'])('what has no pace is on track on %s, without an agreement too', (asOf) => {
    expect(judge(input({ paced: false, measured: measured(0, 1), asOf, signedOn: undefined })).status).toBe('on-track');
  });

  test('without an agreement a shortfall is not judged up to the due date, and is unmet after it', () => {
    expect(judge(input({ asOf: '2024-10-31', signedOn: undefined }))).toEqual({
      status: 'not-judged',
      reason: expect.stringContaining('协议'),
    });
    expect(judge(input({ asOf: '2024-11-01', signedOn: undefined })).status).toBe('unmet');
  });

  test.each([
    ['2024-07-22', 0],
    ['2024-07-23', 0],
    ['2024-07-24', 0.01],
    ['2024-10-30', 0.99],
    ['2024-10-31', 1],
    ['2024-11-01', 1],
  ])('the elapsed share on %s is %f', (asOf, share) => {
    expect(elapsedShare('2024-07-23', '2024-10-31', asOf)).toBe(share);
  });
});

describe('explanations', () => {
  test.each<[string, Explanation[], string, string]>([
    ['one given on the as-of day holds', [given('2024-11-05')], '2024-11-05', 'explained'],
    ['one given the day after the as-of day is not there yet', [given('2024-11-06')], '2024-11-05', 'unmet'],
    ['one given before the due date holds after it', [given('2024-09-01')], '2024-11-01', 'explained'],
    ['none changes what is judged up to the due date', [given('2024-09-01')], '2024-10-31', 'behind'],
    ['one without until holds for good', [given('2024-11-01')], '2030-01-01', 'explained'],
    ['one holds to the end of the day of until', [given('2024-11-01', '2024-11-30')], '2024-11-30', 'explained'],
    ['one does not hold the day after until', [given('2024-11-01', '2024-11-30')], '2024-12-01', 'unmet'],
    ['one that has run out does not hide another', [given('2024-11-01', '2024-11-30'), given('2024-12-01')], '2024-12-01', 'explained'],
    ['one that is not there yet does not hide another', [given('2025-01-01'), given('2024-11-01')], '2024-12-01', 'explained'],
  ])('%s', (_, explanations, asOf, status) => {
    expect(judge(input({ asOf, explanations })).status).toBe(status);
  });

  test('the explanation that holds is given along', () => {
    const holding = given('2024-12-01');
    expect(judge(input({ asOf: '2024-12-01', explanations: [given('2024-11-01', '2024-11-30'), holding] }))).toEqual({
      status: 'explained',
      explanation: holding,
    });
  });

  test.each([
    ['on the day of until', '2024-11-30', 'explained'],
    ['the day after until', '2024-12-01', 'unmet'],
  ])('what was handed in late %s: %s for good', (_, handedInLate, status) => {
    const late = measured(10, 10, { reached: false, handedInLate });
    expect(judge(input({ measured: late, asOf: '2025-06-01', explanations: [given('2024-11-01', '2024-11-30')] })).status).toBe(status);
  });

  test('explanations that cannot be read leave an unmet requirement not judged, and nothing else', () => {
    expect(judge(input({ explanations: undefined }))).toEqual({
      status: 'not-judged',
      reason: expect.stringContaining('explanations.json'),
    });
    expect(judge(input({ explanations: undefined, asOf: '2024-10-31' })).status).toBe('behind');
    expect(judge(input({ explanations: undefined, measured: measured(10, 10) })).status).toBe('met');
  });
});

describe('without a policy', () => {
  const unknown = (change: Files = {}) => judgeFiles(files({ 'policies/2024.json': ABSENT, ...change }));

  test.each(['report/industry-analysis', 'report/demand-analysis', 'report/final-accounts', 'report/audit', 'evidence/event'])(
    '%s asks nothing of it and is met',
    (rule) => {
      expect(unknown().requirement(rule).status).toBe('met');
    },
  );

  test.each(['quota/demands', 'quota/news', 'quota/events', 'report/summary'])('%s is not judged', (rule) => {
    expect(unknown().requirement(rule)).toMatchObject({ status: 'not-judged', actual: null });
  });

  test('a missing report is not judged, as nothing says when it is due; missing final accounts are due on 31 December', () => {
    expect(unknown({ [`${STATION}/reports/demand-analysis.md`]: ABSENT }).requirement('report/demand-analysis').status).toBe('not-judged');
    const { requirement } = unknown({ [`${STATION}/finance.json`]: { ...finance(), finalAccounts: undefined } });
    expect(requirement('report/final-accounts')).toMatchObject({ status: 'unmet', dueOn: '2024-12-31' });
  });
});
