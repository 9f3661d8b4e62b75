import { describe, expect, test } from 'vitest';
import { creditCode, enterprise, files, judgeFiles, post, STATION, stationFile } from '../../builders.ts';

const CODE = creditCode(1);
const hidden = enterprise(1, { visibility: 'anonymous', name: '李·某某' });

const found = (change: Parameters<typeof files>[0]): number => judgeFiles(files(change)).of('privacy/hidden-name').length;

describe('privacy/hidden-name compares normalised', () => {
  const ledger = { [`${STATION}/enterprises.json`]: { enterprises: [hidden, enterprise(2), enterprise(3), enterprise(4)] } };

  test('a name of which fewer than four characters are left is not searched for', () => {
    expect(found({ ...ledger, [`${STATION}/news/2024-06-01-post-1.md`]: post(1, { body: `李某某来访${'实'.repeat(100)}` }) })).toBe(0);
  });

  test('a credit code is found even as part of a longer public name', () => {
    const named = stationFile({ operator: { ...stationFile().operator, name: `乙${CODE}中心` } });
    expect(found({ ...ledger, [`${STATION}/station.json`]: named })).toBeGreaterThan(0);
  });
});
