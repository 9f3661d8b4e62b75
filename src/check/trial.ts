import type { Document } from '../collections/document.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Day } from '../programme/days.ts';
import type { Programme } from '../programme/programme.ts';

/** How the stations would stand under another policy. */
export interface Trial {
  /** Relative to the working directory. */
  readonly file: string;
  /** Undefined where the policy cannot be read. */
  readonly policy: { readonly title: string; readonly year: number; readonly draft: boolean } | undefined;
  /** By year, tier and quota; a tier that no station is in has rows without stations. */
  readonly outlooks: readonly Outlook[];
}

/** How the stations of one tier would stand on one quota. */
export interface Outlook {
  readonly year: number;
  readonly tier: string;
  readonly label: string;
  readonly rule: string;
  readonly title: string;
  readonly unit: string;
  readonly stations: number;
  readonly met: number;
  readonly notJudged: number;
  /** The median, over the stations judged, of the actual figure less the target: below zero it falls short. Null where none is judged. */
  readonly medianDistance: number | null;
}

/**
 * The programme with another policy in place of those of the years looked at. Its dates move to each of these years, so that next year's
 * draft can be tried on this year's ledgers. Undefined: the policy cannot be read, and nothing is judged.
 */
export function underPolicy(programme: Programme, isTried: (year: number) => boolean, draft: Document<Policy> | undefined): Programme {
  const replaced = programme.years.map((year) => (isTried(year.year) ? { ...year, policy: draft && movedTo(draft, year.year) } : year));
  const policies = new Map([...programme.policies].filter(([year, { file }]) => !isTried(year) && file !== draft?.file));
  for (const { year, policy } of replaced) if (policy !== undefined) policies.set(year, policy);
  return { ...programme, years: replaced, policies };
}

function movedTo(draft: Document<Policy>, year: number): Document<Policy> {
  const { value } = draft;
  const years = year - value.year;
  const { publishedOn, completeBy, summaryDueOn } = value.calendar;
  const calendar = {
    publishedOn: movedBy(publishedOn, years),
    completeBy: movedBy(completeBy, years),
    summaryDueOn: movedBy(summaryDueOn, years),
  };
  return { ...draft, value: { ...value, year, calendar } };
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
function movedBy(day: Day, years: number): Day {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  const exists = new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved;
  return exists ? moved : `${moved.slice(0, 8)}28`;
}

/** Sums up the quotas of the stations, tier by tier. */
export function outlooksOf(
  programme: Programme,
  isTried: (year: number) => boolean,
  requirements: readonly RequirementResult[],
): Outlook[] {
  return programme.years
    .filter(({ year }) => isTried(year))
    .flatMap(({ year, policy, stations }) => {
      const tierOf = new Map(stations.map(({ id, file }) => [id, file?.value.tier]));
      const quotas = requirements.filter(({ station, rule }) => tierOf.has(station) && rule.startsWith('quota/'));
      return Object.entries(policy?.value.tiers ?? {}).flatMap(([tier, { label }]) => {
        const byRule = Map.groupBy(quotas, ({ rule }) => rule);
        return [...byRule].map(([rule, all]) => {
          const own = all.filter(({ station }) => tierOf.get(station) === tier);
          const { title, unit } = all[0] ?? { title: rule, unit: '' };
          return { year, tier, label, rule, title, unit, ...standing(own) };
        });
      });
    });
}

function standing(requirements: readonly RequirementResult[]): Pick<Outlook, 'stations' | 'met' | 'notJudged' | 'medianDistance'> {
  const distances = requirements.flatMap(({ actual, target }) => (actual === null || target === null ? [] : [actual - target]));
  return {
    stations: requirements.length,
    met: requirements.filter(({ status }) => status === 'met').length,
    notJudged: requirements.filter(({ status }) => status === 'not-judged').length,
    medianDistance: medianOf(distances),
  };
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
