import { keyEnterprises } from './key-enterprises.ts';
import { type Excluded, isUnknown, type Metric } from './metric.ts';

/** Art. 6: key enterprises that count and are 专精特新, little giants included; 创新型 is a step below and does not count. */
export const srdiEnterprises: Metric = {
  label: '专精特新企业',
  unit: '家',
  tally: (input) => {
    const key = keyEnterprises.tally(input);
    if (isUnknown(key)) return key;
    const srdi = new Map(input.station.enterprises?.value.enterprises.map((enterprise) => [enterprise.id, enterprise.srdi]));
    const counts = (id: string): boolean => srdi.get(id) === 'srdi' || srdi.get(id) === 'little-giant';
    const leftOut: Excluded[] = key.counted.filter((id) => !counts(id)).map((id) => ({ id, reason: 'not-srdi' }));
    const notKey = key.excluded.filter(({ id }) => counts(id));
    return { counted: key.counted.filter(counts), excluded: inFileOrder([...leftOut, ...notKey], [...srdi.keys()]) };
  },
};

function inFileOrder(rows: readonly Excluded[], ids: readonly string[]): Excluded[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  return rows.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
