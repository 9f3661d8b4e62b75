import type { Content, Entry, StationContent } from '../collections/content.ts';
import type { Document, MatterValue, WritingDocument } from '../collections/document.ts';
import type { EvidenceFile } from '../collections/evidence.ts';
import type { ReportName } from '../collections/kinds.ts';
import type { Problem } from '../collections/problem.ts';
import type { Demands } from '../collections/schemas/demands.ts';
import type { Districts } from '../collections/schemas/districts.ts';
import type { Enterprises } from '../collections/schemas/enterprises.ts';
import type { Events } from '../collections/schemas/events.ts';
import type { Explanations } from '../collections/schemas/explanations.ts';
import type { Finance } from '../collections/schemas/finance.ts';
import type { Outcomes } from '../collections/schemas/outcomes.ts';
import type { Oversight } from '../collections/schemas/oversight.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import type { Site } from '../collections/schemas/site.ts';
import type { StationFile } from '../collections/schemas/station.ts';
import type { Visits } from '../collections/schemas/visits.ts';

export type Post = WritingDocument<MatterValue<'post'>>;
export type Report = WritingDocument<MatterValue<'report'>>;
export type Page = WritingDocument<MatterValue<'page'>>;

/**
 * One station in one year. A file that is undefined is unknown as a whole: it is missing, does not parse or does not fit its
 * schema, the schema rules say so, and nothing else speaks of what would be in it.
 */
export interface Station {
  /** `2024/haidian`: the year and district of its folder. */
  readonly id: string;
  readonly year: number;
  readonly district: string;
  /** Relative to the content folder: `stations/2024/haidian`. */
  readonly folder: string;
  readonly file: Document<StationFile> | undefined;
  readonly enterprises: Document<Enterprises> | undefined;
  readonly demands: Document<Demands> | undefined;
  readonly outcomes: Document<Outcomes> | undefined;
  readonly events: Document<Events> | undefined;
  readonly visits: Document<Visits> | undefined;
  readonly finance: Document<Finance> | undefined;
  /** Optional: undefined also where the station has no such file. */
  readonly explanations: Document<Explanations> | undefined;
  /** By the file's name without `.md`. */
  readonly posts: ReadonlyMap<string, Post>;
  /** The names of posts that are there and cannot be read. */
  readonly brokenPosts: ReadonlySet<string>;
  readonly reports: ReadonlyMap<ReportName, Report>;
  readonly brokenReports: ReadonlySet<ReportName>;
  /** By its path below the station's folder. */
  readonly evidence: ReadonlyMap<string, EvidenceFile>;
  /** Every path in its folder, usable or not. */
  readonly paths: ReadonlySet<string>;
}

export interface Year {
  readonly year: number;
  readonly policy: Document<Policy> | undefined;
  /** Optional: undefined where there is none, or none that can be read. */
  readonly oversight: Document<Oversight> | undefined;
  readonly stations: readonly Station[];
}

/** Everything committed, typed: what metrics, rules and publication work on. */
export interface Programme {
  readonly site: Document<Site> | undefined;
  readonly districts: Document<Districts> | undefined;
  readonly pages: ReadonlyMap<string, Page>;
  /** The years that have a station's folder. */
  readonly years: readonly Year[];
  /** Policies of every year, those without stations (drafts) included. */
  readonly policies: ReadonlyMap<number, Document<Policy>>;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Orders the content by year and station. */
export function programmeOf(content: Content): Programme {
  const stations = [...content.stations.values()].map(stationOf);
  const numbers = [...new Set(stations.map(({ year }) => year))].sort((a, b) => a - b);
  const years = numbers.map((year) => ({
    year,
    policy: content.policies.get(year),
    oversight: content.oversight.get(year),
    stations: stations.filter((station) => station.year === year),
  }));
  const { site, districts, pages, policies, entries, problems } = content;
  return { site, districts, pages, years, policies, entries, problems };
}

function stationOf(content: StationContent): Station {
  const [year = '', district = ''] = content.id.split('/');
  const { json, posts, reports, evidence, paths } = content;
  return {
    id: content.id,
    year: Number(year),
    district,
    folder: `stations/${content.id}`,
    file: json.station,
    enterprises: json.enterprises,
    demands: json.demands,
    outcomes: json.outcomes,
    events: json.events,
    visits: json.visits,
    finance: json.finance,
    explanations: json.explanations,
    posts,
    brokenPosts: new Set([...paths].flatMap((path) => namesOfBroken(path, posts))),
    reports,
    brokenReports: new Set(REPORTS.filter((name) => paths.has(`reports/${name}.md`) && !reports.has(name))),
    evidence,
    paths,
  };
}

const REPORTS: readonly ReportName[] = ['summary', 'industry-analysis', 'demand-analysis'];

function namesOfBroken(path: string, posts: ReadonlyMap<string, unknown>): string[] {
  const name = /^news\/(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)\.md$/.exec(path)?.[1];
  return name !== undefined && !posts.has(name) ? [name] : [];
}
