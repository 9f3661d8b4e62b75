import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangesView, History, LedgerChangeView, StationChangeView } from '../../src/publication/changes.ts';
import { readHistory } from '../../src/publication/node/read-history.ts';
import { AFTER, demand, enterprise, type Files, files, han, STATION, stationFile } from '../builders.ts';
import { type Repository, repository } from '../check/repository.ts';
import { published } from './published.ts';

const HIDDEN_ID = 'd-77';
const demands = (...rows: unknown[]): Files => ({ [`${STATION}/demands.json`]: { demands: rows } });
const usual = [1, 2, 3, 4].map((number) => demand(number));
const [first, second, third, fourth] = usual;

/** Each step is a commit. */
const STEPS: readonly Files[] = [
  files(demands(first, second, third)),
  { 'site.json': { title: '测试二', description: '测试', demo: true } },
  demands(...usual),
  demands(
    { ...first, title: '改过的题目' },
    second,
    third,
    fourth,
    demand(77, { enterprise: 'e-1', visibility: 'internal', title: han(8) }),
  ),
  {
    [`${STATION}/demands.json`]: {
      demands: [first, second, third, demand(77, { enterprise: 'e-1', visibility: 'internal', title: han(8) })],
      withdrawn: [{ id: 'd-4', on: '2024-12-01', reason: '重复登记' }],
    },
    'stations/2024/daxing/station.json': stationFile({ district: 'daxing', name: '大兴区工作站' }),
    'stations/2024/daxing/enterprises.json': { enterprises: [enterprise(1, { district: 'daxing' })] },
  },
];

let repo: Repository;
let all: Files = {};
let history: History;
let view: ChangesView;
const cache = mkdtempSync(join(tmpdir(), 'changes-cache-'));
const read = (change: Partial<Parameters<typeof readHistory>[0]> = {}): Promise<History> =>
  readHistory({ contentFolder: join(repo.folder, 'content'), asOf: AFTER, cacheFolder: cache, ...change });

beforeAll(async () => {
  repo = repository();
  for (const step of STEPS) {
    all = { ...all, ...step };
    repo.write(step);
    repo.commit('私下的话');
  }
  history = await read();
  view = published(all, { history }).changes;
});
afterAll(() => {
  repo.remove();
  rmSync(cache, { recursive: true, force: true });
});

/** Newest first, as a reader counts: 0 is the last commit. */
const stationOf = (commit: number, name = '海淀区工作站'): StationChangeView | undefined =>
  view.commits[commit]?.stations.find((one) => one.name === name);
const said = (ledgers: readonly LedgerChangeView[] = []): unknown[] =>
  ledgers.flatMap(({ title, parts }) => parts.map(({ word, count, rows, rest }) => [title, word, count, rows.map(({ id }) => id), rest]));

describe('what changed', () => {
  test('every commit that touched the content is there, newest first, by hash and day and without its message', () => {
    expect(view.commits.map(({ commit }) => commit)).toEqual(repo.git('log', '--format=%H', '--', 'content').split('\n'));
    expect(view.end).toContain('全部');
    for (const { day } of view.commits) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(JSON.stringify(view)).not.toContain('私下的话');
  });

  test('a figure that moved and a status that flipped stand with what they were', () => {
    expect(stationOf(2)?.figures).toMatchObject([
      {
        title: '有效需求',
        before: '3 / 4',
        after: '4 / 4',
        flipped: true,
        statusBefore: { word: '未达标' },
        statusAfter: { word: '已达标' },
      },
    ]);
    expect(view.commits[2]?.sentence).toBe('涉及1个站点，1项数字变了，1项状态变了，新增1行。');
  });

  test('an internal row is counted and not named', () => {
    expect(said(stationOf(1)?.ledgers)).toEqual([
      ['需求台账', '新增', '1行', [], undefined],
      ['需求台账', '改动', '1行', ['d-1'], undefined],
    ]);
    expect(JSON.stringify(view)).not.toContain(HIDDEN_ID);
  });

  test('a row that was withdrawn since leads to where that is said', () => {
    expect(stationOf(0)?.ledgers[0]?.parts.find(({ word }) => word === '撤回')?.rows).toEqual([
      { id: 'd-4', href: '/2024/haidian/#withdrawn' },
    ]);
    expect(said(stationOf(2)?.ledgers)).toEqual([['需求台账', '新增', '1行', ['d-4'], undefined]]);
  });

  test('a new station gives counts alone', () => {
    const station = stationOf(0, '大兴区工作站');
    expect([station?.isNew, station?.figures]).toEqual([true, []]);
    expect(said(station?.ledgers)).toEqual([['企业台账', '新增', '1行', [], undefined]]);
  });

  test('a commit that touched no ledger says so', () => {
    expect(view.commits[3]).toMatchObject({ stations: [], sentence: '没有动站点的数据，只改了说明、办法或留存材料。' });
  });

  test('rows changed after they were published are corrections of the station', () => {
    const [year] = published(all, { history }).reporting;
    const corrections = year?.stations.map(({ station, corrections: count }) => [station.district, count]);
    expect(corrections?.toSorted()).toEqual([
      ['daxing', 0],
      ['haidian', 2],
    ]);
  });
});

describe('the history', () => {
  test('is bounded, and says so', async () => {
    const bounded = await read({ commits: 2 });
    expect([bounded.commits.length, bounded.end]).toEqual([2, 'bounded']);
  });

  test('comes the same from the cache, one file a pair of commits', async () => {
    expect(readdirSync(cache)).toHaveLength(STEPS.length);
    expect(JSON.stringify(await read())).toBe(JSON.stringify(history));
    expect(readdirSync(cache)).toHaveLength(STEPS.length);
  });

  test('in a shallow clone goes as far as the clone does', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'changes-clone-'));
    try {
      repo.git('clone', '--quiet', '--depth', '2', `file://${repo.folder}`, clone);
      const shallow = await read({ contentFolder: join(clone, 'content') });
      expect([shallow.commits.map(({ commit }) => commit), shallow.end]).toEqual([[repo.git('rev-parse', 'HEAD')], 'shallow']);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  test('of a folder that was never committed is empty, and says so', async () => {
    repo.write({ 'site.json': {} }, 'other');
    expect(await read({ contentFolder: join(repo.folder, 'other') })).toEqual({ commits: [], end: 'none' });
  });

  test('outside of a repository is empty, and says so', async () => {
    const none = await read({ contentFolder: cache });
    expect(none).toEqual({ commits: [], end: 'no-repository' });
    expect(published(all, { history: none }).changes).toMatchObject({ commits: [], end: expect.stringContaining('没有提交历史') });
  });
});
