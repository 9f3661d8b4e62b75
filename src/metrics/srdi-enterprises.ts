import type { Enterprise } from '../collections/schemas/enterprises.ts';
import { sortKey } from './key-enterprises.ts';
import { type Metric, type Sorted, tallyOf } from './metric.ts';

/** Art. 6: key enterprises that count and are 专精特新, little giants included; 创新型 is a step below and does not count. */
export const srdiEnterprises: Metric = {
  label: '专精特新企业',
  unit: '家',
  tally: (input) => {
    const key = sortKey(input);
    return 'unknown' in key ? key : tallyOf(key.map(sorted), ({ id }) => id);
  },
};

/** A key enterprise that is not 专精特新 is left out for that; one that is no key enterprise, for what keeps it from being one. */
function sorted({ row, excluded }: Sorted<Enterprise>): Sorted<Enterprise> {
  const isSrdi = row.srdi === 'srdi' || row.srdi === 'little-giant';
  return { row, excluded: excluded ?? (isSrdi ? undefined : { id: row.id, reason: 'not-srdi' }) };
}
