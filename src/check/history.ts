import { LEDGERS, REQUIRED_STATION_FILES } from '../collections/kinds.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Programme, Station } from '../programme/programme.ts';
import type { Status } from '../rules/requirement.ts';

/** What a change did to one station, seen from the commit before. Stations in which nothing moved have none. */
export interface StationChange {
  readonly station: string;
  /** The requirements whose figure, target or status moved. */
  readonly requirements: readonly RequirementChange[];
  /** The ledgers, news and reports in which rows or files came, changed or went. */
  readonly ledgers: readonly LedgerChange[];
}

export interface RequirementChange {
  readonly rule: string;
  readonly title: string;
  readonly unit: string;
  /** Undefined where the station was not there. */
  readonly before: RequirementState | undefined;
  /** Undefined where the station is gone. */
  readonly after: RequirementState | undefined;
}

export interface RequirementState {
  readonly actual: number | null;
  readonly target: number | null;
  readonly status: Status;
}

export interface LedgerChange {
  /** `demands.json`, `news` or `reports`. */
  readonly file: string;
  readonly title: string;
  /** What a row is counted in: 行, 篇. */
  readonly unit: string;
  /** Ids of rows, or names of posts and reports. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Gone, and written down as withdrawn. */
  readonly withdrawn: readonly string[];
  /** Gone without a word. */
  readonly missing: readonly string[];
}

export interface Judged {
  readonly programme: Programme;
  readonly requirements: readonly RequirementResult[];
}

/** Compares two commits, both judged as of the same day, station by station in the order of their ids. */
export function changesBetween(before: Judged, now: Judged): StationChange[] {
  const stationsBefore = stationsOf(before.programme);
  const stationsNow = stationsOf(now.programme);
  const requirementsBefore = Map.groupBy(before.requirements, ({ station }) => station);
  const requirementsNow = Map.groupBy(now.requirements, ({ station }) => station);
  const ids = [...new Set([...stationsBefore.keys(), ...stationsNow.keys()])].sort();
  return ids.flatMap((station) => {
    const requirements = requirementChanges(requirementsBefore.get(station) ?? [], requirementsNow.get(station) ?? []);
    const ledgers = ledgerChanges(stationsBefore.get(station), stationsNow.get(station));
    return requirements.length + ledgers.length === 0 ? [] : [{ station, requirements, ledgers }];
  });
}

function stationsOf({ years }: Programme): Map<string, Station> {
  return new Map(years.flatMap(({ stations }) => stations.map((station) => [station.id, station] as const)));
}

function requirementChanges(before: readonly RequirementResult[], now: readonly RequirementResult[]): RequirementChange[] {
  const old = new Map(before.map((one) => [one.rule, one]));
  const current = new Map(now.map((one) => [one.rule, one]));
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((rule) => {
    const was = old.get(rule);
    const is = current.get(rule);
    const words = is ?? was;
    if (words === undefined || (was !== undefined && is !== undefined && isSame(was, is))) return [];
    return [{ rule, title: words.title, unit: words.unit, before: was && stateOf(was), after: is && stateOf(is) }];
  });
}

const isSame = (a: RequirementState, b: RequirementState): boolean =>
  a.actual === b.actual && a.target === b.target && a.status === b.status;
const stateOf = ({ actual, target, status }: RequirementResult): RequirementState => ({ actual, target, status });

/** The rows of one ledger by id; posts and reports by name. */
interface Ledger {
  readonly rows: ReadonlyMap<string, unknown>;
  readonly withdrawn: ReadonlySet<string>;
}

function ledgerChanges(before: Station | undefined, now: Station | undefined): LedgerChange[] {
  const changes: LedgerChange[] = [];
  const compare = (file: string, title: string, unit: string, was: Ledger | undefined, is: Ledger | undefined): void => {
    if (was === undefined || is === undefined) return;
    const gone = [...was.rows.keys()].filter((id) => !is.rows.has(id));
    const change = {
      file,
      title,
      unit,
      added: [...is.rows.keys()].filter((id) => !was.rows.has(id)),
      changed: [...is.rows].flatMap(([id, row]) => (was.rows.has(id) && !isEqual(was.rows.get(id), row) ? [id] : [])),
      withdrawn: gone.filter((id) => is.withdrawn.has(id)),
      missing: gone.filter((id) => !is.withdrawn.has(id)),
    };
    if (change.added.length + change.changed.length + gone.length > 0) changes.push(change);
  };
  for (const kind of LEDGERS) {
    compare(`${kind}.json`, REQUIRED_STATION_FILES[kind], '行', ledgerOf(before, kind), ledgerOf(now, kind));
  }
  const withdrawn = new Set(LEDGERS.flatMap((kind) => (now?.[kind]?.value.withdrawn ?? []).map(({ id }) => id)));
  compare('news', '新闻', '篇', writingsOf(before?.posts), writingsOf(now?.posts, withdrawn));
  compare('reports', '报告', '篇', writingsOf(before?.reports), writingsOf(now?.reports));
  return changes;
}

const NOTHING: Ledger = { rows: new Map(), withdrawn: new Set() };

/** Undefined where the ledger is there and cannot be read: what moved in it is unknown. */
function ledgerOf(station: Station | undefined, kind: (typeof LEDGERS)[number]): Ledger | undefined {
  if (station === undefined || !station.paths.has(`${kind}.json`)) return NOTHING;
  const ledger = station[kind];
  if (ledger === undefined) return undefined;
  const rows = new Map<string, unknown>();
  for (const [list, values] of Object.entries(ledger.value)) {
    if (!Array.isArray(values) || list === 'withdrawn') continue;
    for (const row of values) if (typeof row?.id === 'string') rows.set(row.id, row);
  }
  return { rows, withdrawn: new Set((ledger.value.withdrawn ?? []).map(({ id }) => id)) };
}

function writingsOf(
  writings: ReadonlyMap<string, { readonly value: unknown; readonly body: string }> | undefined,
  withdrawn: ReadonlySet<string> = new Set(),
): Ledger {
  return { rows: new Map([...(writings ?? [])].map(([name, { value, body }]) => [name, [value, body]])), withdrawn };
}

/** Whether two parsed values say the same, whatever the order of their keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
