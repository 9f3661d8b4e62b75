import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDay } from '../../src/collections/schemas/scalars.ts';
import { addDays, dayIn, daysBetween, firstDayOf, isWithin, lastDayOf, laterOf } from '../../src/programme/days.ts';

const AnyDay = fc.integer({ min: 0, max: 365_000 }).map((days) => addDays('1500-01-01', days));

describe('days', () => {
  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(AnyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test('counting days is inverse to adding them, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(AnyDay, AnyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
        expect(from < to).toBe(daysBetween(from, to) > 0);
      }),
    );
  });

  test('every day made is one that the calendar has', () => {
    fc.assert(fc.property(AnyDay, (day) => isCalendarDay(day)));
  });

  const twoDigits = (number: number): string => `${number}`.padStart(2, '0');
  const parts = [fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 })] as const;
  const written = fc.tuple(...parts).map(([year, month, day]) => [`${year}`.padStart(4, '0'), ...[month, day].map(twoDigits)].join('-'));

  test('the calendar has the days that Date has', () => {
    fc.assert(
      fc.property(written, (day) => {
        const time = Date.parse(`${day}T00:00:00Z`);
        expect(isCalendarDay(day)).toBe(!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['0000-01-01', '2000-02-29', '2024-02-29', '9999-12-31'])('%s is a day', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  test.each([
    '1900-02-29',
    '2023-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-1-01',
    '+010000-01',
    '２０２４-01-01',
    '',
  ])('“%s” is none', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-10', 0, '2024-03-10'],
    ['2024-03-31', -31, '2024-02-29'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('the whole of 2024 has 366 days', () => {
    expect(daysBetween(firstDayOf(2024), lastDayOf(2024)) + 1).toBe(366);
  });

  test.each([
    ['2024-03-30', false],
    ['2024-03-31', true],
    ['2024-10-31', true],
    ['2024-11-01', false],
  ])('whether %s is within a span that includes both ends: %s', (day, within) => {
    expect(isWithin(day, '2024-03-31', '2024-10-31')).toBe(within);
  });

  test('the later of two days', () => {
    expect(laterOf('2024-01-31', '2024-02-01')).toBe('2024-02-01');
    expect(laterOf('2024-02-01', '2024-01-31')).toBe('2024-02-01');
  });

  test.each([
    ['Asia/Shanghai', '2024-10-31T15:59:59Z', '2024-10-31'],
    ['Asia/Shanghai', '2024-10-31T16:00:00Z', '2024-11-01'],
    ['UTC', '2024-10-31T16:00:00Z', '2024-10-31'],
    ['America/New_York', '2024-01-01T02:00:00Z', '2023-12-31'],
  ])('in %s the moment %s falls on %s', (timezone, moment, day) => {
    expect(dayIn(timezone, new Date(moment))).toBe(day);
  });
});
