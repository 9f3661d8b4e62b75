import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/collections/schemas/outcomes.ts';
import { ABSENT, demand, han, outcome, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/outcomes.json`;
const demands = `${STATION}/demands.json`;

describe('outcomes', () => {
  test.each<[string, Partial<Outcome>, string, string?]>([
    ['agreed the day before the agreement does not count', { agreedOn: '2024-03-30' }, 'before-agreement'],
    ['agreed on the day of the agreement counts', { agreedOn: '2024-03-31' }, 'counts'],
    ['agreed on the last day counts', { agreedOn: '2024-10-31' }, 'counts'],
    ['agreed the day after the last day does not count', { agreedOn: '2024-11-01' }, 'after-complete'],
    ['agreed on the as-of day counts', { agreedOn: '2024-08-01' }, 'counts', '2024-08-01'],
    ['agreed the day after the as-of day does not count', { agreedOn: '2024-08-02' }, 'after-as-of', '2024-08-01'],
    ['an input of nothing and 9 characters is unclear', { input: { amount: 0, description: han(9) } }, 'input-unclear'],
    ['an input of one fen is clear', { input: { amount: 0.01, description: '资' } }, 'counts'],
    ['an input of 10 characters is clear', { input: { amount: 0, description: han(10) } }, 'counts'],
    ['an input of 9 characters is unclear', { input: { description: `${han(5)} \n${han(4)}` } }, 'input-unclear'],
    ['an output of nothing and 9 characters is unclear', { output: { amount: 0, description: han(9) } }, 'output-unclear'],
    ['an output of one fen is clear', { output: { amount: 0.01, description: '样' } }, 'counts'],
    ['an output of 10 characters is clear', { output: { description: han(10) } }, 'counts'],
    ['a demand that the ledger does not have does not count', { demand: 'd-9' }, 'demand-does-not-count'],
    ['a demand that does not count does not count', { demand: 'd-3' }, 'demand-does-not-count'],
    [
      'on a demand that does not count, one agreed after the as-of day says so',
      { demand: 'd-3', agreedOn: '2024-09-01' },
      'after-as-of',
      '2024-08-31',
    ],
    [
      'on a demand that does not count, one agreed on the as-of day says that of the demand',
      { demand: 'd-3', agreedOn: '2024-08-31' },
      'demand-does-not-count',
      '2024-08-31',
    ],
    [
      'a second one for one demand and one partner is a duplicate',
      { demand: 'd-1', partner: { name: '示例大学1', kind: 'institute' } },
      'duplicate of o-1',
    ],
    [
      'a partner written in full width is the same',
      { demand: 'd-1', partner: { name: '（示例）大学１', kind: 'university' } },
      'duplicate of o-1',
    ],
    ['another partner for the same demand counts', { demand: 'd-1' }, 'counts'],
    ['the same partner for another demand counts', { partner: { name: '示例大学1', kind: 'university' } }, 'counts'],
    ['an internal outcome counts', { visibility: 'internal' }, 'counts'],
    ['an outcome agreed before its demand counts', { agreedOn: '2024-04-01' }, 'counts'],
  ])('%s', (_, change, expected, asOf) => {
    const given = {
      [demands]: { demands: [demand(1), demand(2), demand(3, { description: han(19) })] },
      [ledger]: { outcomes: [outcome(1, { agreedOn: '2024-07-01' }), outcome(2, change)] },
    };
    expect(verdict('outcomes', 'o-2', given, asOf)).toBe(expected);
  });

  test('an outcome that is unclear leaves its place to a later one of the same partner', () => {
    const outcomes = [outcome(1, { input: { description: '少' } }), outcome(2, { demand: 'd-1', partner: outcome(1).partner })];
    expect(tally('outcomes', { [ledger]: { outcomes } }).counted).toEqual(['o-2']);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'outcomes.json'],
    ['the ledger of demands is missing', { [demands]: ABSENT }, 'demands.json'],
    ['the ledger of enterprises is missing', { [`${STATION}/enterprises.json`]: ABSENT }, 'enterprises.json'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('outcomes', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
