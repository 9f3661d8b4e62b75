import { expect, test } from 'vitest';
import { ABSENT, files, policy, post, programme, STATION, stationFile } from '../builders.ts';

test('a programme has the years that have a station folder, sorted, and policies of all years', () => {
  const given = files({
    'stations/2023/daxing/station.json': stationFile({ year: 2023, district: 'daxing' }),
    'policies/2025.json': policy({ year: 2025 }),
  });
  const { years, policies } = programme(given);
  expect(years.map(({ year, stations }) => `${year} ${stations.map(({ id }) => id)}`)).toEqual(['2023 2023/daxing', '2024 2024/haidian']);
  expect(years[0]?.policy).toBeUndefined();
  expect([...policies.keys()].sort()).toEqual([2024, 2025]);
});

test('posts and reports that are there and cannot be read are known by name', () => {
  const station = programme(
    files({
      [`${STATION}/news/2024-06-01-post-1.md`]: post(1, { date: '2024-06-02' }),
      [`${STATION}/news/notes.md`]: post(1),
      [`${STATION}/reports/summary.md`]: '---',
      [`${STATION}/reports/demand-analysis.md`]: ABSENT,
    }),
  ).years[0]?.stations[0];
  expect([...(station?.brokenPosts ?? [])]).toEqual(['2024-06-01-post-1']);
  expect([...(station?.brokenReports ?? [])]).toEqual(['summary']);
  expect([...(station?.posts.keys() ?? [])]).toEqual(['2024-06-02-post-2', '2024-06-03-post-3', '2024-06-04-post-4']);
});

test('the folder says of which year and district a station is, whatever station.json says', () => {
  const station = programme(files({ [`${STATION}/station.json`]: stationFile({ year: 2023, district: 'daxing' }) })).years[0]?.stations[0];
  expect(station).toMatchObject({ id: '2024/haidian', year: 2024, district: 'haidian' });
});
