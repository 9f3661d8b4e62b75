import type { SiteView } from '../view.ts';
import type { DataColumn, DataTable } from './data-table.ts';

/** Where a table's two files lie in the package, and what they are. */
export interface PackedTable {
  readonly year: number;
  readonly table: DataTable;
  readonly csv: PackedFile;
  readonly json: PackedFile;
}

export interface PackedFile {
  /** Relative to the package: 2024/demands.csv. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A Frictionless data package of all tables: tabular resources for CSV with a schema each, plain ones for JSON. */
export function dataPackage(site: SiteView, tables: readonly PackedTable[]): unknown {
  const note = noteOf(site);
  return {
    profile: 'data-package',
    name: 'station-ledger',
    title: site.title,
    description: note === undefined ? site.description : `${note}${site.description}`,
    ...(note === undefined ? {} : { note }),
    ...(site.url === undefined ? {} : { homepage: site.url }),
    version: site.asOf,
    asOf: site.asOf,
    ...(site.commit === undefined ? {} : { commit: site.commit }),
    ...(site.licence === undefined ? {} : { licenses: [licenceOf(site.licence)] }),
    resources: [...tables.map(csvResource), ...tables.map(jsonResource)],
  };
}

/** What demonstration data says of itself in every download; undefined for real data. */
export function noteOf({ demo }: Pick<SiteView, 'demo'>): string | undefined {
  return demo ? '演示数据：站点进度、企业、人员、金额和消息都是虚构的。' : undefined;
}

/** The identifier of a licence as Open Definition writes it: CC-BY-4.0. */
function licenceOf(title: string): { name: string; title: string } {
  return { name: title.trim().replace(/\s+/g, '-'), title };
}

function csvResource({ year, table, csv }: PackedTable): unknown {
  return {
    profile: 'tabular-data-resource',
    name: `${year}-${table.name}`,
    title: `${year}年${table.title}`,
    description: table.describes,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    schema: schemaOf(year, table),
  };
}

function jsonResource({ year, table, json }: PackedTable): unknown {
  return {
    profile: 'data-resource',
    name: `${year}-${table.name}-json`,
    title: `${year}年${table.title}（JSON）`,
    description: `${table.describes}各行在 rows 里，各列的意思在 fields 里。`,
    path: json.path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: json.bytes,
    hash: `sha256:${json.sha256}`,
  };
}

function schemaOf(year: number, { name, columns, primaryKey }: DataTable): unknown {
  const heads = new Map(columns.map(({ key, head }) => [key, head]));
  const station = heads.get('station');
  const references = name !== 'stations' && station !== undefined;
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey: primaryKey.flatMap((key) => heads.get(key) ?? []) }),
    ...(references ? { foreignKeys: [{ fields: [station], reference: { resource: `${year}-stations`, fields: [station] } }] } : {}),
  };
}

/** A field is named as its head in the file; its name in JSON stands beside it. */
function fieldOf({ key, head, means, type }: DataColumn): unknown {
  return { name: head, title: head, description: means, type, key };
}
