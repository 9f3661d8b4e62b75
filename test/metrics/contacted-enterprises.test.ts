import { describe, expect, test } from 'vitest';
import type { Enterprise } from '../../src/collections/schemas/enterprises.ts';
import { ABSENT, creditCode, enterprise, STATION, stationFile } from '../builders.ts';
import { measure, tally, verdict } from './tally.ts';

const ledger = `${STATION}/enterprises.json`;
const contactedOn = (...days: string[]): Partial<Enterprise> => ({ contacts: days.map((on) => ({ on, kind: 'call' })) });
const wide = (text: string): string => text.replace(/[0-9A-Z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));

describe('contactedEnterprises', () => {
  test.each<[string, Partial<Enterprise>, string, string?]>([
    ['a contact the day before the agreement does not count', contactedOn('2024-03-30'), 'before-agreement'],
    ['a contact on the day of the agreement counts', contactedOn('2024-03-31'), 'counts'],
    ['a contact on the last day counts', contactedOn('2024-10-31'), 'counts'],
    ['a contact the day after the last day does not count', contactedOn('2024-11-01'), 'after-complete'],
    ['a contact on the as-of day counts', contactedOn('2024-06-01'), 'counts', '2024-06-01'],
    ['a contact the day after the as-of day does not count', contactedOn('2024-06-02'), 'after-as-of', '2024-06-01'],
    ['one contact inside the period is enough', contactedOn('2024-03-30', '2024-05-01', '2024-11-01'), 'counts'],
    ['contacts on both sides of the period do not count', contactedOn('2024-03-30', '2024-11-01'), 'outside-period'],
    ['an enterprise of another district does not count', { district: 'daxing' }, 'other-district'],
    ['an anonymous enterprise counts', { visibility: 'anonymous' }, 'counts'],
    ['an internal enterprise counts', { visibility: 'internal' }, 'counts'],
    ['an enterprise that is not key-served counts', { service: undefined }, 'counts'],
    ['a wrong credit code still counts', { creditCode: `${creditCode(2).slice(0, 17)}#` }, 'counts'],
    ['the credit code of an earlier enterprise is its duplicate', { creditCode: creditCode(1) }, 'duplicate of e-1'],
    ['the same credit code in lower case is a duplicate', { creditCode: creditCode(1).toLowerCase() }, 'duplicate of e-1'],
    ['the same credit code in full width is a duplicate', { creditCode: wide(creditCode(1)) }, 'duplicate of e-1'],
    ['the same name under another credit code counts', { name: '示例企业第1号有限公司' }, 'counts'],
  ])('%s', (_, change, expected, asOf) => {
    const rows = [enterprise(1, { contacts: [{ on: '2024-04-01', kind: 'visit' }] }), enterprise(2, change)];
    expect(verdict('contactedEnterprises', 'e-2', { [ledger]: { enterprises: rows } }, asOf)).toBe(expected);
  });

  test('the first row that would count counts, and not one before it that would not', () => {
    const rows = [
      enterprise(1, contactedOn('2024-03-30')),
      enterprise(2, { creditCode: creditCode(1) }),
      enterprise(3, { creditCode: creditCode(1) }),
    ];
    expect(tally('contactedEnterprises', { [ledger]: { enterprises: rows } })).toEqual({
      counted: ['e-2'],
      excluded: [
        { id: 'e-1', reason: 'before-agreement' },
        { id: 'e-3', reason: 'duplicate', of: 'e-2' },
      ],
    });
  });

  test('two enterprises under one id by mistake are two enterprises', () => {
    const rows = [enterprise(1), enterprise(2, { id: 'e-1' })];
    expect(tally('contactedEnterprises', { [ledger]: { enterprises: rows } }).counted).toHaveLength(2);
  });

  test('rows that were withdrawn do not count', () => {
    const withdrawn = [{ id: 'e-9', on: '2024-06-01', reason: '重复登记' }];
    expect(tally('contactedEnterprises', { [ledger]: { enterprises: [], withdrawn } })).toEqual({ counted: [], excluded: [] });
  });

  test.each([
    ['the ledger is missing', { [ledger]: ABSENT }, 'enterprises.json'],
    ['the ledger does not parse', { [ledger]: '{' }, 'enterprises.json'],
    ['one row of the ledger does not fit', { [ledger]: { enterprises: [{ ...enterprise(1), name: '' }] } }, 'enterprises.json'],
    ['station.json is missing', { [`${STATION}/station.json`]: ABSENT }, 'station.json'],
    ['there is no agreement', { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } }, '协议'],
  ])('it is unknown, never zero, when %s', (_, change, reason) => {
    expect(measure('contactedEnterprises', change)).toEqual({ unknown: expect.stringContaining(reason) });
  });
});
