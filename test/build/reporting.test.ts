import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkFolder } from '../../src/check/check-folder.ts';
import { visibilityOf } from '../../src/programme/visibility.ts';
import { pages } from '../site-files.ts';

const all = pages(inject('site'));
const asOf = inject('asOf');
const reporting = all.get('/reporting/') ?? '';
const changes = all.get('/changes/') ?? '';

describe('the page on reporting', () => {
  const table = /<table class="rows labelled"[\s\S]*?<\/table>/.exec(reporting)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row).slice(1);

  test('has a row for each of the seventeen stations, and a link in every cell', () => {
    expect(rows).toHaveLength(17);
    for (const row of rows) {
      const cells = [...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => cell);
      expect(cells).toHaveLength(10);
      expect(cells.filter((cell) => !/<a [^>]*href="\/[^"]+"/.test(cell))).toEqual([]);
    }
  });

  test('counts what the check finds, and says none of it', async () => {
    const checked = await checkFolder({ contentFolder: resolve('content'), scope: {}, asOf });
    if ('trouble' in checked) throw new Error('no commit was asked for');
    const { findings } = checked.result;
    const count = (label: string): number =>
      [...table.matchAll(new RegExp(`data-label="${label}"><a[^>]*>(\\d+)<`, 'g'))].reduce((sum, [, figure]) => sum + Number(figure), 0);
    for (const [label, severity] of [
      ['错误', 'error'],
      ['提醒', 'warning'],
      ['提示', 'info'],
    ] as const) {
      const own = findings.filter((finding) => finding.severity === severity && finding.station !== undefined);
      expect([label, count(label)]).toEqual([label, own.length]);
    }
    expect(findings.filter(({ message }) => reporting.includes(message))).toEqual([]);
  });
});

describe('the page on changes', () => {
  test('names commits, or says why it names none', () => {
    expect(changes).toMatch(/id="commit-[0-9a-f]{7}"|没有提交历史|只取了最近的提交历史/);
  });

  test('names no row that is not public today', async () => {
    const checked = await checkFolder({ contentFolder: resolve('content'), scope: {}, asOf });
    if ('trouble' in checked) throw new Error('no commit was asked for');
    for (const station of checked.programme.years.flatMap(({ stations }) => stations)) {
      const visible = visibilityOf(station);
      const hidden = (station.demands?.value.demands ?? []).filter((row) => visible.demand(row) === 'internal');
      for (const { id } of hidden) expect(changes).not.toContain(`/demands/${station.id}/${id}/`);
    }
  });
});
