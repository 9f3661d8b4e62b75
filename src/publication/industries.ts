import { addressOf } from './addresses.ts';
import { industrySlug } from './industry-slug.ts';
import type { DemandView, Href, OutcomeView, PostHead, StationHead, StationView } from './view.ts';

/** An industry across the districts. Only what is shown elsewhere is counted: an internal demand does not tell its industry. */
export interface IndustryView {
  readonly name: string;
  readonly slug: string;
  readonly href: Href;
  /** That an expert can still answer, newest first. */
  readonly open: readonly DemandView[];
  readonly settled: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
  /** Tagged with it, newest first. */
  readonly posts: readonly PostHead[];
  /** Stations that name it as a leading industry of their area, newest year first. */
  readonly stations: readonly StationHead[];
  /** How many districts have a demand in it. */
  readonly districts: number;
}

export interface IndustryRows {
  readonly stations: readonly StationHead[];
  readonly profiles: ReadonlyMap<string, StationView>;
  readonly posts: readonly PostHead[];
  readonly demands: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
}

/** Every industry that a shown demand, an outcome or a station names: those with the most demands first. */
export function industryViews({ stations, profiles, posts, demands, outcomes }: IndustryRows): IndustryView[] {
  const focusOf = ({ id }: StationHead): readonly string[] => profiles.get(id)?.focus ?? [];
  const names = new Map<string, string>();
  const given = [...demands, ...outcomes].map(({ industry }) => industry);
  for (const name of [...given, ...stations.flatMap(focusOf)]) {
    const slug = industrySlug(name);
    if (slug !== '' && !names.has(slug)) names.set(slug, name);
  }
  const demandsOf = Map.groupBy(demands, ({ industry }) => industrySlug(industry));
  const outcomesOf = Map.groupBy(outcomes, ({ industry }) => industrySlug(industry));
  const tagged = posts.map((post) => ({ post, slugs: new Set(post.tags.map(industrySlug)) }));
  const leading = stations.map((station) => ({ station, slugs: new Set(focusOf(station).map(industrySlug)) }));
  const views = [...names].map(([slug, name]) => {
    const own = demandsOf.get(slug) ?? [];
    return {
      name,
      slug,
      href: addressOf.industry(name),
      open: own.filter(({ open }) => open),
      settled: own.filter(({ open }) => !open),
      outcomes: outcomesOf.get(slug) ?? [],
      posts: tagged.filter(({ slugs }) => slugs.has(slug)).map(({ post }) => post),
      stations: leading
        .filter(({ slugs }) => slugs.has(slug))
        .map(({ station }) => station)
        .toSorted((a, b) => b.year - a.year),
      districts: new Set(own.map(({ station }) => station.districtName)).size,
    };
  });
  const demandsIn = ({ open, settled }: IndustryView): number => open.length + settled.length;
  return views.toSorted((a, b) => demandsIn(b) - demandsIn(a) || (a.slug < b.slug ? -1 : 1));
}
