import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloads } from '../../src/publication/data/downloads.ts';
import type { Publication } from '../../src/publication/publication.ts';
import { demand, enterprise, expense, type Files, files, finance, han, outcome, STATION } from '../builders.ts';
import { readCsv } from '../reporters/read-csv.ts';
import { published } from './published.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Validator {
  readonly compile: (schema: object) => { (value: unknown): boolean; errors?: unknown };
}
const Ajv: new (options: object) => Validator = createRequire(import.meta.url)('ajv-draft-04');

const HIDDEN = '隐名精密机械有限公司';
const SECRET = '谁也不该看见的需求题目';
const PAYEE = '收款人甲乙丙丁';

const GIVEN: Files = files({
  [`${STATION}/enterprises.json`]: {
    enterprises: [
      enterprise(1),
      enterprise(2, { name: '=1+1有限公司' }),
      enterprise(3, { name: HIDDEN, visibility: 'anonymous', industry: '精密机械' }),
      enterprise(4, { visibility: 'internal', name: '全不公开有限公司' }),
      enterprise(5, { district: 'daxing' }),
    ],
  },
  [`${STATION}/demands.json`]: {
    demands: [
      demand(1, { title: '@SUM(A1)' }),
      demand(2, { description: `-${han(20)}，"引号"\n换行` }),
      demand(3),
      demand(4, { title: SECRET }),
      demand(5, { description: '太短' }),
    ],
    withdrawn: [{ id: 'd-9', on: '2024-06-01', reason: '重复登记' }],
  },
  [`${STATION}/outcomes.json`]: { outcomes: [outcome(1, { input: { amount: 1234.5, description: '出资' } }), outcome(2), outcome(4)] },
  [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { payee: PAYEE, amount: 600.5 }), expense(2, { category: 'meeting' })] }),
});

const publication = published(GIVEN);
const { files: made, view } = downloads(publication, sha256);
const text = (path: string): string => made.get(path) ?? '';

interface Download {
  readonly note?: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}
const json = (name: string): Download => JSON.parse(text(`2024/${name}.json`));
const csv = (name: string): string[][] => readCsv(text(`2024/${name}.csv`).slice(1));
const ids = (name: string): unknown[] => json(name).rows.map(({ id, name: file }) => id ?? file);

function rowsShown({ requirements }: Publication): number {
  return [...requirements.values()].flat().reduce((sum, { counted, excluded }) => sum + counted.length + excluded.length, 0);
}

describe('every CSV', () => {
  const all = [...made].filter(([path]) => path.endsWith('.csv'));

  test.each(all)('%s has a byte order mark, lines of CRLF, Chinese heads that differ, and rows of one width', (_path, written) => {
    expect(written.startsWith('\ufeff')).toBe(true);
    expect(written.endsWith('\r\n')).toBe(true);
    const [heads = [], ...rows] = readCsv(written.slice(1));
    expect(new Set(heads).size).toBe(heads.length);
    for (const head of heads) expect(head).toMatch(/[\u4e00-\u9fff]/);
    for (const row of rows) expect(row).toHaveLength(heads.length);
  });

  test.each(all)('%s has no text that a spreadsheet would run', (_path, written) => {
    const cells = readCsv(written.slice(1)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });

  test.each(all)('%s says the same as its JSON', (path, written) => {
    const [, ...rows] = readCsv(written.slice(1));
    const { rows: objects }: Download = JSON.parse(text(path.replace(/csv$/, 'json')));
    const plain = (value: string | number | null): string => (value === null ? '' : String(value));
    expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, '')))).toEqual(
      objects.map((object) => Object.values(object).map(plain)),
    );
  });

  test('a text that begins like a formula is kept as text', () => {
    expect(csv('demands').some((row) => row.includes("'@SUM(A1)"))).toBe(true);
    expect(csv('enterprises').some((row) => row.includes("'=1+1有限公司"))).toBe(true);
    expect(json('demands').rows.some(({ title }) => title === '@SUM(A1)')).toBe(true);
  });
});

describe('what is downloaded equals what is shown', () => {
  test('row by row', () => {
    const profile = publication.profiles.get('2024/haidian');
    expect(ids('demands')).toEqual(profile?.demands.map(({ id }) => id));
    expect(ids('outcomes')).toEqual(profile?.outcomes.map(({ id }) => id));
    expect(ids('events')).toEqual(profile?.events.map(({ id }) => id));
    expect(ids('posts')).toEqual(profile?.posts.map(({ name }) => name));
    expect(ids('spending')).toEqual(profile?.spending?.expenses.map(({ id }) => id));
    expect(ids('withdrawn')).toEqual(['d-9']);
    expect(json('rows').rows).toHaveLength(rowsShown(publication));
    expect(json('stations').rows).toHaveLength(publication.stations.length);
  });

  test('figure by figure', () => {
    const heads = [...publication.requirements.values()].flat().map(({ head }) => head);
    expect(json('requirements').rows.map(({ rule, target, actual, status, dueOn }) => [rule, target, actual, status, dueOn])).toEqual(
      heads.map(({ rule, target = null, actual = null, word, dueOn = null }) => [rule, target, actual, word, dueOn]),
    );
  });

  test('the rows that count add up to the figure, with those that are only counted', () => {
    for (const { rule, actual, counted, hiddenCounted } of json('requirements').rows) {
      if (actual === null || rule === 'report/summary') continue;
      const shown = json('rows').rows.filter((row) => row.rule === rule && row.counts === '是').length;
      expect([rule, counted, shown + Number(hiddenCounted)]).toEqual([rule, actual, actual]);
    }
  });

  test('an anonymous enterprise stands under its industry, an internal row is a count', () => {
    const whole = [...made.values()].join('\n');
    for (const hidden of [HIDDEN, SECRET, PAYEE, '全不公开']) expect(whole).not.toContain(hidden);
    expect(json('enterprises').rows.find(({ id }) => id === 'e-3')?.name).toBe('精密机械企业（匿名）');
    expect(ids('enterprises')).not.toContain('e-4');
    expect(json('stations').rows[0]?.hiddenDemands).toBe(1);
    expect(json('stations').rows[0]?.hiddenOutcomes).toBe(1);
  });

  test('amounts are numbers of yuan', () => {
    expect(json('spending').rows.map(({ amount }) => amount)).toEqual([600.5, 400]);
    expect(json('outcomes').rows[0]?.inputAmount).toBe(1234.5);
  });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly { name: string; title: string; description: string; type: string }[] };
}

describe('the data package', () => {
  const whole: { note?: string; licenses?: unknown; resources: readonly Resource[] } = JSON.parse(text('datapackage.json'));

  test('fits the profile that Frictionless gives', () => {
    const profile: object = JSON.parse(readFileSync(join(import.meta.dirname, 'data-package.profile.json'), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
    validate(whole);
    expect(validate.errors).toBeNull();
  });

  test('names every file once, with its size and hash', () => {
    const paths = whole.resources.map(({ path }) => path);
    expect(paths.toSorted()).toEqual([...made.keys()].filter((path) => path.startsWith('2024/')).toSorted());
    expect(new Set(whole.resources.map(({ name }) => name)).size).toBe(paths.length);
    for (const { name, path, bytes, hash } of whole.resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(text(path)), `sha256:${sha256(text(path))}`]);
    }
  });

  test('explains every column of every CSV, in the order of its heads', () => {
    for (const { path, schema } of whole.resources.filter(({ path }) => path.endsWith('.csv'))) {
      const [heads] = readCsv(text(path).slice(1));
      expect(schema?.fields.map(({ name }) => name)).toEqual(heads);
      for (const { name, title, description, type } of schema?.fields ?? []) {
        expect([name, title.length > 0, description.length > 0]).toEqual([name, true, true]);
        expect(['string', 'integer', 'number', 'date', 'year']).toContain(type);
      }
    }
  });

  test('says that its data is a demonstration, as every JSON does; real data says nothing', () => {
    expect(whole.note).toMatch(/^演示数据/);
    for (const [path, written] of made) if (path.endsWith('.json')) expect([path, written.includes('演示数据')]).toEqual([path, true]);
    const real = downloads(
      published(files({ 'site.json': { title: '真', description: '真', demo: false, licence: 'CC BY 4.0' } })),
      sha256,
    );
    expect([...real.files.values()].join('')).not.toContain('演示数据');
    expect(real.view.note).toBeUndefined();
    expect(JSON.parse(real.files.get('datapackage.json') ?? '').licenses).toEqual([{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }]);
  });
});

test('SHA256SUMS names every other file, and the schemas where they are served', () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [path, written] of made) if (path !== 'SHA256SUMS') expect([path, sums.get(path)]).toEqual([path, sha256(written)]);
  for (const { title } of view.schemas) {
    expect([title, sums.get(`../schemas/${title}`)]).toEqual([title, sha256(readFileSync(join('public/schemas', title), 'utf8'))]);
  }
  expect(sums.size).toBe(made.size - 1 + view.schemas.length);
});
