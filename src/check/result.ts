import { type Evaluation, evaluate, type Finding } from '../evaluation/evaluate.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Days, Severity } from '../rules/rule.ts';

/** What `check` found, in the shape that every reporter takes. */
export interface CheckResult {
  readonly asOf: string;
  readonly years: readonly number[];
  readonly commit?: string;
  readonly policies: readonly { readonly year: number; readonly sha256: string }[];
  readonly stations: readonly string[];
  /** Sorted by file, line and rule; files relative to the working directory. */
  readonly findings: readonly CheckFinding[];
  readonly requirements: readonly RequirementResult[];
}

export interface CheckFinding extends Finding {
  /** With a base: whether the base did not have it. */
  readonly new?: boolean;
}

export interface CheckScope {
  /** All years where undefined. */
  readonly year?: number;
  /** A district's slug; all where undefined. */
  readonly station?: string;
}

export interface CheckInput extends Days {
  readonly programme: Programme;
  readonly base?: Programme;
  readonly scope: CheckScope;
  /** Goes before every file, so that it is relative to the working directory: `content/`. */
  readonly filePrefix: string;
  readonly policies: CheckResult['policies'];
  readonly commit?: string;
}

/** Evaluates a programme and keeps what is asked for. The rules see everything: what two stations share is found whichever is looked at. */
export function checkProgramme({ programme, base, scope, filePrefix, policies, commit, asOf, today }: CheckInput): CheckResult {
  const evaluation = evaluate(programme, { asOf, today, ...(base === undefined ? {} : { base }) });
  const known = base && new Set(evaluate(base, { asOf, today }).findings.map(identity));
  const kept = inScope(evaluation, scope);
  const years = programme.years.map(({ year }) => year).filter((year) => scope.year === undefined || year === scope.year);
  const stations = programme.years
    .flatMap((year) => year.stations)
    .filter((one) => {
      return years.includes(one.year) && (scope.station === undefined || one.district === scope.station);
    });
  return {
    asOf,
    years,
    ...(commit === undefined ? {} : { commit }),
    policies: policies.filter(({ year }) => years.includes(year)),
    stations: stations.map(({ id }) => id),
    findings: kept.findings.map((finding) => ({
      ...finding,
      at: { ...finding.at, file: filePrefix + finding.at.file },
      ...(known === undefined ? {} : { new: !known.has(identity(finding)) }),
    })),
    requirements: kept.requirements,
  };
}

/** What makes two findings of two commits the same: not where they stand, which moves with every row added above. */
function identity({ rule, severity, station, at, message }: Finding): string {
  return JSON.stringify([rule, severity, station, at.file, message]);
}

function inScope({ findings, requirements }: Evaluation, { year, station }: CheckScope): Evaluation {
  const stationMatches = (id: string): boolean => {
    return (year === undefined || id.startsWith(`${year}/`)) && (station === undefined || id.endsWith(`/${station}`));
  };
  const yearOf = (file: string): number | undefined => {
    const found = /^(?:policies\/|oversight\/|stations\/)(\d{4})(?:\.json$|\/)/.exec(file)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    findings: findings.filter(({ station: owner, at }) => {
      if (owner !== undefined) return stationMatches(owner);
      if (station !== undefined) return false;
      const own = yearOf(at.file);
      return year === undefined || own === undefined || own === year;
    }),
    requirements: requirements.filter((one) => stationMatches(one.station)),
  };
}

export interface Summary {
  readonly stations: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The counts of a result. */
export function summaryOf({ stations, findings }: CheckResult): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { stations: stations.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

export const FAIL_ON = ['error', 'warning', 'new-error', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a result has something at or above a severity. */
export function fails({ findings }: CheckResult, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'warning':
      return findings.some(({ severity }) => severity !== 'info');
    case 'new-error':
      return findings.some(({ severity, new: isNew }) => severity === 'error' && isNew !== false);
    case 'error':
      return findings.some(({ severity }) => severity === 'error');
  }
}
