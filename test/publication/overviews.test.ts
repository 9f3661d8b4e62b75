import { describe, expect, test } from 'vitest';
import { demand, enterprise, expert, files, outcome, STATION, stationFile, visit } from '../builders.ts';
import { published } from './published.ts';

const HIDDEN = '绝不公开的领域';
const publication = published(
  files({
    [`${STATION}/enterprises.json`]: {
      enterprises: [enterprise(1), enterprise(2), enterprise(3), enterprise(4), enterprise(5, { visibility: 'internal' })],
    },
    [`${STATION}/demands.json`]: {
      demands: [
        demand(1, { status: 'collected' }),
        demand(2, { status: 'matching' }),
        demand(3, { status: 'closed' }),
        demand(4, { status: 'closed' }),
        demand(5, { status: 'released' }),
      ],
    },
    [`${STATION}/outcomes.json`]: { outcomes: [outcome(4)] },
    [`${STATION}/visits.json`]: {
      experts: [
        expert(1),
        expert(2, { visibility: 'anonymous', field: '材料' }),
        expert(3, { visibility: 'internal', field: HIDDEN }),
        expert(4, { field: '机器视觉' }),
      ],
      visits: [
        visit(1),
        visit(2, { expert: 'x-2' }),
        visit(3, { expert: 'x-3' }),
        visit(4, { expert: 'x-4', on: '2024-01-01' }),
        visit(5, { expert: 'x-4', enterprise: 'e-4' }),
      ],
    },
  }),
);

describe('the fields of the experts', () => {
  test('count the visits that count, whoever may be named, and only say how many are hidden', () => {
    const [year] = publication.expertFields;
    expect([year?.total, year?.hidden]).toEqual([4, 1]);
    expect(year?.fields.map(({ field, visits }) => [field, visits])).toEqual([
      ['材料', 2],
      ['机器视觉', 1],
    ]);
    expect(JSON.stringify(publication.expertFields)).not.toMatch(new RegExp(`${HIDDEN}|欧阳示例`));
  });

  test('add up to the figure of the year', () => {
    const sum = publication.years[0]?.sums.find(({ href }) => href.endsWith('#quota-expert-visits'));
    expect(sum?.actual).toBe(String(publication.expertFields[0]?.total));
  });
});

describe('how far demands came', () => {
  const funnel = publication.profiles.get('2024/haidian')?.funnel;

  test('is counted at each stage with those that went beyond; a closed one only as collected, unless it has an outcome', () => {
    expect(funnel?.stages.map(({ label, count }) => [label, count])).toEqual([
      ['征集', 5],
      ['发布', 3],
      ['进入对接', 2],
      ['对接成功', 1],
      ['达成合作', 1],
    ]);
    expect([funnel?.closed, funnel?.hidden]).toEqual([1, 1]);
    expect(funnel?.stages.map(({ share }) => share)).toEqual([1, 0.6, 0.4, 0.2, 0.2]);
  });

  test('of a year is that of its stations together', () => {
    expect(publication.years[0]?.funnel).toEqual(funnel);
  });

  test('is not told where there are no demands', () => {
    const without = published(files({ [`${STATION}/demands.json`]: { demands: [] }, [`${STATION}/outcomes.json`]: { outcomes: [] } }));
    expect(without.profiles.get('2024/haidian')?.funnel).toBeUndefined();
  });
});

describe('a district', () => {
  const { districts } = published(
    files({
      'stations/2023/haidian/station.json': stationFile({ year: 2023, name: '海淀区旧站' }),
      'stations/2024/haidian/station.json': stationFile(),
    }),
  );
  const own = districts.filter(({ slug }) => slug === 'haidian');

  test('has its stations of all years, the newest first, and only districts with a station are listed', () => {
    expect(own.map(({ years }) => years.map(({ station }) => station.year))).toEqual([[2024, 2023]]);
    expect(districts.every(({ years }) => years.length > 0)).toBe(true);
  });

  test('sets every requirement of any year beside the others', () => {
    const [first] = own;
    expect(first?.requirements.length).toBeGreaterThanOrEqual(14);
    for (const { years } of first?.requirements ?? []) expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
  });
});
