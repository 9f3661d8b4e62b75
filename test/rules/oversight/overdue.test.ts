import { describe, expect, test } from 'vitest';
import type { Oversight } from '../../../src/collections/schemas/oversight.ts';
import { type Files, files, oversight } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'oversight/overdue';
type Inspection = NonNullable<Oversight['inspections']>[number];
type Concern = NonNullable<Oversight['concerns']>[number];
const inspected = (change: Partial<Inspection> = {}): Files =>
  files({
    'oversight/2024.json': oversight({
      inspections: [
        {
          id: 'in-1',
          station: 'haidian',
          on: '2024-09-01',
          topic: 'finance',
          result: 'rectify',
          finding: '凭证不全',
          dueOn: '2024-10-01',
          ...change,
        },
      ],
    }),
  });
const asked = (change: Partial<Concern> = {}): Files =>
  files({
    'oversight/2024.json': oversight({
      concerns: [{ id: 'c-1', on: '2024-09-01', about: '/2024/haidian/', question: '经费如何使用？', ...change }],
    }),
  });
const INSPECTION = ['warning oversight/2024.json inspections.0 第16条'];
const CONCERN = ['warning oversight/2024.json concerns.0 第17条'];

describe(RULE, () => {
  test.each<[string, Partial<Inspection>, string, string[]]>([
    ['the day before it is due', {}, '2024-09-30', []],
    ['on the day it is due', {}, '2024-10-01', []],
    ['the day after', {}, '2024-10-02', INSPECTION],
    ['settled in time', { resolvedOn: '2024-09-30' }, '2024-10-02', []],
    ['settled late, the day before it was', { resolvedOn: '2024-10-05' }, '2024-10-04', INSPECTION],
    ['settled late, on the day it was', { resolvedOn: '2024-10-05' }, '2024-10-05', []],
    ['settled late, the day after it was', { resolvedOn: '2024-10-05' }, '2024-10-06', []],
    ['an inspection without an issue', { result: 'no-issue' }, '2025-01-10', []],
    ['a recovery', { result: 'recovery' }, '2025-01-10', []],
  ])('an order to rectify: %s', (_name, change, asOf, expected) => {
    expect(said(RULE, inspected(change), { asOf })).toEqual(expected);
  });

  test('an order without a due day is never overdue', () => {
    const given = files({
      'oversight/2024.json': {
        inspections: [{ id: 'in-1', station: 'haidian', on: '2024-09-01', topic: 'other', result: 'rectify', finding: '甲' }],
      },
    });
    expect(said(RULE, given)).toEqual([]);
  });

  test.each<[string, Partial<Concern>, string, string[]]>([
    ['29 days old', {}, '2024-09-30', []],
    ['30 days old', {}, '2024-10-01', []],
    ['31 days old', {}, '2024-10-02', CONCERN],
    ['answered in time', { answeredOn: '2024-09-05' }, '2024-12-01', []],
    ['answered late, the day before it was', { answeredOn: '2024-10-05' }, '2024-10-04', CONCERN],
    ['answered late, on the day it was', { answeredOn: '2024-10-05' }, '2024-10-05', []],
    ['an answer without its day', { answer: '已答复' }, '2024-10-02', CONCERN],
    ['over the end of February in a leap year: 30 days', { on: '2024-02-01' }, '2024-03-02', []],
    ['over the end of February in a leap year: 31 days', { on: '2024-02-01' }, '2024-03-03', CONCERN],
    ['raised on the last day that there is', { on: '9999-12-31' }, '2024-12-01', []],
  ])('a concern: %s', (_name, change, asOf, expected) => {
    expect(said(RULE, asked(change), { asOf })).toEqual(expected);
  });

  test('only the finding about an inspection carries its station', () => {
    expect(findingsOf(RULE, inspected()).map(({ station }) => station)).toEqual(['2024/haidian']);
    expect(findingsOf(RULE, asked()).map(({ station }) => station)).toEqual([undefined]);
  });
});
