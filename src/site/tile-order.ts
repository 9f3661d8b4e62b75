import type { StationHead } from '../publication/view.ts';

const PLACELESS = { column: 0, row: Number.MAX_SAFE_INTEGER };

/** Stations as the tile grid is read: row by row; those without a place come last. */
export function inTileOrder(stations: readonly StationHead[]): readonly StationHead[] {
  return stations.toSorted((a, b) => {
    const [first, second] = [a.tile ?? PLACELESS, b.tile ?? PLACELESS];
    return first.row - second.row || first.column - second.column;
  });
}

/** How many stations carry each mark. */
export function marksOf<T extends { readonly status: string }>(
  counts: readonly T[],
  stations: readonly StationHead[],
): readonly (T & { readonly count: number })[] {
  return counts
    .map((one) => ({ ...one, count: stations.filter(({ status }) => status === one.status).length }))
    .filter(({ count }) => count > 0);
}
