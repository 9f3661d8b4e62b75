import type { z } from 'zod';
import { Demands } from './schemas/demands.ts';
import { Districts } from './schemas/districts.ts';
import { Enterprises } from './schemas/enterprises.ts';
import { Events } from './schemas/events.ts';
import { Explanations } from './schemas/explanations.ts';
import { Finance } from './schemas/finance.ts';
import { Outcomes } from './schemas/outcomes.ts';
import { Oversight } from './schemas/oversight.ts';
import { Policy } from './schemas/policy.ts';
import { Site } from './schemas/site.ts';
import { StationFile } from './schemas/station.ts';
import { Visits } from './schemas/visits.ts';
import { PageMatter, PostMatter, ReportMatter } from './schemas/writing.ts';

/** The kinds of JSON file; a kind's schema is published as `schemas/<kind>.json`. */
export const JSON_KINDS = {
  site: Site,
  districts: Districts,
  policy: Policy,
  oversight: Oversight,
  station: StationFile,
  enterprises: Enterprises,
  demands: Demands,
  outcomes: Outcomes,
  events: Events,
  visits: Visits,
  finance: Finance,
  explanations: Explanations,
} as const satisfies Record<string, z.ZodType>;
export type JsonKind = keyof typeof JSON_KINDS;

/** The kinds of Markdown file, by the schema of their front matter. */
export const WRITING_KINDS = { post: PostMatter, report: ReportMatter, page: PageMatter } as const satisfies Record<string, z.ZodType>;
export type WritingKind = keyof typeof WRITING_KINDS;

/** The files that every station must have, with what each is called in messages. */
export const REQUIRED_STATION_FILES = {
  station: '站点信息',
  enterprises: '企业台账',
  demands: '需求台账',
  outcomes: '成果台账',
  events: '活动台账',
  visits: '特派员服务台账',
  finance: '经费台账',
} as const satisfies Partial<Record<JsonKind, string>>;
export type RequiredStationFile = keyof typeof REQUIRED_STATION_FILES;

/** The six ledgers: station files whose rows may be withdrawn. */
export const LEDGERS = ['enterprises', 'demands', 'outcomes', 'events', 'visits', 'finance'] as const;
export type LedgerKind = (typeof LEDGERS)[number];

export const REPORT_NAMES = ['summary', 'industry-analysis', 'demand-analysis'] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

export type FileKind =
  | { readonly kind: JsonKind; readonly year?: number; readonly station?: string }
  | { readonly kind: 'post'; readonly station: string; readonly name: string }
  | { readonly kind: 'report'; readonly station: string; readonly name: ReportName }
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'evidence'; readonly station: string; readonly path: string }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unknown'; readonly station?: string };

const STATION = /^stations\/(\d{4}\/[^/]+)\/(.+)$/;
const STATION_JSON = /^(station|enterprises|demands|outcomes|events|visits|finance|explanations)\.json$/;
const POST = /^news\/(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)\.md$/;
const REPORT = /^reports\/(summary|industry-analysis|demand-analysis)\.md$/;
const EVIDENCE = /^evidence\/(?!\.)(?:[^/]+\/)*[^/.][^/]*\.(?:jpg|jpeg|png|webp|pdf)$/;

/** What a file is, by its path below the content folder. */
export function fileKind(path: string): FileKind {
  if (path === '.gitkeep' || path.endsWith('/.gitkeep')) return { kind: 'placeholder' };
  if (path === 'site.json') return { kind: 'site' };
  if (path === 'districts.json') return { kind: 'districts' };
  const yearly = /^(policies|oversight)\/(\d{4})\.json$/.exec(path);
  if (yearly) return { kind: yearly[1] === 'policies' ? 'policy' : 'oversight', year: Number(yearly[2]) };
  const page = /^pages\/([^/.][^/]*)\.mdx$/.exec(path);
  if (page?.[1] !== undefined) return { kind: 'page', name: page[1] };
  const [, station, inside] = STATION.exec(path) ?? [];
  if (station === undefined || inside === undefined) return { kind: 'unknown' };
  const kind = STATION_JSON.exec(inside)?.[1];
  if (isStationJson(kind)) return { kind, station };
  const post = POST.exec(inside)?.[1];
  if (post !== undefined) return { kind: 'post', station, name: post };
  const report = REPORT.exec(inside)?.[1];
  if (isReportName(report)) return { kind: 'report', station, name: report };
  if (EVIDENCE.test(inside) && !inside.split('/').some((part) => part.startsWith('.'))) return { kind: 'evidence', station, path: inside };
  return { kind: 'unknown', station };
}

function isStationJson(kind: string | undefined): kind is RequiredStationFile | 'explanations' {
  return kind !== undefined && (kind === 'explanations' || kind in REQUIRED_STATION_FILES);
}

function isReportName(name: string | undefined): name is ReportName {
  return REPORT_NAMES.some((known) => known === name);
}
