import type { Programme } from '../programme/programme.ts';
import { addressOf } from './addresses.ts';
import { eventHeads } from './calendar.ts';
import { changesView, correctionsIn, type PublicStation, publicRows } from './changes.ts';
import { demandViews, outcomeViews } from './cooperation.ts';
import { districtViews } from './districts.ts';
import { type ExpertFieldsView, expertFields } from './expert-fields.ts';
import { stationHead } from './heads.ts';
import { industryViews } from './industries.ts';
import { postHead, postViews } from './news.ts';
import { policyView, ruleHeads } from './policy-view.ts';
import { concernView, profileView } from './profile.ts';
import type { Publication, PublicationInput } from './publication.ts';
import { type ReportingView, stationReporting } from './reporting.ts';
import { requirementViews } from './requirement-pages.ts';
import { type StationContext, stationContext } from './station-context.ts';
import type {
  DemandView,
  OutcomeView,
  PostHead,
  PostView,
  RequirementView,
  RuleHead,
  SiteView,
  StationHead,
  StationView,
  YearView,
} from './view.ts';
import { yearView } from './year-view.ts';

const NEUTRAL_TITLE = '工作站点公开台账';
const NEUTRAL_DESCRIPTION = '区工作站点的目标、进度、经费和成果，逐项公开。';

/**
 * The one door between what is committed and what is published: drops internal rows, takes the names off anonymous ones, works out
 * every figure. Pages, feeds, cards and the search index are made of what it gives and of nothing else.
 */
export function publish(input: PublicationInput): Publication {
  const { programme, requirements, asOf } = input;
  const years: YearView[] = [];
  const stations: StationHead[] = [];
  const profiles = new Map<string, StationView>();
  const pages = new Map<string, readonly RequirementView[]>();
  const posts = new Map<string, readonly PostView[]>();
  const allOutcomes: OutcomeView[] = [];
  const allDemands: DemandView[] = [];
  const heads: PostHead[] = [];
  const fields: ExpertFieldsView[] = [];
  for (const year of programme.years) {
    const policy = year.policy?.value;
    const contexts = year.stations.map((station): StationContext => {
      const results = requirements.filter((result) => result.station === station.id);
      return stationContext(station, policy, stationHead(station, programme, policy, results), results, input);
    });
    years.push(yearView(year, contexts, asOf));
    fields.push(expertFields(year.year, contexts));
    for (const context of contexts) {
      const { station, head } = context;
      const own = postViews(context);
      const ownHeads = own
        .map(({ name }) => ({ name, post: station.posts.get(name) }))
        .flatMap(({ name, post }) => (post === undefined ? [] : [postHead(context, name, post)]));
      const demands = demandViews(context);
      const outcomes = outcomeViews(context, demands, ownHeads);
      const profile = profileView(context, year, { posts: ownHeads, demands, outcomes });
      stations.push(head);
      if (profile !== undefined) profiles.set(station.id, profile);
      pages.set(
        station.id,
        requirementViews(context, (rule) => peersOf(contexts, context, rule)),
      );
      posts.set(station.id, own);
      heads.push(...ownHeads);
      allDemands.push(...demands);
      allOutcomes.push(...outcomes);
    }
  }
  const rules = ruleHeads();
  const shown = { stations, profiles, requirements: pages };
  const lists = {
    posts: heads.toSorted((a, b) => compare(b.date, a.date) || compare(a.href, b.href)),
    outcomes: allOutcomes.toSorted((a, b) => compare(b.agreedOn, a.agreedOn) || compare(a.href, b.href)),
    demands: allDemands.toSorted(
      (a, b) => Number(b.open) - Number(a.open) || compare(b.collectedOn, a.collectedOn) || compare(a.href, b.href),
    ),
  };
  return {
    site: siteView(input),
    years: years.toReversed(),
    stations,
    profiles,
    requirements: pages,
    posts,
    postHeads: lists.posts,
    outcomes: lists.outcomes,
    demands: lists.demands,
    events: eventHeads(stations, profiles),
    districts: districtViews(programme, { stations, profiles, ...lists }),
    industries: industryViews({ stations, profiles, ...lists }),
    expertFields: fields.toReversed(),
    policies: [...programme.policies.values()].map(({ value }) => policyView(value)).toSorted((a, b) => b.year - a.year),
    rules,
    reporting: years.toReversed().map(({ year }) => reportingView(year, input, shown, rules)),
    changes: changesView(input.history, publicStations(shown)),
  };
}

type Shown = Pick<Publication, 'stations' | 'profiles' | 'requirements'>;

function reportingView(
  year: number,
  { findings, history, asOf }: PublicationInput,
  { stations, profiles, requirements }: Shown,
  rules: readonly RuleHead[],
): ReportingView {
  const corrections = history.commits.length === 0 ? undefined : correctionsIn(history);
  const own = Map.groupBy(findings, ({ station }) => station);
  return {
    year,
    stations: stations
      .filter((head) => head.year === year)
      .map((head) =>
        stationReporting({
          head,
          profile: profiles.get(head.id),
          requirements: requirements.get(head.id) ?? [],
          findings: own.get(head.id) ?? [],
          rules,
          corrections: corrections && (corrections.get(head.id) ?? 0),
          asOf,
        }),
      ),
  };
}

function publicStations({ stations, profiles, requirements }: Shown): Map<string, PublicStation> {
  return new Map(stations.map((head) => [head.id, { head, rows: publicRows(profiles.get(head.id), requirements.get(head.id) ?? []) }]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function peersOf(contexts: readonly StationContext[], own: StationContext, rule: string): RequirementView['peers'] {
  return contexts
    .filter((context) => context !== own && context.head.tier === own.head.tier)
    .flatMap(({ head: station, requirementHeads }) =>
      requirementHeads.filter((head) => head.rule === rule).map((head) => ({ station, head })),
    );
}

function siteView({ programme, asOf, commit }: PublicationInput): SiteView {
  const site = programme.site?.value;
  return {
    title: site?.title ?? NEUTRAL_TITLE,
    description: site?.description ?? NEUTRAL_DESCRIPTION,
    demo: site?.demo ?? false,
    ...(site?.url === undefined ? {} : { url: site.url.replace(/\/$/, '') }),
    ...(site?.licence === undefined ? {} : { licence: site.licence }),
    ...(site?.supervision === undefined ? {} : { supervision: withoutUndefined(site.supervision) }),
    asOf,
    ...(commit === undefined ? {} : { commit }),
    years: yearHeads(programme),
    pages: [...programme.pages].map(([name, { value }]) => ({
      name,
      title: value.title,
      ...(value.description === undefined ? {} : { description: value.description }),
    })),
    concerns: programme.years.toReversed().flatMap(({ oversight }) => (oversight?.value.concerns ?? []).map(concernView)),
  };
}

function withoutUndefined(supervision: {
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  url?: string | undefined;
}): NonNullable<SiteView['supervision']> {
  const { phone, email, address, url } = supervision;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { address }),
    ...(url === undefined ? {} : { url }),
  };
}

function yearHeads({ years }: Programme): SiteView['years'] {
  return years.toReversed().map(({ year, policy }) => ({
    year,
    href: addressOf.year(year),
    ...(policy === undefined ? {} : { policyTitle: policy.value.title }),
  }));
}
