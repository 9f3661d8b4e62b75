/** What a column holds, in the words of Frictionless Table Schema. */
export type DataType = 'string' | 'integer' | 'number' | 'date' | 'year';

export type DataValue = string | number | undefined;

export interface DataColumn {
  /** Its name in JSON: collectedOn. */
  readonly key: string;
  /** Its head in CSV: 征集日期. */
  readonly head: string;
  /** What it means. */
  readonly means: string;
  readonly type: DataType;
}

/** A table of one year as it is downloaded, made of what pages show. */
export interface DataTable {
  /** demands */
  readonly name: string;
  readonly title: string;
  readonly describes: string;
  readonly columns: readonly DataColumn[];
  /** The keys of the columns that together name a row; none where nothing promises it. */
  readonly primaryKey: readonly string[];
  /** One value a column. */
  readonly rows: readonly (readonly DataValue[])[];
}

/** A column and how it is filled from what is shown. */
export interface Column<Row> extends DataColumn {
  readonly of: (row: Row) => DataValue;
}

export function column<Row>(key: string, head: string, means: string, of: (row: Row) => DataValue, type: DataType = 'string'): Column<Row> {
  return { key, head, means, type, of };
}

/** What a field of the content model says of itself, with what is different in the download. */
export function meaningOf({ description = '' }: { readonly description?: string | undefined }, different = ''): string {
  return `${description}${different}。`;
}

export interface TableParts<Row> {
  readonly name: string;
  readonly title: string;
  readonly describes: string;
  readonly primaryKey?: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

export function dataTable<Row>({ name, title, describes, primaryKey = [], columns, rows }: TableParts<Row>): DataTable {
  return {
    name,
    title,
    describes,
    primaryKey,
    columns: columns.map(({ key, head, means, type }) => ({ key, head, means, type })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join('；');
}

export const yesOrNo = (is: boolean): string => (is ? '是' : '否');
