import { describe, expect, test } from 'vitest';
import { ABSENT, demand, type Files, files, judgeFiles, STATION, stationFile } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

const withDemands = (count: number): Files => ({
  [`${STATION}/demands.json`]: {
    demands: Array.from({ length: count }, (_, index) => demand(index + 1, { enterprise: `e-${(index % 4) + 1}` })),
  },
});

test('the valid programme has no finding at all', () => {
  expect(judgeFiles(files()).findings).toEqual([]);
});

describeTierQuota({
  rule: 'quota/demands',
  quota: 'demands',
  ledger: 'demands',
  article: 7,
  unit: '项',
  target: 4,
  withCount: withDemands,
});

describe('quota/demands', () => {
  test('demands are not judged without enterprises.json', () => {
    const judged = judgeFiles(files({ [`${STATION}/enterprises.json`]: ABSENT }));
    expect(judged.requirement('quota/demands')).toMatchObject({ status: 'not-judged', actual: null, target: 4 });
    expect(judged.requirement('quota/demands').reason).toContain('enterprises.json');
  });

  test.each([
    ['a shortfall is not judged up to the due date', 3, '2024-10-31', 'not-judged', null],
    ['a shortfall is unmet after the due date', 3, '2024-11-01', 'unmet', 3],
    ['what is reached is met before the due date', 4, '2024-10-31', 'met', 4],
  ])('without an agreement %s', (_, count, asOf, status, actual) => {
    const station = { ...stationFile(), agreement: undefined };
    const judged = judgeFiles(files({ ...withDemands(count), [`${STATION}/station.json`]: station }), { asOf });
    expect(judged.requirement('quota/demands')).toMatchObject({ status, actual, target: 4 });
    if (status === 'not-judged') expect(judged.requirement('quota/demands').reason).toContain('协议');
  });
});
