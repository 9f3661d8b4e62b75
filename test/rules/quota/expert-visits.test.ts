import { expect, test } from 'vitest';
import { expert, files, judgeFiles, policy, STATION, stationFile, visit } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

const visits = (count: number, kind: 'matching' | 'resident' = 'matching') => ({
  [`${STATION}/visits.json`]: {
    experts: [expert(1)],
    visits: Array.from({ length: count }, (_, at) => visit(at + 1, { enterprise: 'e-1', kind, on: `2024-06-1${at}` })),
  },
});

describeTierQuota({
  rule: 'quota/expert-visits',
  quota: 'expertVisits',
  ledger: 'visits',
  article: 6,
  unit: '人次',
  target: 3,
  withCount: visits,
});

test.each([
  ['resident', 1, 'unmet'],
  ['resident', 2, 'met'],
  ['matching', 2, 'unmet'],
] as const)('in tier B, where two residencies are asked, visits of kind %s, %i of them: %s', (kind, count, status) => {
  const change = { 'policies/2024.json': policy(), [`${STATION}/station.json`]: stationFile({ tier: 'B' }) };
  expect(judgeFiles(files({ ...change, ...visits(count, kind) })).requirement('quota/expert-visits')).toMatchObject({ target: 2, status });
});
