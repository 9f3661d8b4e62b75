import { describe, expect, test } from 'vitest';
import type { Enterprise } from '../../src/collections/schemas/enterprises.ts';
import { ABSENT, creditCode, enterprise, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/enterprises.json`;
const served = (since: string, ...contacts: string[]): Partial<Enterprise> => ({
  service: { since, summary: '诊断了产线' },
  contacts: contacts.map((on) => ({ on, kind: 'visit' })),
});

describe('keyEnterprises', () => {
  test.each<[string, Partial<Enterprise>, string, string?]>([
    ['an enterprise without service does not count', { service: undefined }, 'no-service'],
    ['service from the day of the agreement counts', served('2024-03-31', '2024-03-31'), 'counts'],
    ['service from the day before the agreement does not count', served('2024-03-30', '2024-03-30', '2024-05-01'), 'before-agreement'],
    ['service from the last day counts', served('2024-10-31', '2024-05-01'), 'counts'],
    ['service from the day after the last day does not count', served('2024-11-01', '2024-05-01'), 'after-complete'],
    ['service from the as-of day counts', served('2024-06-01', '2024-05-01'), 'counts', '2024-06-01'],
    ['service from the day after the as-of day does not count', served('2024-06-02', '2024-05-01'), 'after-as-of', '2024-06-01'],
    ['service from the day of the first contact counts', served('2024-05-01', '2024-05-01'), 'counts'],
    ['service from the day before any contact does not count', served('2024-04-30', '2024-05-01', '2024-06-01'), 'service-before-contact'],
    ['the first contact need not be the first in the list', served('2024-05-01', '2024-06-01', '2024-05-01'), 'counts'],
    [
      'a contact before the agreement may come before the service while another counts',
      served('2024-04-15', '2024-03-01', '2024-05-01'),
      'counts',
    ],
    ['an enterprise whose contacts do not count does not count', served('2024-05-01', '2024-03-01'), 'not-contacted'],
    ['an enterprise whose contacts lie after the as-of day says so', served('2024-05-01', '2024-06-02'), 'after-as-of', '2024-06-01'],
    ['an enterprise of another district does not count', { district: 'daxing' }, 'not-contacted'],
    ['an enterprise with the credit code of another is its duplicate', { creditCode: creditCode(1) }, 'duplicate of e-1'],
    ['an enterprise that is not 专精特新 counts', { srdi: 'none' }, 'counts'],
    ['an internal enterprise counts', { visibility: 'internal' }, 'counts'],
  ])('%s', (_, change, expected, asOf) => {
    const rows = [enterprise(1), enterprise(2, change)];
    expect(verdict('keyEnterprises', 'e-2', { [ledger]: { enterprises: rows } }, asOf)).toBe(expected);
  });

  test('of two rows with one credit code the first alone is looked at, served or not', () => {
    const rows = [enterprise(1, { service: undefined }), enterprise(2, { creditCode: creditCode(1) })];
    expect(tally('keyEnterprises', { [ledger]: { enterprises: rows } })).toEqual({
      counted: [],
      excluded: [
        { id: 'e-1', reason: 'no-service' },
        { id: 'e-2', reason: 'duplicate', of: 'e-1' },
      ],
    });
  });

  test('a second row under the same id takes nothing away from the first', () => {
    const second = enterprise(2, { id: 'e-1', service: undefined });
    expect(tally('keyEnterprises', { [ledger]: { enterprises: [enterprise(1), second] } }).counted).toEqual(['e-1']);
    const copy = enterprise(1);
    expect(tally('keyEnterprises', { [ledger]: { enterprises: [enterprise(1), copy] } }).counted).toEqual(['e-1']);
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'enterprises.json'],
    ['station.json is missing', { [`${STATION}/station.json`]: ABSENT }, 'station.json'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('keyEnterprises', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
