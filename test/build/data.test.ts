import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCsv } from '../reporters/read-csv.ts';
import { pages, siteFiles } from '../site-files.ts';

const site = inject('site');
const all = pages(site);
const page = all.get('/data/') ?? '';
const bytes = (path: string): Buffer => readFileSync(join(site, 'data', path));

/** The rows of a CSV, each by its heads. */
function table(name: string): Map<string, string>[] {
  const [heads = [], ...rows] = readCsv(bytes(`2024/${name}.csv`).toString('utf8').slice(1));
  return rows.map((row) => new Map(heads.map((head, index) => [head, row[index] ?? ''])));
}

describe('the downloads of the built site', () => {
  test('are all on the page, with their hashes, and every hash is right', () => {
    const sums = bytes('SHA256SUMS').toString('utf8').trimEnd().split('\n');
    expect(sums.length).toBeGreaterThan(40);
    for (const line of sums) {
      const [hash = '', path = ''] = line.split('  ');
      expect([path, createHash('sha256').update(bytes(path)).digest('hex')]).toEqual([path, hash]);
      expect([path, page.includes(hash)]).toEqual([path, true]);
    }
    const named = new Set(sums.map((line) => line.slice(66)));
    const written = siteFiles(join(site, 'data')).filter((path) => path !== 'index.html' && path !== 'SHA256SUMS');
    expect(written.filter((path) => !named.has(path))).toEqual([]);
  });

  test('begin with a byte order mark where they are CSV', () => {
    for (const path of siteFiles(join(site, 'data')).filter((one) => one.endsWith('.csv')))
      expect([path, bytes(path).subarray(0, 3).toString('hex')]).toEqual([path, 'efbbbf']);
  });

  test('hold the figure that the page of each requirement shows', () => {
    const rows = table('requirements');
    expect(rows).toHaveLength(17 * 14);
    for (const row of rows) {
      const html = all.get(row.get('页面') ?? '') ?? '';
      const shown = /class="big">([\d,]+|—)</.exec(html)?.[1]?.replaceAll(',', '') ?? 'missing';
      expect([row.get('页面'), shown]).toEqual([row.get('页面'), row.get('实际') || '—']);
      expect(html).toContain(row.get('状态'));
    }
  });

  test('hold the rows that the page of each requirement lists, no more and no fewer', () => {
    const byPage = Map.groupBy(table('rows'), (row) => `/${row.get('站点编号')}/requirements/${row.get('规则编号')}/`);
    for (const row of table('requirements')) {
      const address = row.get('页面') ?? '';
      const shown = [...(all.get(address) ?? '').matchAll(/<tr id="row-([^"]+)"/g)].map(([, id]) => id).toSorted();
      expect([address, shown]).toEqual([address, (byPage.get(address) ?? []).map((one) => one.get('行编号')).toSorted()]);
    }
  });

  test('name a page for each demand, outcome and post, and every page has its row', () => {
    for (const [name, pattern] of [
      ['demands', /^\/demands\/\d{4}\/[^/]+\/[^/]+\/$/],
      ['outcomes', /^\/outcomes\/\d{4}\/[^/]+\/[^/]+\/$/],
      ['posts', /^\/\d{4}\/[^/]+\/news\/[^/]+\/$/],
    ] as const) {
      const addresses = table(name).map((row) => row.get('页面'));
      expect(addresses.toSorted()).toEqual([...all.keys()].filter((address) => pattern.test(address)).toSorted());
    }
  });
});
