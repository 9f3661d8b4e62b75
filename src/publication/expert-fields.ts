import { addressOf } from './addresses.ts';
import type { StationContext } from './station-context.ts';
import type { Href } from './view.ts';

/** The fields of the experts of a year, and how often they were called on. */
export interface ExpertFieldsView {
  readonly year: number;
  /** Person-times that count for the requirement, over all stations. */
  readonly total: number;
  /** Of them, those that are not public: no field is told. */
  readonly hidden: number;
  /** The most called on first. */
  readonly fields: readonly ExpertField[];
}

export interface ExpertField {
  readonly field: string;
  readonly visits: number;
  /** Where the visits are listed, by station. */
  readonly stations: readonly { readonly shortName: string; readonly href: Href; readonly visits: number }[];
}

const RULE = 'quota/expert-visits';

/** Counts the visits that count, by the field of the expert; names of experts are not read. */
export function expertFields(year: number, contexts: readonly StationContext[]): ExpertFieldsView {
  const visits = contexts.flatMap(countedVisits);
  const shown = visits.flatMap(({ field, context }) => (field === undefined ? [] : [{ field, context }]));
  const fields = [...Map.groupBy(shown, ({ field }) => field)].map(([field, own]) => ({
    field,
    visits: own.length,
    stations: [...Map.groupBy(own, ({ context }) => context.head)].map(([{ id, shortName }, there]) => {
      return { shortName, href: addressOf.requirement(id, RULE), visits: there.length };
    }),
  }));
  return {
    year,
    total: visits.length,
    hidden: visits.length - shown.length,
    fields: fields.toSorted((a, b) => b.visits - a.visits || (a.field < b.field ? -1 : 1)),
  };
}

function countedVisits(context: StationContext): { field: string | undefined; context: StationContext }[] {
  const { station, names, results } = context;
  const ledger = station.visits?.value;
  const counted = new Set(results.find(({ rule }) => rule === RULE)?.counted);
  const fields = new Map(ledger?.experts.map(({ id, field }) => [id, field]));
  return (ledger?.visits ?? [])
    .filter(({ id }) => counted.has(id))
    .map((visit) => ({ field: names.visit(visit) === 'internal' ? undefined : fields.get(visit.expert), context }));
}
