import { describe, expect, test } from 'vitest';
import { files, finance, STATION } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'finance/separate-accounting';
const { separateAccounting: _, ...without } = finance();

describe(RULE, () => {
  test.each([
    ['accounts of their own pass', finance(), []],
    ['a finance.json that does not speak of them is warned of', without, ['warning finance.json 第12条']],
    ['a finance.json that does not fit its schema is not spoken of', { ...without, award: '1000' }, []],
  ])('%s', (_name, ledger, expected) => {
    expect(said(RULE, files({ [`${STATION}/finance.json`]: ledger }))).toEqual(expected);
  });
});
