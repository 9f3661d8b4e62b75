import { describe, expect, test } from 'vitest';
import { ABSENT, event, explanation, type Files, files, judgeFiles, STATION, stationFile } from '../../builders.ts';

const ledger = `${STATION}/events.json`;
const rule = 'quota/events';
const withEvents = (count: number): Files => ({
  [ledger]: { events: Array.from({ length: count }, (_, at) => event(at + 1, { on: `2024-05-1${at}`, news: '2024-06-01-post-1' })) },
});

describe('quota/events', () => {
  test.each([
    [3, 'unmet', ['error']],
    [4, 'met', []],
    [5, 'met', []],
  ])('%i of 4 after the due date: %s', (count, status, severities) => {
    const judged = judgeFiles(files(withEvents(count)), { asOf: '2024-11-01' });
    expect(judged.requirement(rule)).toMatchObject({ target: 4, actual: count, status, article: 7, dueOn: '2024-10-31' });
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test.each([
    ['2024-10-30', 'behind'],
    ['2024-10-31', 'behind'],
    ['2024-11-01', 'unmet'],
  ])('one too few on %s: %s', (asOf, status) => {
    expect(judgeFiles(files(withEvents(3)), { asOf }).requirement(rule).status).toBe(status);
  });

  test('neither tier nor agreed targets change the target', () => {
    const agreement = { signedOn: '2024-03-31', targets: { demands: 99 } };
    const change = { ...withEvents(4), [`${STATION}/station.json`]: stationFile({ tier: 'Z', agreement }) };
    expect(judgeFiles(files(change)).requirement(rule)).toMatchObject({ target: 4, status: 'met' });
  });

  test('an event ahead is left out with its reason', () => {
    const judged = judgeFiles(files(withEvents(4)), { asOf: '2024-05-12' });
    expect(judged.requirement(rule)).toMatchObject({ actual: 3, excluded: [{ id: 'ev-4', reason: 'after-as-of' }] });
  });

  test.each<[string, Files, RegExp]>([
    ['the ledger is missing', { [ledger]: ABSENT }, /events\.json/],
    ['the ledger does not parse', { [ledger]: '{' }, /events\.json/],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, /协议/],
    ['station.json is missing', { [`${STATION}/station.json`]: ABSENT }, /station\.json/],
  ])('not judged, with the target and no figure, when %s', (_, change, reason) => {
    const judged = judgeFiles(files(change));
    expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: 4 });
    expect(judged.requirement(rule).reason).toMatch(reason);
    expect(judged.of(rule)).toEqual([]);
  });

  test('an explanation explains', () => {
    const change = { ...withEvents(3), [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
    expect(judgeFiles(files(change)).requirement(rule).status).toBe('explained');
  });
});
