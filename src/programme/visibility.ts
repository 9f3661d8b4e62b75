import type { Demand } from '../collections/schemas/demands.ts';
import type { Enterprise } from '../collections/schemas/enterprises.ts';
import type { Outcome } from '../collections/schemas/outcomes.ts';
import type { Visibility } from '../collections/schemas/scalars.ts';
import type { Expert, Visit } from '../collections/schemas/visits.ts';
import type { Station } from './programme.ts';

const ORDER: readonly Visibility[] = ['internal', 'anonymous', 'public'];

/** The least visible of several; public where there is none. */
export function leastVisible(...all: readonly (Visibility | undefined)[]): Visibility {
  let least = ORDER.length - 1;
  for (const visibility of all) if (visibility !== undefined) least = Math.min(least, ORDER.indexOf(visibility));
  return ORDER[least] ?? 'public';
}

/** How visible each row of a station is, what it points to included. A row that points at something unknown is as visible as it says. */
export interface StationVisibility {
  readonly enterprise: (id: string | undefined) => Visibility;
  readonly expert: (id: string | undefined) => Visibility;
  readonly demand: (demand: Demand) => Visibility;
  readonly demandById: (id: string | undefined) => Visibility;
  readonly outcome: (outcome: Outcome) => Visibility;
  readonly visit: (visit: Visit) => Visibility;
}

let last: { readonly station: Station; readonly visibility: StationVisibility } | undefined;

/**
 * Works out the visibility of a station's rows: a row is at most as visible as the enterprise, demand and expert that it points to. The last
 * answer is kept, for the rules that ask for it one after another.
 */
export function visibilityOf(station: Station): StationVisibility {
  if (last?.station !== station) last = { station, visibility: workOut(station) };
  return last.visibility;
}

function workOut(station: Station): StationVisibility {
  const enterprises = byId<Enterprise>(station.enterprises?.value.enterprises);
  const experts = byId<Expert>(station.visits?.value.experts);
  const demands = byId<Demand>(station.demands?.value.demands);
  const enterprise = (id: string | undefined): Visibility => find(enterprises, id)?.visibility ?? 'public';
  const expert = (id: string | undefined): Visibility => find(experts, id)?.visibility ?? 'public';
  const demand = (row: Demand): Visibility => leastVisible(row.visibility, enterprise(row.enterprise));
  const demandById = (id: string | undefined): Visibility => {
    const row = find(demands, id);
    return row === undefined ? 'public' : demand(row);
  };
  return {
    enterprise,
    expert,
    demand,
    demandById,
    outcome: (row) => leastVisible(row.visibility, demandById(row.demand), ...(row.experts ?? []).map(expert)),
    visit: (row) => leastVisible(expert(row.expert), enterprise(row.enterprise), demandById(row.demand)),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map((rows ?? []).map((row) => [row.id, row]));
}

function find<T>(rows: ReadonlyMap<string, T>, id: string | undefined): T | undefined {
  return id === undefined ? undefined : rows.get(id);
}
