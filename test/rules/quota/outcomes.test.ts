import { expect, test } from 'vitest';
import { ABSENT, files, judgeFiles, outcome, STATION } from '../../builders.ts';
import { describeTierQuota } from './tier-quota-table.ts';

describeTierQuota({
  rule: 'quota/outcomes',
  quota: 'outcomes',
  ledger: 'outcomes',
  article: 7,
  unit: '项',
  target: 2,
  withCount: (count) => ({ [`${STATION}/outcomes.json`]: { outcomes: Array.from({ length: count }, (_, at) => outcome(at + 1)) } }),
});

test.each(['demands', 'enterprises'])('outcomes are not judged without %s.json', (name) => {
  const judged = judgeFiles(files({ [`${STATION}/${name}.json`]: ABSENT }));
  expect(judged.requirement('quota/outcomes')).toMatchObject({ status: 'not-judged', actual: null, target: 2 });
  expect(judged.requirement('quota/outcomes').reason).toContain(`${name}.json`);
});
