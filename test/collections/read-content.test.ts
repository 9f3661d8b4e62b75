import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Content } from '../../src/collections/content.ts';
import { fileKind } from '../../src/collections/kinds.ts';
import { readContent } from '../../src/collections/node/read-content.ts';
import { walk } from '../../src/collections/node/walk.ts';
import { addDays } from '../../src/programme/days.ts';
import { demand, files, post, STATION } from '../builders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function writeProgramme(): void {
  for (const [path, value] of Object.entries(files())) {
    if (typeof value === 'symbol') write(path, '%PDF-1.7\n');
    else write(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

/** Every file that is known of: in the content, or named in a problem. */
function accountedFor(content: Content): Set<string> {
  const known = new Set(content.problems.map(({ file }) => file));
  for (const document of [content.site, content.districts]) if (document !== undefined) known.add(document.file);
  for (const map of [content.policies, content.oversight, content.pages]) for (const { file } of map.values()) known.add(file);
  for (const { id, json, posts, reports, evidence } of content.stations.values()) {
    for (const document of Object.values(json)) known.add(document.file);
    for (const { file } of [...posts.values(), ...reports.values()]) known.add(file);
    for (const path of evidence.keys()) known.add(`stations/${id}/${path}`);
  }
  return known;
}

function expectNothingLost(content: Content): void {
  const found = walk(folder).filter(({ path, type }) => type === 'file' && !['unknown', 'placeholder'].includes(fileKind(path).kind));
  const known = accountedFor(content);
  expect(found.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  expect(content.entries).toEqual(walk(folder));
}

const problemsOf = ({ problems }: Content): string[] =>
  problems.map(({ rule, file, line, column }) => `${rule} ${file} ${line}:${column}`).sort();

describe('readContent', () => {
  test('a valid folder is read whole and without a problem', async () => {
    writeProgramme();
    write('pages/about.mdx', '---\ntitle: 关于\n---\n\n# 关于\n');
    const content = await readContent(folder);
    expect(content.problems).toEqual([]);
    expectNothingLost(content);
    expect(content.pages.get('about')?.value.title).toBe('关于');
    expect(content.stations.get('2024/haidian')?.posts.size).toBe(4);
    expect(content.stations.get('2024/haidian')?.reports.size).toBe(3);
    expect(content.stations.get('2024/haidian')?.evidence.size).toBe(5);
  });

  test('a broken file hides no other, and each is told of', async () => {
    writeProgramme();
    write(`${STATION}/demands.json`, '{"demands": [],}');
    write(`${STATION}/events.json`, JSON.stringify({ events: [{}] }));
    write(`${STATION}/visits.json`, '');
    write(`${STATION}/finance.json`, Buffer.concat([Buffer.from('{\n"award": "'), Buffer.from([0xba, 0xba])]));
    write(`${STATION}/news/2024-06-01-post-1.md`, '---\ntitle: 甲\n');
    write(`${STATION}/reports/summary.md`, '');
    const content = await readContent(folder);
    expectNothingLost(content);
    const told = new Set(content.problems.map(({ rule, file }) => `${rule} ${file.slice(STATION.length + 1)}`));
    expect([...told].sort()).toEqual([
      'schema/shape events.json',
      'schema/shape reports/summary.md',
      'schema/syntax demands.json',
      'schema/syntax finance.json',
      'schema/syntax news/2024-06-01-post-1.md',
      'schema/syntax visits.json',
    ]);
    expect(problemsOf(content)).toContain(`schema/syntax ${STATION}/finance.json 2:11`);
    const station = content.stations.get('2024/haidian');
    expect(Object.keys(station?.json ?? {}).sort()).toEqual(['enterprises', 'outcomes', 'station']);
    expect([...(station?.posts.keys() ?? [])]).toHaveLength(3);
  });

  test('a replacement character that is really written is no mistake', async () => {
    write(`${STATION}/demands.json`, JSON.stringify({ demands: [demand(1, { title: '乱\uFFFD码' })] }));
    const content = await readContent(folder);
    expect(content.problems).toEqual([]);
    expect(content.stations.get('2024/haidian')?.json.demands?.value.demands[0]?.title).toBe('乱\uFFFD码');
  });

  test('a byte order mark is tolerated', async () => {
    write('site.json', '\uFEFF{"title": "甲", "description": "乙", "demo": false}');
    write(`${STATION}/news/2024-06-01-post-1.md`, `\uFEFF${post(1)}`);
    expect((await readContent(folder)).problems).toEqual([]);
  });

  test('links are listed and never followed', async () => {
    writeProgramme();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'demands.json'), JSON.stringify({ demands: [demand(9)] }));
      writeFileSync(join(outside, '2024-06-09-secret.md'), post(9));
      rmSync(join(folder, STATION, 'demands.json'));
      symlinkSync(join(outside, 'demands.json'), join(folder, STATION, 'demands.json'));
      symlinkSync(outside, join(folder, STATION, 'evidence/outside'));
      symlinkSync(outside, join(folder, 'stations/2024/daxing'));
      symlinkSync(join(outside, '2024-06-09-secret.md'), join(folder, STATION, 'news/2024-06-09-secret.md'));
      symlinkSync(join(outside, 'nothing'), join(folder, STATION, 'explanations.json'));
      const content = await readContent(folder);
      const station = content.stations.get('2024/haidian');
      expect(station?.json.demands).toBeUndefined();
      expect(station?.posts.has('2024-06-09-secret')).toBe(false);
      expect([...content.stations.keys()]).toEqual(['2024/haidian']);
      const links = content.entries.filter(({ type }) => type === 'link').map(({ path }) => path);
      expect(links).toEqual([
        'stations/2024/daxing',
        `${STATION}/demands.json`,
        `${STATION}/evidence/outside`,
        `${STATION}/explanations.json`,
        `${STATION}/news/2024-06-09-secret.md`,
      ]);
      expectNothingLost(content);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  test('a link to what never ends, and a pipe that nobody writes to, are listed and not opened', async () => {
    writeProgramme();
    symlinkSync('/dev/zero', join(folder, STATION, 'explanations.json'));
    execFileSync('mkfifo', [join(folder, STATION, 'news/2024-06-09-pipe.md'), join(folder, STATION, 'evidence/pipe.pdf')]);
    const content = await readContent(folder);
    expect(content.entries.filter(({ type }) => type === 'other').map(({ path }) => path)).toEqual([
      `${STATION}/evidence/pipe.pdf`,
      `${STATION}/news/2024-06-09-pipe.md`,
    ]);
    expect(content.stations.get('2024/haidian')?.posts.size).toBe(4);
    expectNothingLost(content);
  });

  test('a file that may not be read is told of', async () => {
    writeProgramme();
    const path = join(folder, STATION, 'demands.json');
    chmodSync(path, 0);
    const content = await readContent(folder);
    expectNothingLost(content);
    // The superuser reads everything.
    if (process.getuid?.() !== 0) expect(problemsOf(content)).toEqual([`schema/file ${STATION}/demands.json 1:1`]);
  });

  test('650 posts in one folder, 600 of them in one month, are all read', async () => {
    const names = Array.from({ length: 650 }, (_, at) => {
      const date = at < 600 ? addDays('2024-05-01', at % 31) : addDays('2024-06-01', at % 30);
      return { date, name: `${date}-p${at}` };
    });
    for (const [at, { date, name }] of names.entries())
      write(`${STATION}/news/${name}.md`, `---\ntitle: 第${at}篇\ndate: ${date}\n---\n\n正文${at}\n`);
    const content = await readContent(folder);
    expect(content.problems).toEqual([]);
    expect([...(content.stations.get('2024/haidian')?.posts.keys() ?? [])]).toEqual(names.map(({ name }) => name).sort());
    expectNothingLost(content);
  });

  test('unknown files are listed, and nothing of them is read', async () => {
    writeProgramme();
    write('notes.txt', 'x');
    write(`${STATION}/notes.json`, '{');
    write(`${STATION}/news/opening.md`, '---');
    write(`${STATION}/evidence/.DS_Store`, 'x');
    const content = await readContent(folder);
    expect(content.problems).toEqual([]);
    const unknown = content.entries.filter(({ path, type }) => type === 'file' && fileKind(path).kind === 'unknown');
    expect(unknown).toHaveLength(4);
  });

  test('folders with odd names lose nothing', async () => {
    for (const name of ['[a]', '{a,b}', '*', 'a b', '(x)', '!y', '区'])
      write(`stations/2024/${name}/demands.json`, JSON.stringify({ demands: [] }));
    const content = await readContent(folder);
    expectNothingLost(content);
    expect(content.stations.size).toBe(7);
    for (const { json } of content.stations.values()) expect(json.demands).toBeDefined();
  });

  test('an empty folder has nothing and no problem; one that is not there is an error', async () => {
    expect(await readContent(folder)).toMatchObject({ site: undefined, entries: [], problems: [] });
    await expect(readContent(join(folder, 'none'))).rejects.toThrow();
  });
});
