import type { Programme } from '../programme/programme.ts';
import { addressOf } from './addresses.ts';
import { shortNameOf } from './heads.ts';
import type { DemandView, Href, OutcomeView, PostHead, RequirementHead, StationHead, StationView } from './view.ts';

/** A district across the years. */
export interface DistrictView {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly href: Href;
  /** Its stations, newest year first. */
  readonly years: readonly DistrictYear[];
  /** Every requirement that any of its stations had, the years side by side. */
  readonly requirements: readonly DistrictRequirement[];
  /** Newest first, no more than a few. */
  readonly posts: readonly PostHead[];
  readonly openDemands: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
}

export interface DistrictYear {
  readonly station: StationHead;
  readonly operator?: string;
  readonly posts: number;
  readonly events: number;
  readonly demands: number;
  readonly outcomes: number;
}

export interface DistrictRequirement {
  readonly rule: string;
  readonly title: string;
  readonly unit: string;
  /** In the order of the years; a year may not have asked for it. */
  readonly years: readonly { readonly year: number; readonly head?: RequirementHead }[];
}

export interface DistrictRows {
  readonly stations: readonly StationHead[];
  readonly profiles: ReadonlyMap<string, StationView>;
  readonly posts: readonly PostHead[];
  readonly demands: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
}

const POSTS_SHOWN = 5;

/** Every district that has a station in some year, in the order of districts.json; then those that it does not name. */
export function districtViews({ districts }: Programme, rows: DistrictRows): DistrictView[] {
  const named = districts?.value.districts.map(({ slug }) => slug) ?? [];
  const slugs = new Set([...named, ...rows.stations.map(({ district }) => district)]);
  return [...slugs].flatMap((slug) => districtView(slug, rows));
}

function districtView(slug: string, { stations, profiles, posts, demands, outcomes }: DistrictRows): DistrictView[] {
  const own = stations.filter(({ district }) => district === slug).toSorted((a, b) => b.year - a.year);
  const [newest] = own;
  if (newest === undefined) return [];
  const ids = new Set(own.map(({ id }) => id));
  const isOwn = ({ station }: { readonly station: { readonly id: string } }): boolean => ids.has(station.id);
  return [
    {
      slug,
      name: newest.districtName,
      shortName: shortNameOf(newest.districtName),
      href: addressOf.district(slug),
      years: own.map((station) => districtYear(station, profiles.get(station.id))),
      requirements: requirementsOf(own, profiles),
      posts: posts.filter(isOwn).slice(0, POSTS_SHOWN),
      openDemands: demands.filter((demand) => demand.open && isOwn(demand)),
      outcomes: outcomes.filter(isOwn),
    },
  ];
}

function districtYear(station: StationHead, profile: StationView | undefined): DistrictYear {
  return {
    station,
    ...(profile === undefined ? {} : { operator: profile.operator.name }),
    posts: profile?.posts.length ?? 0,
    events: profile?.events.length ?? 0,
    demands: profile?.demands.length ?? 0,
    outcomes: profile?.outcomes.length ?? 0,
  };
}

function requirementsOf(stations: readonly StationHead[], profiles: ReadonlyMap<string, StationView>): DistrictRequirement[] {
  const years = stations.map(({ id, year }) => ({ year, heads: profiles.get(id)?.requirements ?? [] }));
  const known = new Map<string, RequirementHead>();
  for (const head of years.flatMap(({ heads }) => heads)) if (!known.has(head.rule)) known.set(head.rule, head);
  return [...known.values()].map(({ rule, title, unit }) => ({
    rule,
    title,
    unit,
    years: years.map(({ year, heads }) => {
      const head = heads.find((one) => one.rule === rule);
      return { year, ...(head === undefined ? {} : { head }) };
    }),
  }));
}
