import { describe, expect, test } from 'vitest';
import type { Demand } from '../../../src/collections/schemas/demands.ts';
import { demand, files, STATION } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'plan/follow-up';
const FOUND = ['warning demands.json demands.1 第7条'];
const withDemand = (change: Partial<Demand>) => files({ [`${STATION}/demands.json`]: { demands: [demand(1), demand(2, change)] } });

describe(RULE, () => {
  test.each<[Demand['status'], string[]]>([
    ['collected', []],
    ['released', []],
    ['matching', FOUND],
    ['matched', FOUND],
    ['closed', []],
  ])('a demand %s without any follow-up', (status, expected) => {
    expect(said(RULE, withDemand({ status }))).toEqual(expected);
    expect(said(RULE, withDemand({ status, followUps: [] }))).toEqual(expected);
  });

  test('one follow-up is enough, and an internal demand owes one as well', () => {
    expect(said(RULE, withDemand({ status: 'matched', followUps: [{ on: '2024-05-01', note: '已回访' }] }))).toEqual([]);
    expect(said(RULE, withDemand({ status: 'matched', visibility: 'internal' }))).toEqual(FOUND);
  });
});
