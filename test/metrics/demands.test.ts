import { describe, expect, test } from 'vitest';
import type { Demand } from '../../src/collections/schemas/demands.ts';
import { ABSENT, creditCode, demand, enterprise, han, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/demands.json`;
const enterprises = `${STATION}/enterprises.json`;

describe('demands', () => {
  test.each<[string, Partial<Demand>, string, string?]>([
    ['collected the day before the policy came out does not count', { collectedOn: '2024-02-29' }, 'before-publication'],
    ['collected on the day the policy came out counts', { collectedOn: '2024-03-01' }, 'counts'],
    ['collected before the agreement counts', { collectedOn: '2024-03-30' }, 'counts'],
    ['collected on the last day counts', { collectedOn: '2024-10-31' }, 'counts'],
    ['collected the day after the last day does not count', { collectedOn: '2024-11-01' }, 'after-complete'],
    ['collected on the as-of day counts', { collectedOn: '2024-06-01' }, 'counts', '2024-06-01'],
    ['collected the day after the as-of day does not count', { collectedOn: '2024-06-02' }, 'after-as-of', '2024-06-01'],
    ['a description of 19 characters is too short', { description: han(19) }, 'description-too-short'],
    ['a description of 20 characters counts', { description: han(20) }, 'counts'],
    ['white space is no character', { description: ` ${han(10)}\n\t\u3000${han(9)} ` }, 'description-too-short'],
    ['punctuation, letters and digits are characters', { description: `${han(10)}，。ab12345！` }, 'counts'],
    ['a character outside the basic plane is one', { description: `${'𠮷'.repeat(19)}` }, 'description-too-short'],
    ['an enterprise that the ledger does not have does not count', { enterprise: 'e-9' }, 'unknown-enterprise'],
    ['an enterprise of another district counts', { enterprise: 'e-3' }, 'counts'],
    ['a closed demand counts', { status: 'closed' }, 'counts'],
    ['an internal demand counts', { visibility: 'internal' }, 'counts'],
    ['the same enterprise and title is a duplicate', { enterprise: 'e-1', title: '需求题目1' }, 'duplicate of d-1'],
    ['a title that differs in width and punctuation is the same', { enterprise: 'e-1', title: '需求·题目１。' }, 'duplicate of d-1'],
    ['the same title of another enterprise counts', { title: '需求题目1' }, 'counts'],
    ['another title of the same enterprise counts', { enterprise: 'e-1' }, 'counts'],
    [
      'the same title of the same enterprise under another id is a duplicate',
      { enterprise: 'e-4', title: '需求题目1' },
      'duplicate of d-1',
    ],
  ])('%s', (_, change, expected, asOf) => {
    const change4 = enterprise(4, { creditCode: creditCode(1).toLowerCase() });
    const given = {
      [enterprises]: { enterprises: [enterprise(1), enterprise(2), enterprise(3, { district: 'daxing' }), change4] },
      [ledger]: { demands: [demand(1), demand(2, change)] },
    };
    expect(verdict('demands', 'd-2', given, asOf)).toBe(expected);
  });

  test('a demand that is too short leaves its place to a later one of the same title', () => {
    const demands = [demand(1, { description: han(19) }), demand(2, { enterprise: 'e-1', title: '需求题目1' })];
    expect(tally('demands', { [ledger]: { demands } }).counted).toEqual(['d-2']);
  });

  test('demands need no agreement', () => {
    const change = { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } };
    expect(tally('demands', change).counted).toHaveLength(4);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'demands.json'],
    ['the ledger of enterprises is missing', { [enterprises]: ABSENT }, 'enterprises.json'],
    ['the ledger of enterprises does not parse', { [enterprises]: '[' }, 'enterprises.json'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('demands', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
