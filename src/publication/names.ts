import type { Demand } from '../collections/schemas/demands.ts';
import type { Enterprise } from '../collections/schemas/enterprises.ts';
import type { Expert } from '../collections/schemas/visits.ts';
import type { Station } from '../programme/programme.ts';
import { type StationVisibility, visibilityOf } from '../programme/visibility.ts';
import type { EnterpriseRef } from './view.ts';

/** How the enterprises and experts of a station are called in public. */
export interface PublicNames extends StationVisibility {
  /** Undefined for one that is internal, or that the ledger does not have. */
  readonly enterpriseRef: (id: string | undefined) => EnterpriseRef | undefined;
  /** By name and affiliation, or by field; undefined for one that is internal or unknown. */
  readonly expertName: (id: string) => string | undefined;
  /** The enterprise of a demand: anonymous too where the demand is. */
  readonly demander: (demand: Demand) => EnterpriseRef;
}

/** Gives the public names of a station's enterprises and experts. Nothing else in publication reads a name. */
export function publicNames(station: Station): PublicNames {
  const visibility = visibilityOf(station);
  const enterprises = new Map(station.enterprises?.value.enterprises.map((row) => [row.id, row]));
  const experts = new Map(station.visits?.value.experts.map((row) => [row.id, row]));
  return {
    ...visibility,
    enterpriseRef: (id) => {
      const row = id === undefined ? undefined : enterprises.get(id);
      return row === undefined ? undefined : refOf(row);
    },
    expertName: (id) => {
      const row = experts.get(id);
      return row === undefined ? undefined : nameOf(row);
    },
    demander: (demand) => {
      const row = enterprises.get(demand.enterprise);
      const named = row === undefined ? undefined : refOf(row);
      return visibility.demand(demand) === 'public' && named !== undefined ? named : anonymousIn(demand.industry);
    },
  };
}

function refOf({ name, industry, visibility }: Enterprise): EnterpriseRef | undefined {
  if (visibility === 'internal') return undefined;
  return visibility === 'public' ? { label: name, anonymous: false } : anonymousIn(industry);
}

export const anonymousIn = (industry: string): EnterpriseRef => ({ label: `${industry}企业（匿名）`, anonymous: true });

function nameOf({ name, affiliation, field, visibility }: Expert): string | undefined {
  if (visibility === 'internal') return undefined;
  return visibility === 'public' ? `${name}（${affiliation}）` : `${field}领域特派员（匿名）`;
}
