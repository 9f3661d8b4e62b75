import { describe, expect, test } from 'vitest';
import type { StationEvent } from '../../src/collections/schemas/events.ts';
import { ABSENT, event, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/events.json`;
const first = event(1, { kind: 'matching', title: '供需对接会 A', on: '2024-05-01' });

describe('events', () => {
  test.each<[string, Partial<StationEvent>, string, string?]>([
    ['an event the day before the agreement does not count', { on: '2024-03-30' }, 'before-agreement'],
    ['an event on the day of the agreement counts', { on: '2024-03-31' }, 'counts'],
    ['an event on the last day counts', { on: '2024-10-31' }, 'counts'],
    ['an event the day after the last day does not count', { on: '2024-11-01' }, 'after-complete'],
    ['an event on the as-of day counts', { on: '2024-06-01' }, 'counts', '2024-06-01'],
    ['an event the day after the as-of day does not count yet', { on: '2024-06-02' }, 'after-as-of', '2024-06-01'],
    ['a demand collection counts', { kind: 'demand-collection' }, 'counts'],
    ['a demand release counts', { kind: 'demand-release' }, 'counts'],
    ['a matching event counts', { kind: 'matching' }, 'counts'],
    ['a roadshow counts', { kind: 'roadshow' }, 'counts'],
    ['an event of another kind does not count', { kind: 'other' }, 'other-kind'],
    ['an event without evidence counts', { evidence: {} }, 'counts'],
    ['the same kind, title and day is a duplicate', { ...first, id: 'ev-2' }, 'duplicate of ev-1'],
    [
      'a title that differs in width, case and punctuation is the same',
      { ...first, id: 'ev-2', title: '《供需对接会》ａ！' },
      'duplicate of ev-1',
    ],
    ['another kind counts', { ...first, id: 'ev-2', kind: 'roadshow' }, 'counts'],
    ['another title counts', { ...first, id: 'ev-2', title: '供需对接会 B' }, 'counts'],
    ['another day counts', { ...first, id: 'ev-2', on: '2024-05-02' }, 'counts'],
  ])('%s', (_, change, expected, asOf) => {
    expect(verdict('events', 'ev-2', { [ledger]: { events: [first, event(2, change)] } }, asOf)).toBe(expected);
  });

  test('four events of one kind are four events', () => {
    const events = [1, 2, 3, 4].map((number) => event(number, { kind: 'roadshow' }));
    expect(tally('events', { [ledger]: { events } }).counted).toHaveLength(4);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'events.json'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('events', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
