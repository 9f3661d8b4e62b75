import { expect, test } from 'vitest';
import type { Station } from '../../../src/programme/programme.ts';
import { REQUIREMENTS } from '../../../src/rules/requirements.ts';
import { ABSENT, AFTER, event, type Files, files, finance, policy, programme, report, STATION } from '../../builders.ts';

function stationOf(given: Files): Station {
  const station = programme(given).years[0]?.stations[0];
  if (station === undefined) throw new Error('the files have no station');
  return station;
}

const whole = stationOf(files());
const bare = stationOf({ [`${STATION}/.gitkeep`]: '' });
const place = (station: Station) => REQUIREMENTS.map((one) => one.place(station));
const inStation = (file: string): string => file.replace(`${STATION}/`, '');

test('each requirement stands at its list or report where the file is there', () => {
  expect(place(whole).map(({ file, path }) => `${inStation(file)} ${path?.join('.')}`)).toEqual([
    'enterprises.json enterprises',
    'enterprises.json enterprises',
    'enterprises.json enterprises',
    'visits.json visits',
    'events.json events',
    'demands.json demands',
    'outcomes.json outcomes',
    'station.json undefined',
    'reports/industry-analysis.md ',
    'reports/demand-analysis.md ',
    'reports/summary.md ',
    'finance.json finalAccounts',
    'finance.json audit',
    'events.json events',
  ]);
});

test('each requirement stands at the start of the file where there is none', () => {
  expect(place(bare).map(({ file, line, column, path }) => [inStation(file), line, column, path])).toEqual(
    [
      'enterprises.json',
      'enterprises.json',
      'enterprises.json',
      'visits.json',
      'events.json',
      'demands.json',
      'outcomes.json',
      'station.json',
      'reports/industry-analysis.md',
      'reports/demand-analysis.md',
      'reports/summary.md',
      'finance.json',
      'finance.json',
      'events.json',
    ].map((file) => [file, 1, 1, undefined]),
  );
});

test('each requirement has its article, its pace, its target and the day it is due', () => {
  const input = { station: whole, policy: policy(), asOf: AFTER };
  expect(REQUIREMENTS.map((one) => [one.id, one.article, one.paced, one.target(input), one.dueOn(policy(), 2024)].join(' '))).toEqual([
    'quota/contacted-enterprises 6 true 4 2024-10-31',
    'quota/key-enterprises 6 true 3 2024-10-31',
    'quota/srdi-enterprises 6 true 2 2024-10-31',
    'quota/expert-visits 6 true 3 2024-10-31',
    'quota/events 7 true 4 2024-10-31',
    'quota/demands 7 true 4 2024-10-31',
    'quota/outcomes 7 true 2 2024-10-31',
    'quota/news 10 true 3 2024-12-31',
    'report/industry-analysis 7 false 1 2024-10-31',
    'report/demand-analysis 7 false 1 2024-10-31',
    'report/summary 7 false 300 2024-11-15',
    'report/final-accounts 10 false 1 2024-12-31',
    'report/audit 10 false 1 2024-12-31',
    'evidence/event 11 true 4 2024-10-31',
  ]);
});

test('without a policy only what is due on the last day of the year has a day, and five are measured as with one', () => {
  expect(REQUIREMENTS.filter((one) => one.dueOn(undefined, 2024) !== undefined).map(({ id }) => id)).toEqual([
    'quota/news',
    'report/final-accounts',
    'report/audit',
  ]);
  const alone = REQUIREMENTS.filter(({ measureAlone }) => measureAlone !== undefined);
  expect(alone.map(({ id }) => id)).toEqual([
    'report/industry-analysis',
    'report/demand-analysis',
    'report/final-accounts',
    'report/audit',
    'evidence/event',
  ]);
  for (const station of [whole, bare]) {
    for (const { measure, measureAlone } of alone) {
      expect(measureAlone?.({ station, asOf: AFTER })).toEqual(measure({ station, policy: policy(), asOf: AFTER }));
    }
  }
});

test('what a station without files asks for and shows', () => {
  const input = { station: bare, policy: policy(), asOf: AFTER };
  const shown = REQUIREMENTS.map((one) => {
    const measured = one.measure(input);
    const result = 'unknown' in measured ? measured.unknown : `${measured.actual} of ${measured.target}`;
    return `${one.target(input)}: ${result}`;
  });
  const noStation = 'undefined: 站点信息（station.json）缺失或读不出来';
  expect(shown).toEqual([
    ...[noStation, noStation, noStation, noStation],
    '4: 活动台账（events.json）缺失或读不出来',
    ...[noStation, noStation],
    '3: 0 of 3',
    '1: 0 of 1',
    '1: 0 of 1',
    '300: 0 of 300',
    '1: 经费台账（finance.json）缺失或读不出来',
    '1: 经费台账（finance.json）缺失或读不出来',
    'undefined: 活动台账（events.json）缺失或读不出来',
  ]);
});

test('what is asked of evidence grows with the events held', () => {
  const evidence = REQUIREMENTS.find(({ id }) => id === 'evidence/event');
  const asked = ['2024-05-10', '2024-05-11', '2024-05-12'].map((asOf) => evidence?.target({ station: whole, policy: policy(), asOf }));
  expect(asked).toEqual([0, 1, 2]);
});

test.each<[string, Files, string, object]>([
  [
    'everything is there',
    {},
    AFTER,
    {
      'report/industry-analysis': ['industry-analysis'],
      'report/demand-analysis': ['demand-analysis'],
      'report/summary': ['summary'],
      'report/final-accounts': ['finalAccounts'],
      'report/audit': ['audit'],
      'evidence/event': ['ev-1', 'ev-2', 'ev-3', 'ev-4'],
    },
  ],
  [
    'nothing is there',
    {
      ...Object.fromEntries(['industry-analysis', 'demand-analysis', 'summary'].map((name) => [`${STATION}/reports/${name}.md`, ABSENT])),
      [`${STATION}/finance.json`]: { ...finance(), finalAccounts: undefined, audit: undefined },
      [`${STATION}/events.json`]: { events: [] },
    },
    AFTER,
    {
      'report/industry-analysis': [],
      'report/demand-analysis': [],
      'report/summary': [],
      'report/final-accounts': [],
      'report/audit': [],
      'evidence/event': [],
    },
  ],
  [
    'everything is dated later',
    {},
    '2024-04-30',
    {
      'report/industry-analysis': [{ id: 'industry-analysis', reason: 'after-as-of' }],
      'report/demand-analysis': [{ id: 'demand-analysis', reason: 'after-as-of' }],
      'report/summary': [{ id: 'summary', reason: 'after-as-of' }],
      'report/final-accounts': [{ id: 'finalAccounts', reason: 'after-as-of' }],
      'report/audit': [{ id: 'audit', reason: 'after-as-of' }],
      'evidence/event': [1, 2, 3, 4].map((number) => ({ id: `ev-${number}`, reason: 'after-as-of' })),
    },
  ],
  [
    'a report holds no text, the summary is late and an event has no evidence',
    {
      [`${STATION}/reports/demand-analysis.md`]: report('2024-06-01', 0),
      [`${STATION}/reports/summary.md`]: report('2024-11-16', 300),
      [`${STATION}/events.json`]: { events: [event(1), event(2, { evidence: {} })] },
    },
    AFTER,
    {
      'report/industry-analysis': ['industry-analysis'],
      'report/demand-analysis': [{ id: 'demand-analysis', reason: 'no-text' }],
      'report/summary': [{ id: 'summary', reason: 'handed-in-late' }],
      'report/final-accounts': ['finalAccounts'],
      'report/audit': ['audit'],
      'evidence/event': ['ev-1', { id: 'ev-2', reason: 'evidence-missing' }],
    },
  ],
])('what counts and what does not is named where %s', (_name, change, asOf, expected) => {
  const rows = REQUIREMENTS.filter(({ id }) => !id.startsWith('quota/')).map(({ id, measure }) => {
    const measured = measure({ station: stationOf(files(change)), policy: policy(), asOf });
    return [id, 'unknown' in measured ? measured.unknown : [...measured.counted, ...measured.excluded]];
  });
  expect(Object.fromEntries(rows)).toEqual(expected);
});

test('an audit whose opinion is remarked on counts as any other', () => {
  const audit = { firm: '示例会计师事务所', on: '2024-12-20', opinion: 'qualified' } as const;
  const station = stationOf(files({ [`${STATION}/finance.json`]: finance({ audit }) }));
  expect(REQUIREMENTS.find(({ id }) => id === 'report/audit')?.measure({ station, policy: policy(), asOf: AFTER })).toMatchObject({
    counted: ['audit'],
    excluded: [],
    remark: { at: { path: ['audit', 'opinion'] } },
  });
});
