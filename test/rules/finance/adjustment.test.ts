import { describe, expect, test } from 'vitest';
import { files, finance, STATION } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'finance/adjustment';
const adjustment = (on: string, approvedOn: string) => ({ on, approvedOn, from: 'meeting', to: 'labour', amount: 10 });

describe(RULE, () => {
  test.each([
    ['the day before its approval is found', '2024-06-30', ['error finance.json adjustments.0.on 第16条']],
    ['the day of its approval passes', '2024-07-01', []],
    ['the day after its approval passes', '2024-07-02', []],
  ])('an adjustment made %s', (_name, on, expected) => {
    const ledger = finance({ adjustments: [adjustment(on, '2024-07-01')] });
    expect(said(RULE, files({ [`${STATION}/finance.json`]: ledger }))).toEqual(expected);
  });

  test('each adjustment is looked at by itself', () => {
    const ledger = finance({ adjustments: [adjustment('2024-07-02', '2024-07-01'), adjustment('2024-07-02', '2024-07-03')] });
    expect(said(RULE, files({ [`${STATION}/finance.json`]: ledger }))).toEqual(['error finance.json adjustments.1.on 第16条']);
  });
});
