import { describe, expect, test } from 'vitest';
import { demand, explanation, type Files, files, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'explanation/stale';
const FOUND = ['warning explanations.json explanations.0.rule'];
const explained = (rule: string, change: Parameters<typeof explanation>[0] = {}): Files => ({
  [`${STATION}/explanations.json`]: { explanations: [explanation({ rule, ...change })] },
});
const threeDemands: Files = { [`${STATION}/demands.json`]: { demands: [1, 2, 3].map((number) => demand(number)) } };

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['a requirement that is unmet is explained', { ...explained('quota/demands'), ...threeDemands }, []],
    ['a requirement that is met is stale', explained('quota/demands'), FOUND],
    ['a rule that is not a requirement is stale', explained('finance/overspend'), FOUND],
    ['a rule that does not exist is stale', explained('quota/nothing'), FOUND],
    ['a rule named in another case is stale', explained('Quota/Demands'), FOUND],
    ['a name that every object has is stale', explained('constructor'), FOUND],
    ['a requirement that is not judged is not stale', { ...explained('quota/demands'), [`${STATION}/demands.json`]: '{' }, []],
    [
      'a requirement whose explanation has run out is not stale',
      { ...explained('quota/demands', { until: '2024-12-01' }), ...threeDemands },
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('before the due date a shortfall is not stale', () => {
    const given = files({ ...explained('quota/demands', { on: '2024-05-01' }), ...threeDemands });
    expect(said(RULE, given, { asOf: '2024-06-01' })).toEqual([]);
  });

  test('each explanation is looked at by itself and named', () => {
    const explanations = [explanation(), explanation({ rule: 'quota/news' }), explanation({ rule: 'finance/award' })];
    const findings = findingsOf(RULE, files({ ...threeDemands, [`${STATION}/explanations.json`]: { explanations } }));
    expect(findings.map(({ help }) => help)).toEqual([expect.stringContaining('删掉'), expect.stringContaining('核对编号')]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('quota/news'),
      expect.stringContaining('finance/award'),
    ]);
  });
});
