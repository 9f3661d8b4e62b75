import { describe, expect, test } from 'vitest';
import { ABSENT, event, files, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'plan/event-kinds';
const LEDGER = `${STATION}/events.json`;
const withEvents = (...events: unknown[]) => files({ [LEDGER]: { events } });
const INFO = 'info events.json events 第7条';
const WARNING = 'warning events.json events 第7条';

describe(RULE, () => {
  test('one event of each of the four kinds is enough', () => {
    expect(said(RULE, files())).toEqual([]);
  });

  test.each([
    ['the day before completeBy', '2024-10-30', INFO],
    ['on completeBy', '2024-10-31', INFO],
    ['the day after', '2024-11-01', WARNING],
  ])('a missing kind %s', (_name, asOf, expected) => {
    expect(said(RULE, withEvents(event(1), event(2), event(3)), { asOf })).toEqual([expected]);
  });

  test.each([
    ['the day before it is held', '2024-05-13', [INFO]],
    ['the day it is held', '2024-05-14', []],
    ['the day after', '2024-05-15', []],
  ])('an event counts as of %s', (_name, asOf, expected) => {
    expect(said(RULE, files(), { asOf })).toEqual(expected);
  });

  test.each([
    ['before the agreement', '2024-01-05'],
    ['before the year', '2023-12-01'],
    ['after completeBy', '2024-12-01'],
  ])('an event %s is one of its kind all the same', (_name, on) => {
    expect(said(RULE, withEvents(event(1), event(2), event(3), event(4, { on })))).toEqual([]);
  });

  test('other events are none of the four, and each missing kind is named', () => {
    const messages = findingsOf(RULE, withEvents(event(1, { kind: 'other' }))).map(({ message }) => message);
    expect(messages).toHaveLength(4);
    expect(new Set(messages).size).toBe(4);
  });

  test('it is silent without the ledger or the policy', () => {
    expect(said(RULE, files({ [LEDGER]: ABSENT }))).toEqual([]);
    expect(said(RULE, { ...withEvents(), 'policies/2024.json': ABSENT })).toEqual([]);
  });
});
