import { jsonSchemas } from '../../collections/json-schemas.ts';
import { csvText } from '../../reporters/csv-text.ts';
import { sizeInWords } from '../kept-files.ts';
import type { Publication } from '../publication.ts';
import type { SiteView } from '../view.ts';
import { dataPackage, noteOf, type PackedTable } from './data-package.ts';
import type { DataTable, DataType } from './data-table.ts';
import type { DataFile, DataTableView, DownloadsView } from './data-view.ts';
import { yearTables } from './year-tables.ts';

/** The files below /data/ by their path, and what the page says of them. */
export interface Downloads {
  readonly files: ReadonlyMap<string, string>;
  readonly view: DownloadsView;
}

const TYPE_WORDS: Readonly<Record<DataType, string>> = { string: '文字', integer: '整数', number: '金额', date: '日期', year: '年度' };

/** Makes every download of what is published; the program's schemas are named beside them, where they are served already. */
export function downloads(publication: Publication, sha256: (text: string) => string): Downloads {
  const { site, years } = publication;
  const files = new Map<string, string>();
  const measure = (title: string, path: string, text: string): DataFile => {
    const bytes = new TextEncoder().encode(text).length;
    return { title, href: path.startsWith('../') ? path.slice(2) : `/data/${path}`, bytes, size: sizeInWords(bytes), sha256: sha256(text) };
  };
  const add = (title: string, path: string, text: string): DataFile => {
    files.set(path, text);
    return measure(title, path, text);
  };
  const packed: PackedTable[] = [];
  const yearViews = years.map(({ year }) => ({
    year,
    tables: yearTables(publication, year).map((table): DataTableView => {
      const path = `${year}/${table.name}`;
      const csv = add(`${table.name}.csv`, `${path}.csv`, csvOf(table));
      const json = add(`${table.name}.json`, `${path}.json`, jsonOf(site, year, table));
      packed.push({ year, table, csv: { path: `${path}.csv`, ...csv }, json: { path: `${path}.json`, ...json } });
      return { ...viewOf(year, table), csv, json };
    }),
  }));
  const whole = add('datapackage.json', 'datapackage.json', asJson(dataPackage(site, packed)));
  const schemas = [...jsonSchemas()].map(([name, text]) => measure(name, `../schemas/${name}`, text));
  const sums = [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`);
  const schemaSums = schemas.map((schema) => `${schema.sha256}  ..${schema.href}\n`);
  const note = noteOf(site);
  return {
    view: {
      years: yearViews,
      package: whole,
      sums: add('SHA256SUMS', 'SHA256SUMS', [...sums, ...schemaSums].join('')),
      schemas,
      ...(note === undefined ? {} : { note }),
    },
    files,
  };
}

function viewOf(year: number, { name, title, describes, columns, rows }: DataTable): Omit<DataTableView, 'csv' | 'json'> {
  return {
    name,
    title,
    describes,
    anchor: `columns-${year}-${name}`,
    rows: rows.length,
    columns: columns.map(({ head, key, means, type }) => ({ head, key, means, type: TYPE_WORDS[type] })),
  };
}

function csvOf({ columns, rows }: DataTable): string {
  return csvText([columns.map(({ head }) => head), ...rows]);
}

function jsonOf({ title, licence, asOf, commit, demo }: SiteView, year: number, table: DataTable): string {
  const note = noteOf({ demo });
  return asJson({
    title: `${title}：${year}年${table.title}`,
    description: table.describes,
    ...(note === undefined ? {} : { note }),
    ...(licence === undefined ? {} : { licence }),
    asOf,
    ...(commit === undefined ? {} : { commit }),
    fields: table.columns.map(({ key, head, means, type }) => ({ name: key, title: head, description: means, type })),
    rows: table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index] ?? null]))),
  });
}

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
