import type { Href } from '../view.ts';

/** A file to download, as the page names it. */
export interface DataFile {
  readonly title: string;
  readonly href: Href;
  readonly bytes: number;
  /** 18 kB */
  readonly size: string;
  readonly sha256: string;
}

/** A column as the page explains it. */
export interface DataColumnView {
  readonly head: string;
  readonly key: string;
  readonly means: string;
  /** 文字, 整数 ... */
  readonly type: string;
}

export interface DataTableView {
  readonly name: string;
  readonly title: string;
  readonly describes: string;
  /** Where the page explains its columns. */
  readonly anchor: string;
  readonly rows: number;
  readonly columns: readonly DataColumnView[];
  readonly csv: DataFile;
  readonly json: DataFile;
}

/** Everything that can be downloaded. */
export interface DownloadsView {
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly tables: readonly DataTableView[] }[];
  readonly package: DataFile;
  readonly sums: DataFile;
  readonly schemas: readonly DataFile[];
  /** What demonstration data says of itself. */
  readonly note?: string;
}
