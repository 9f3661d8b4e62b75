import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventHead } from './calendar.ts';
import type { ChangesView } from './changes.ts';
import type { DownloadsView } from './data/data-view.ts';
import type { DistrictView } from './districts.ts';
import type { ExpertFieldsView } from './expert-fields.ts';
import type { IndustryView } from './industries.ts';
import type { ReportingView, StationReporting } from './reporting.ts';
import type {
  DemandView,
  OutcomeView,
  PolicyView,
  PostHead,
  PostView,
  RequirementView,
  RuleHead,
  SiteView,
  StationHead,
  StationView,
  YearView,
} from './view.ts';

/** Names the folder of the publication at hand to the pages, which are bundled apart from the program that wrote it. */
export const STORE_VARIABLE = 'PUBLICATION_FOLDER';

interface StationPages {
  readonly profile?: StationView;
  readonly requirements: readonly RequirementView[];
  readonly posts: readonly PostView[];
}

/** Few files are kept at once: a station's pages are made one after another. */
const KEPT = 24;
const cache = new Map<string, { readonly changed: number; readonly value: unknown }>();

function storeFolder(): string {
  const folder = process.env[STORE_VARIABLE];
  if (folder === undefined) throw new Error(`${STORE_VARIABLE} is not set: build the site with npm run build`);
  return folder;
}

function read<T>(path: string): T {
  const file = join(storeFolder(), path);
  const changed = statSync(file).mtimeMs;
  const known = cache.get(file);
  if (known?.changed === changed) return known.value as T;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const oldest = cache.keys().next().value;
  if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest);
  cache.set(file, { changed, value });
  return value as T;
}

export const siteView = (): SiteView => read('site.json');
export const yearView = (year: number): YearView => read(`years/${year}.json`);
/** Every station of every year. */
export const stationHeads = (): readonly StationHead[] => read('stations.json');
/** Every post of every station, newest first. */
export const postHeads = (): readonly PostHead[] => read('posts.json');
export const outcomes = (): readonly OutcomeView[] => read('outcomes.json');
export const demands = (): readonly DemandView[] => read('demands.json');
/** Every event of every station, newest first. */
export const eventHeads = (): readonly EventHead[] => read('events.json');
export const stationEvents = (id: string): readonly EventHead[] => eventHeads().filter(({ station }) => station.id === id);
export const districtViews = (): readonly DistrictView[] => read('districts.json');
export const industryViews = (): readonly IndustryView[] => read('industries.json');
/** The fields of the experts, newest year first. */
export const expertFields = (): readonly ExpertFieldsView[] => read('experts.json');
export const ruleViews = (): readonly RuleHead[] => read('rules.json');
export const policyView = (year: number): PolicyView => read(`policies/${year}.json`);

/** How well the stations report, newest year first. */
export const reportingViews = (): readonly ReportingView[] => read('reporting.json');
export const stationReporting = (id: string): StationReporting => {
  const all = reportingViews().flatMap(({ stations }) => stations);
  return found(
    all.find(({ station }) => station.id === id),
    id,
  );
};

/** What changed with each publication. */
export const changesView = (): ChangesView => read('changes.json');

/** What can be downloaded. */
export const downloadsView = (): DownloadsView => read('data.json');

/** The bytes of a download, by its path below /data/. */
export function dataFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(storeFolder(), 'data', path)));
}

/** The years that have a policy, drafts included, newest first. */
export function policyYears(): number[] {
  const names = readdirSync(join(storeFolder(), 'policies'));
  return names.map((name) => Number(name.slice(0, 4))).sort((a, b) => b - a);
}

const pagesOf = (id: string): StationPages => read(`stations/${id}.json`);

export const stationView = (id: string): StationView => found(pagesOf(id).profile, id);
export const requirementViews = (id: string): readonly RequirementView[] => pagesOf(id).requirements;
export const requirementView = (id: string, rule: string): RequirementView => {
  return found(
    pagesOf(id).requirements.find(({ head }) => head.rule === rule),
    `${id} ${rule}`,
  );
};
export const postViews = (id: string): readonly PostView[] => pagesOf(id).posts;
export const postView = (id: string, name: string): PostView => {
  return found(
    pagesOf(id).posts.find((post) => post.name === name),
    `${id} ${name}`,
  );
};

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`not in the publication: ${what}`);
  return value;
}
