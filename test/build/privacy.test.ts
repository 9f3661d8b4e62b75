import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../src/collections/node/read-content.ts';
import { programmeOf, type Station } from '../../src/programme/programme.ts';
import { visibilityOf } from '../../src/programme/visibility.ts';
import { fileText, siteFiles } from '../site-files.ts';

const site = inject('site');

/** What the committed content holds that must not be published: names, codes and texts of rows that are not public, payees, vouchers. */
function privateValues(station: Station): string[] {
  const visible = visibilityOf(station);
  const { enterprises, visits, demands, outcomes, finance } = station;
  const hidden = (enterprises?.value.enterprises ?? []).filter(({ visibility }) => visibility !== 'public');
  const experts = (visits?.value.experts ?? []).filter(({ visibility }) => visibility !== 'public');
  const internalDemands = (demands?.value.demands ?? []).filter((row) => visible.demand(row) === 'internal');
  const internalOutcomes = (outcomes?.value.outcomes ?? []).filter((row) => visible.outcome(row) === 'internal');
  const internalVisits = (visits?.value.visits ?? []).filter((row) => visible.visit(row) === 'internal');
  return [
    ...hidden.flatMap(({ name, creditCode }) => [name, name.replace(/有限公司$/, ''), creditCode]),
    ...experts.map(({ name }) => name),
    ...internalDemands.flatMap(({ title, description }) => [title, description]),
    ...internalOutcomes.flatMap(({ title, summary }) => [title, summary]),
    ...internalVisits.map(({ topic }) => topic),
    ...(finance?.value.expenses ?? []).map(({ voucher }) => voucher),
  ].filter((value) => [...value].length >= 4);
}

test('no name, code or text that is not public is in any byte of the built site', async () => {
  const programme = programmeOf(await readContent(resolve('content')));
  const stations = programme.years.flatMap((year) => year.stations);
  const publicTopics = new Set(
    stations.flatMap((station) => {
      const visible = visibilityOf(station);
      return (station.visits?.value.visits ?? []).filter((row) => visible.visit(row) !== 'internal').map(({ topic }) => topic);
    }),
  );
  const publicExperts = new Set(
    stations.flatMap(({ visits }) =>
      (visits?.value.experts ?? []).filter(({ visibility }) => visibility === 'public').map(({ name }) => name),
    ),
  );
  const values = [...new Set(stations.flatMap(privateValues))].filter((value) => !publicTopics.has(value) && !publicExperts.has(value));
  expect(values.length).toBeGreaterThan(300);
  const found: string[] = [];
  for (const path of siteFiles(site)) {
    const text = `${path}\n${fileText(site, path)}`;
    for (const value of values) if (text.includes(value)) found.push(`${path}: ${value}`);
  }
  expect(found).toEqual([]);
});

test('published pictures carry no metadata', async () => {
  const { default: sharp } = await import('sharp');
  const pictures = siteFiles(site).filter((path) => path.startsWith('media/'));
  expect(pictures.length).toBeGreaterThan(50);
  for (const path of pictures) {
    const { exif, xmp, iptc, icc } = await sharp(`${site}/${path}`).metadata();
    expect([path, exif, xmp, iptc, icc]).toEqual([path, undefined, undefined, undefined, undefined]);
  }
});
