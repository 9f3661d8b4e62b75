import type { Policy } from '../collections/schemas/policy.ts';
import type { Day } from '../programme/days.ts';
import type { Station } from '../programme/programme.ts';

/** Why a row does not count; the words for each stand in the site's texts. */
export type ExclusionReason =
  | 'duplicate'
  | 'other-district'
  | 'before-agreement'
  | 'after-complete'
  | 'after-as-of'
  | 'outside-period'
  | 'outside-year'
  | 'not-contacted'
  | 'no-service'
  | 'service-before-contact'
  | 'not-srdi'
  | 'other-kind'
  | 'before-publication'
  | 'description-too-short'
  | 'unknown-enterprise'
  | 'demand-does-not-count'
  | 'input-unclear'
  | 'output-unclear'
  | 'body-too-short'
  | 'no-text'
  | 'handed-in-late'
  | 'evidence-missing';

export interface Excluded {
  readonly id: string;
  readonly reason: ExclusionReason;
  /** For a duplicate: the row that counts in its place. */
  readonly of?: string;
}

/** What a metric finds: the rows that count and the rows that do not, each in the order of the file. */
export interface Tally {
  readonly counted: readonly string[];
  readonly excluded: readonly Excluded[];
}

/** Why a metric cannot be worked out. */
export interface Unknown {
  readonly unknown: string;
}

export interface MetricInput {
  readonly station: Station;
  readonly policy: Policy;
  /** Rows dated after this day are left out. */
  readonly asOf: Day;
}

/** One figure of a station: which rows make it, and which do not and why. */
export interface Metric {
  readonly label: string;
  readonly unit: string;
  readonly tally: (input: MetricInput) => Tally | Unknown;
}

export const isUnknown = (result: Tally | Unknown): result is Unknown => 'unknown' in result;

export const MISSING_FILE = {
  station: '站点信息（station.json）缺失或读不出来',
  enterprises: '企业台账（enterprises.json）缺失或读不出来',
  demands: '需求台账（demands.json）缺失或读不出来',
  outcomes: '成果台账（outcomes.json）缺失或读不出来',
  events: '活动台账（events.json）缺失或读不出来',
  visits: '特派员服务台账（visits.json）缺失或读不出来',
  finance: '经费台账（finance.json）缺失或读不出来',
  policy: '当年的办法（policies/年度.json）缺失或读不出来',
  agreement: '没有三方协议，项目期无从算起',
  tier: '当年的办法里没有这个类别',
} as const;

/** The period in which things count: from the agreement to `completeBy`, both included; or why there is none. */
export function periodOf({ station, policy }: MetricInput): { readonly from: Day; readonly to: Day } | Unknown {
  if (station.file === undefined) return { unknown: MISSING_FILE.station };
  const from = station.file.value.agreement?.signedOn;
  if (from === undefined) return { unknown: MISSING_FILE.agreement };
  return { from, to: policy.calendar.completeBy };
}

/** Where a day lies against the period and the as-of day; undefined where it counts. */
export function outsidePeriod(day: Day, period: { readonly from: Day; readonly to: Day }, asOf: Day): ExclusionReason | undefined {
  if (day > asOf) return 'after-as-of';
  if (day < period.from) return 'before-agreement';
  if (day > period.to) return 'after-complete';
  return undefined;
}

/** A row, and why it does not count; nothing where it counts. Two rows may bear one id by mistake, so a row is known by itself. */
export interface Sorted<T> {
  readonly row: T;
  readonly excluded: Excluded | undefined;
}

/**
 * Sorts rows into those that count and those that do not. The first row that would count counts; later ones with the same key are
 * its duplicates. A row with several keys is a duplicate where one of them is taken.
 */
export function sortRows<T>(
  rows: Iterable<T>,
  id: (row: T) => string,
  reasonAgainst: (row: T) => ExclusionReason | undefined,
  keys: (row: T) => readonly string[],
): Sorted<T>[] {
  const sorted: Sorted<T>[] = [];
  const taken = new Map<string, string>();
  for (const row of rows) {
    const reason = reasonAgainst(row);
    if (reason !== undefined) {
      sorted.push({ row, excluded: { id: id(row), reason } });
      continue;
    }
    const own = keys(row);
    const first = firstTaken(taken, own);
    if (first !== undefined) {
      sorted.push({ row, excluded: { id: id(row), reason: 'duplicate', of: first } });
      continue;
    }
    for (const key of own) taken.set(key, id(row));
    sorted.push({ row, excluded: undefined });
  }
  return sorted;
}

function firstTaken(taken: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const of = taken.get(key);
    if (of !== undefined) return of;
  }
  return undefined;
}

/** The ids of the rows that count, and the others with their reasons. */
export function tallyOf<T>(sorted: readonly Sorted<T>[], id: (row: T) => string): Tally {
  const counted: string[] = [];
  const excluded: Excluded[] = [];
  for (const one of sorted) {
    if (one.excluded === undefined) counted.push(id(one.row));
    else excluded.push(one.excluded);
  }
  return { counted, excluded };
}

/**
 * Remembers the last answer of a function of a station, a policy and a day: metrics build on one another, and so ask for the same again and
 * again. No more than one, so that nothing of the stations before is kept.
 */
export function rememberingLast<T>(workOut: (input: MetricInput) => T): (input: MetricInput) => T {
  let last: { readonly input: MetricInput; readonly answer: T } | undefined;
  return (input) => {
    const { station, policy, asOf } = input;
    if (last !== undefined && last.input.station === station && last.input.policy === policy && last.input.asOf === asOf)
      return last.answer;
    last = { input: { station, policy, asOf }, answer: workOut(input) };
    return last.answer;
  };
}

/** Sorts rows and gives their ids. */
export function tallyRows<T>(
  rows: Iterable<T>,
  id: (row: T) => string,
  reasonAgainst: (row: T) => ExclusionReason | undefined,
  keys: (row: T) => readonly string[],
): Tally {
  return tallyOf(sortRows(rows, id, reasonAgainst, keys), id);
}
