import { describe, expect, test } from 'vitest';
import type { Enterprise } from '../../src/collections/schemas/enterprises.ts';
import { ABSENT, creditCode, enterprise, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/enterprises.json`;

describe('srdiEnterprises', () => {
  test.each<[string, Partial<Enterprise>, string]>([
    ['专精特新 counts', { srdi: 'srdi' }, 'counts'],
    ['a little giant counts', { srdi: 'little-giant' }, 'counts'],
    ['创新型 does not count', { srdi: 'innovative' }, 'not-srdi'],
    ['none does not count', { srdi: 'none' }, 'not-srdi'],
    ['专精特新 without service does not count', { service: undefined }, 'no-service'],
    ['专精特新 that was not contacted in the period does not count', { contacts: [{ on: '2024-03-30', kind: 'visit' }] }, 'not-contacted'],
    ['专精特新 of another district does not count', { district: 'daxing' }, 'not-contacted'],
    ['a duplicate does not count', { creditCode: creditCode(1) }, 'duplicate of e-1'],
    ['one that is neither key nor 专精特新 says what keeps it from being key', { srdi: 'none', service: undefined }, 'no-service'],
  ])('%s', (_, change, expected) => {
    const rows = [enterprise(1), enterprise(2, change)];
    expect(verdict('srdiEnterprises', 'e-2', { [ledger]: { enterprises: rows } })).toBe(expected);
  });

  test('the rows keep the order of the file', () => {
    const rows = [
      enterprise(1, { srdi: 'none' }),
      enterprise(2, { service: undefined }),
      enterprise(3),
      enterprise(4, { srdi: 'innovative' }),
    ];
    expect(tally('srdiEnterprises', { [ledger]: { enterprises: rows } })).toEqual({
      counted: ['e-3'],
      excluded: [
        { id: 'e-1', reason: 'not-srdi' },
        { id: 'e-2', reason: 'no-service' },
        { id: 'e-4', reason: 'not-srdi' },
      ],
    });
  });

  test('a second row under the same id changes nothing for the first', () => {
    const second = enterprise(2, { id: 'e-1', srdi: 'none' });
    expect(tally('srdiEnterprises', { [ledger]: { enterprises: [enterprise(1), second] } }).counted).toEqual(['e-1']);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'enterprises.json'],
    ['station.json is missing', { [`${STATION}/station.json`]: ABSENT }, 'station.json'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('srdiEnterprises', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
