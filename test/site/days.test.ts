import { describe, expect, test } from 'vitest';
import { distance, isDay, longDay, monthDay, monthMarks } from '../../src/site/days.ts';

test('days are said in words', () => {
  expect(longDay('2024-11-05')).toBe('2024年11月5日');
  expect(monthDay('2024-11-05')).toBe('11月5日');
});

describe('the distance of a day', () => {
  test.each([
    ['2024-11-21', '还有1天'],
    ['2024-11-20', '今天'],
    ['2024-11-19', '已过1天'],
    ['2025-03-01', '还有101天'],
  ])('%s is %s', (day, words) => {
    expect(distance(day, '2024-11-20')).toBe(words);
  });
});

describe('the first days of months', () => {
  test('a month that begins before the first day is left out', () => {
    expect(monthMarks('2024-03-15', '2024-05-01').map(({ label }) => label)).toEqual(['4月', '5月']);
  });
  test('they run over the end of a year', () => {
    expect(monthMarks('2024-12-01', '2025-01-31').map(({ label }) => label)).toEqual(['12月', '1月']);
  });
  test('there is none between two days of one month', () => {
    expect(monthMarks('2024-03-02', '2024-03-30')).toEqual([]);
  });
});

test.each([
  ['2024-04-26', true],
  ['4月26日', false],
  ['2024-04-26，补', false],
])('whether %s is a day', (text, is) => {
  expect(isDay(text)).toBe(is);
});
