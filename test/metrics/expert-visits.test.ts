import { describe, expect, test } from 'vitest';
import type { Visit } from '../../src/collections/schemas/visits.ts';
import { ABSENT, expert, policy, STATION, stationFile, visit } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/visits.json`;
const experts = [expert(1), expert(2)];
const first = visit(1, { enterprise: 'e-1', on: '2024-04-05' });

describe('expertVisits', () => {
  test.each<[string, Partial<Visit>, string, string?]>([
    ['a visit the day before the agreement does not count', { on: '2024-03-30' }, 'before-agreement'],
    ['a visit on the day of the agreement counts', { on: '2024-03-31' }, 'counts'],
    ['a visit on the last day counts', { on: '2024-10-31' }, 'counts'],
    ['a visit the day after the last day does not count', { on: '2024-11-01' }, 'after-complete'],
    ['a visit on the as-of day counts', { on: '2024-06-01' }, 'counts', '2024-06-01'],
    ['a visit the day after the as-of day does not count', { on: '2024-06-02' }, 'after-as-of', '2024-06-01'],
    ['a residency does not count in tier A', { kind: 'resident' }, 'other-kind'],
    [
      'the same expert, enterprise and day is a duplicate, whatever the topic',
      { ...first, id: 'v-2', topic: '另一个' },
      'duplicate of v-1',
    ],
    ['another expert on that day counts', { ...first, id: 'v-2', expert: 'x-2' }, 'counts'],
    ['another enterprise on that day counts', { ...first, id: 'v-2', enterprise: 'e-2' }, 'counts'],
    ['no enterprise on that day counts', { ...first, id: 'v-2', enterprise: undefined }, 'counts'],
    ['another day counts', { ...first, id: 'v-2', on: '2024-04-06' }, 'counts'],
  ])('%s', (_, change, expected, asOf) => {
    expect(verdict('expertVisits', 'v-2', { [ledger]: { experts, visits: [first, visit(2, change)] } }, asOf)).toBe(expected);
  });

  test('one expert without an enterprise on one day is one person-time', () => {
    const visits = [visit(1, { enterprise: undefined }), visit(2, { enterprise: undefined })];
    expect(tally('expertVisits', { [ledger]: { experts, visits } }).excluded).toEqual([{ id: 'v-2', reason: 'duplicate', of: 'v-1' }]);
  });

  test.each([
    ['resident', 'counts'],
    ['matching', 'other-kind'],
  ] as const)('in tier B a visit of kind %s: %s', (kind, expected) => {
    const change = {
      'policies/2024.json': policy(),
      [`${STATION}/station.json`]: stationFile({ tier: 'B' }),
      [ledger]: { experts, visits: [visit(1, { kind })] },
    };
    expect(verdict('expertVisits', 'v-1', change)).toBe(expected);
  });

  test('a visit of the other kind does not take the place of one that counts', () => {
    const visits = [{ ...first, kind: 'resident' as const }, visit(2, { ...first, id: 'v-2' })];
    expect(tally('expertVisits', { [ledger]: { experts, visits } }).counted).toEqual(['v-2']);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'visits.json'],
    ['the policy does not have the tier', { [`${STATION}/station.json`]: stationFile({ tier: 'Z' }) }, '类别'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('expertVisits', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
