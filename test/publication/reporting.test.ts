import { describe, expect, test } from 'vitest';
import type { PublicationInput } from '../../src/publication/publication.ts';
import type { StationReporting } from '../../src/publication/reporting.ts';
import { demand, event, explanation, type Files, files, oversight, report, STATION } from '../builders.ts';
import { published } from './published.ts';

function reportingOf(change: Files = {}, input: Partial<PublicationInput> = {}): StationReporting {
  const [year] = published(files(change), input).reporting;
  const [station] = year?.stations ?? [];
  if (station === undefined) throw new Error('no station');
  return station;
}

const late = (one: StationReporting): unknown[] => one.late.map(({ title, days, settledOn = 'open' }) => [title, days, settledOn]);

describe('the last update', () => {
  test('is the newest of the rows and posts that are shown', () => {
    expect(reportingOf().lastUpdate).toEqual({
      on: '2024-12-20',
      days: 21,
      what: '审计报告',
      href: '/2024/haidian/requirements/report/audit/',
    });
  });

  test('is not after the day', () => {
    const { lastUpdate } = reportingOf({}, { asOf: '2024-12-19' });
    expect([lastUpdate?.on, lastUpdate?.days]).toEqual(['2024-12-10', 9]);
  });

  test('is not an event that still lies ahead', () => {
    const events = { events: [event(1), event(2), event(3), event(4, { on: '2025-02-01' })] };
    expect(reportingOf({ [`${STATION}/events.json`]: events }).lastUpdate?.on).toBe('2024-12-20');
  });

  test('is not an internal row', () => {
    const demands = { demands: [1, 2, 3, 4].map((number) => demand(number)) };
    const internal = demand(5, { enterprise: 'e-1', title: '不公开的一项', collectedOn: '2025-01-09', visibility: 'internal' });
    const shown = { ...internal, visibility: 'public' };
    expect(reportingOf({ [`${STATION}/demands.json`]: { demands: [...demands.demands, internal] } }).lastUpdate?.on).toBe('2024-12-20');
    expect(reportingOf({ [`${STATION}/demands.json`]: { demands: [...demands.demands, shown] } }).lastUpdate?.on).toBe('2025-01-09');
  });
});

describe('lateness', () => {
  test('there is none where everything was met in time', () => {
    expect(late(reportingOf())).toEqual([]);
    expect(reportingOf().sentence).toBe('检查没有发现，没有错过期限。');
  });

  test('a requirement is late from the day after its due date, for as long as it is not met', () => {
    const short = { [`${STATION}/demands.json`]: { demands: [demand(1), demand(2), demand(3)] } };
    expect(late(reportingOf(short, { asOf: '2024-10-31' })).flat()).not.toContain('有效需求');
    expect(late(reportingOf(short, { asOf: '2024-11-01' }))).toContainEqual(['有效需求', 1, 'open']);
    expect(late(reportingOf(short))).toContainEqual(['有效需求', 71, 'open']);
  });

  test('an explanation does not take the lateness away', () => {
    const explained = {
      [`${STATION}/demands.json`]: { demands: [demand(1), demand(2), demand(3)] },
      [`${STATION}/explanations.json`]: { explanations: [explanation()] },
    };
    expect(late(reportingOf(explained))).toContainEqual(['有效需求', 71, 'open']);
    expect(reportingOf(explained).explanations).toBe(1);
  });

  test('a report on its due date is in time, one of the day after is late by one day, and no later than that', () => {
    const summary = (day: string): Files => ({ [`${STATION}/reports/summary.md`]: report(day, 300) });
    expect(late(reportingOf(summary('2024-11-15')))).toEqual([]);
    expect(late(reportingOf(summary('2024-11-16')))).toEqual([['总结报告', 1, '2024-11-16']]);
  });

  test('an inspection is late until it is resolved', () => {
    const inspection = {
      id: 'i-1',
      station: 'haidian',
      on: '2024-08-01',
      topic: 'finance',
      result: 'rectify',
      finding: '票据不全',
      dueOn: '2024-09-01',
    };
    const inspected = (change: object): Files => ({
      'oversight/2024.json': { ...oversight(), inspections: [{ ...inspection, ...change }] },
    });
    expect(late(reportingOf(inspected({})))).toEqual([['整改（经费）', 131, 'open']]);
    expect(late(reportingOf(inspected({ resolvedOn: '2024-09-03' })))).toEqual([['整改（经费）', 2, '2024-09-03']]);
    expect(late(reportingOf(inspected({ resolvedOn: '2024-09-01' })))).toEqual([]);
  });
});

describe('findings', () => {
  const findings = [
    { rule: 'quota/demands', severity: 'error', station: '2024/haidian' },
    { rule: 'plan/follow-up', severity: 'warning', station: '2024/haidian' },
    { rule: 'plan/follow-up', severity: 'warning', station: '2024/haidian' },
    { rule: 'quota/demands', severity: 'error', station: '2024/daxing' },
    { rule: 'programme/slots', severity: 'info' },
  ] as const;

  test('are counts by severity and rule, of the station alone', () => {
    const one = reportingOf({}, { findings });
    expect(one.findings.map(({ word, count }) => [word, count])).toEqual([
      ['错误', 1],
      ['提醒', 2],
      ['提示', 0],
    ]);
    expect(one.rules.map(({ title, word, count, href }) => [title, word, count, href])).toEqual([
      ['有效需求', '错误', 1, '/rules/quota/demands/'],
      ['对接后要跟踪', '提醒', 2, '/rules/plan/follow-up/'],
    ]);
    expect(one.sentence).toBe('1条错误，2条提醒，没有错过期限。');
  });

  test('what a finding says is not published', () => {
    const message = '里面有不公开的名称';
    const spoken = findings.map((finding) => ({ ...finding, message, help: message, at: { file: message, line: 1, column: 1 } }));
    expect(JSON.stringify(published(files(), { findings: spoken }).reporting)).not.toContain(message);
  });
});

test('withdrawn rows are counted, corrections only where there is a history', () => {
  const withdrawn = [{ id: 'd-9', on: '2024-06-01', reason: '重复登记' }];
  const one = reportingOf({ [`${STATION}/demands.json`]: { demands: [1, 2, 3, 4].map((number) => demand(number)), withdrawn } });
  expect(one.withdrawn).toBe(1);
  expect(one.corrections).toBeUndefined();
});
