import { describe, expect, test } from 'vitest';
import {
  ABSENT,
  demand,
  enterprise,
  event,
  expense,
  expert,
  explanation,
  type Files,
  files,
  finance,
  outcome,
  oversight,
  post,
  report,
  STATION,
  stationFile,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'integrity/dates';
const AHEAD = '2025-01-11';
const ledger = (name: string, value: object): Files => ({ [`${STATION}/${name}.json`]: value });
const instalment = { id: 'i-1', on: '2024-05-20', amount: 600, kind: 'first' as const };
const adjustment = { on: '2024-06-02', from: 'meeting', to: 'labour', amount: 1, approvedOn: '2024-06-01' };
const inspection = { id: 'in-1', station: 'haidian', on: '2024-09-01', topic: 'other' as const, result: 'rectify' as const, finding: '甲' };
const concern = { id: 'c-1', on: '2024-09-01', about: '/', question: '问' };
const withOn = (on: string): Files => ledger('visits', { experts: [expert(1)], visits: [visit(1, { on })] });

describe(RULE, () => {
  test.each([
    ['the day before today', '2025-01-09', []],
    ['today', '2025-01-10', []],
    ['the day after today', AHEAD, ['error visits.json visits.0.on 第7条']],
  ])('a visit dated %s', (_name, on, expected) => {
    expect(said(RULE, files(withOn(on)))).toEqual(expected);
  });

  test.each([
    ['as of an earlier day, up to today', { asOf: '2024-06-01', today: '2025-01-10' }, '2025-01-10', 0],
    ['as of an earlier day, after today', { asOf: '2024-06-01', today: '2025-01-10' }, AHEAD, 1],
    ['as of a later day, up to it', { asOf: '2025-03-01', today: '2025-01-10' }, '2025-03-01', 0],
    ['as of a later day, after it', { asOf: '2025-03-01', today: '2025-01-10' }, '2025-03-02', 1],
  ])('the later of as-of and today counts: %s', (_name, days, on, count) => {
    expect(said(RULE, files(withOn(on)), days)).toHaveLength(count);
  });

  const withdrawn = [{ id: 'w-1', on: AHEAD, reason: '误报' }];
  test.each<[string, Files, string]>([
    ['a letter', ledger('station', stationFile({ recommendation: { on: AHEAD } })), 'station.json recommendation.on'],
    ['an agreement', ledger('station', stationFile({ agreement: { signedOn: AHEAD } })), 'station.json agreement.signedOn'],
    [
      'a contact',
      ledger('enterprises', {
        enterprises: [
          enterprise(1, {
            contacts: [
              { on: '2024-04-10', kind: 'visit' },
              { on: AHEAD, kind: 'call' },
            ],
          }),
        ],
      }),
      'enterprises.json enterprises.0.contacts.1.on',
    ],
    [
      'a service',
      ledger('enterprises', { enterprises: [enterprise(1, { service: { since: AHEAD, summary: '诊断' } })] }),
      'enterprises.json enterprises.0.service.since',
    ],
    ['a demand', { ...ledger('demands', { demands: [demand(3, { collectedOn: AHEAD })] }) }, 'demands.json demands.0.collectedOn'],
    [
      'a follow-up',
      ledger('demands', { demands: [demand(1, { followUps: [{ on: AHEAD, note: '回访' }] })] }),
      'demands.json demands.0.followUps.0.on',
    ],
    ['an outcome', ledger('outcomes', { outcomes: [outcome(1, { agreedOn: AHEAD })] }), 'outcomes.json outcomes.0.agreedOn'],
    [
      'separate accounting',
      ledger('finance', finance({ separateAccounting: { confirmedOn: AHEAD } })),
      'finance.json separateAccounting.confirmedOn',
    ],
    ['an adjustment', ledger('finance', finance({ adjustments: [{ ...adjustment, on: AHEAD }] })), 'finance.json adjustments.0.on'],
    [
      'an approval',
      ledger('finance', finance({ adjustments: [{ ...adjustment, approvedOn: AHEAD }] })),
      'finance.json adjustments.0.approvedOn',
    ],
    ['an instalment', ledger('finance', finance({ instalments: [{ ...instalment, on: AHEAD }] })), 'finance.json instalments.0.on'],
    [
      'an assessment passed',
      ledger('finance', finance({ instalments: [{ ...instalment, assessmentPassedOn: AHEAD }] })),
      'finance.json instalments.0.assessmentPassedOn',
    ],
    ['an expense', ledger('finance', finance({ expenses: [expense(1, { on: AHEAD })] })), 'finance.json expenses.0.on'],
    ['final accounts', ledger('finance', finance({ finalAccounts: { on: AHEAD } })), 'finance.json finalAccounts.on'],
    ['an audit', ledger('finance', finance({ audit: { firm: '甲', on: AHEAD, opinion: 'unqualified' } })), 'finance.json audit.on'],
    ['an explanation', ledger('explanations', { explanations: [explanation({ on: AHEAD })] }), 'explanations.json explanations.0.on'],
    ['a post', { [`${STATION}/news/${AHEAD}-later.md`]: post(5, { date: AHEAD }) }, `news/${AHEAD}-later.md date`],
    ['a report', { [`${STATION}/reports/summary.md`]: report(AHEAD, 300) }, 'reports/summary.md date'],
    ['an enterprise withdrawn', ledger('enterprises', { enterprises: [], withdrawn }), 'enterprises.json withdrawn.0.on'],
    ['a demand withdrawn', ledger('demands', { demands: [], withdrawn }), 'demands.json withdrawn.0.on'],
    ['an outcome withdrawn', ledger('outcomes', { outcomes: [], withdrawn }), 'outcomes.json withdrawn.0.on'],
    ['an event withdrawn', ledger('events', { events: [], withdrawn }), 'events.json withdrawn.0.on'],
    ['a visit withdrawn', ledger('visits', { experts: [], visits: [], withdrawn }), 'visits.json withdrawn.0.on'],
    ['an expense withdrawn', ledger('finance', finance({ withdrawn })), 'finance.json withdrawn.0.on'],
    [
      'an assessment',
      {
        'oversight/2024.json': oversight({ assessments: [{ id: 'a-1', station: 'haidian', on: AHEAD, kind: 'stage', result: 'passed' }] }),
      },
      'oversight/2024.json assessments.0.on',
    ],
    [
      'an inspection',
      { 'oversight/2024.json': oversight({ inspections: [{ ...inspection, on: AHEAD }] }) },
      'oversight/2024.json inspections.0.on',
    ],
    [
      'a settlement',
      { 'oversight/2024.json': oversight({ inspections: [{ ...inspection, resolvedOn: AHEAD }] }) },
      'oversight/2024.json inspections.0.resolvedOn',
    ],
    ['a concern', { 'oversight/2024.json': oversight({ concerns: [{ ...concern, on: AHEAD }] }) }, 'oversight/2024.json concerns.0.on'],
    [
      'an answer',
      { 'oversight/2024.json': oversight({ concerns: [{ ...concern, answeredOn: AHEAD }] }) },
      'oversight/2024.json concerns.0.answeredOn',
    ],
  ])('%s dated tomorrow is found', (_name, change, place) => {
    expect(said(RULE, files(change))).toEqual([`error ${place} 第7条`]);
  });

  test.each<[string, Files]>([
    ['an event', ledger('events', { events: [event(1, { on: AHEAD })] })],
    [
      'the day by which something is to be rectified',
      { 'oversight/2024.json': oversight({ inspections: [{ ...inspection, dueOn: AHEAD }] }) },
    ],
    ['the end of an explanation', ledger('explanations', { explanations: [explanation({ until: AHEAD })] })],
  ])('%s may lie ahead', (_name, change) => {
    expect(said(RULE, files(change))).toEqual([]);
  });

  test.each([
    ['the day before the first contact', '2024-04-09', ['error enterprises.json enterprises.0.service.since 第7条']],
    ['on the day of the first contact', '2024-04-10', []],
    ['the day after', '2024-04-11', []],
  ])('a service begun %s', (_name, since, expected) => {
    const contacts = [
      { on: '2024-05-10', kind: 'call' as const },
      { on: '2024-04-10', kind: 'visit' as const },
    ];
    expect(
      said(RULE, files(ledger('enterprises', { enterprises: [enterprise(1, { contacts, service: { since, summary: '诊断' } })] }))),
    ).toEqual(expected);
  });

  test.each([
    ['the day before its demand', '2024-04-19', ['error outcomes.json outcomes.0.agreedOn 第7条']],
    ['on the day of its demand', '2024-04-20', []],
    ['the day after', '2024-04-21', []],
  ])('an outcome agreed %s', (_name, agreedOn, expected) => {
    expect(said(RULE, files(ledger('outcomes', { outcomes: [outcome(1, { agreedOn })] })))).toEqual(expected);
  });

  test('an outcome of an unknown demand is before none', () => {
    expect(said(RULE, files(ledger('outcomes', { outcomes: [outcome(1, { demand: 'd-9', agreedOn: '2024-01-01' })] })))).toEqual([]);
    expect(
      said(
        RULE,
        files({ ...ledger('outcomes', { outcomes: [outcome(1, { agreedOn: '2024-01-01' })] }), [`${STATION}/demands.json`]: '{' }),
      ),
    ).toEqual([]);
  });

  test.each(['station', 'enterprises', 'demands', 'outcomes', 'events', 'visits', 'finance'])('a missing %s.json has no dates', (name) => {
    expect(said(RULE, files({ [`${STATION}/${name}.json`]: ABSENT, 'oversight/2024.json': ABSENT }))).toEqual([]);
  });

  test('of oversight only findings about an inspection carry their station', () => {
    const given = files({
      'oversight/2024.json': oversight({
        assessments: [{ id: 'a-1', station: 'haidian', on: AHEAD, kind: 'stage', result: 'passed' }],
        inspections: [{ ...inspection, on: AHEAD }],
        concerns: [{ ...concern, on: AHEAD }],
      }),
    });
    expect(findingsOf(RULE, given).map(({ station }) => station)).toEqual([undefined, '2024/haidian', undefined]);
  });

  test('the message names the date', () => {
    expect(findingsOf(RULE, files(withOn(AHEAD)))[0]?.message).toMatch(/2025-01-11.*2025-01-10/);
  });
});
