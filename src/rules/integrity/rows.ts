/** A row of a ledger, with the list that it stands in. */
export interface LedgerRow {
  readonly id: string;
  readonly list: string;
  readonly index: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Every row with an id in a ledger, those withdrawn left out. */
export function rowsOf(ledger: object): LedgerRow[] {
  return Object.entries(ledger).flatMap(([list, rows]) => {
    if (!Array.isArray(rows) || list === 'withdrawn') return [];
    return rows.flatMap((row: unknown, index) => (isRow(row) ? [{ id: row.id, list, index, row }] : []));
  });
}

function isRow(row: unknown): row is { readonly id: string } & Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}
