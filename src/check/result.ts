import type { Document } from '../collections/document.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import { type Evaluation, evaluate, type Finding } from '../evaluation/evaluate.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Days, Severity } from '../rules/rule.ts';
import { changesBetween, type StationChange } from './history.ts';
import { newIn } from './identity.ts';
import { outlooksOf, type Trial, underPolicy } from './trial.ts';

/** What `check` found, in the shape that every reporter takes. */
export interface CheckResult {
  readonly asOf: string;
  readonly years: readonly number[];
  readonly commit?: string;
  readonly policies: readonly { readonly year: number; readonly sha256: string }[];
  readonly stations: readonly string[];
  /** What each station is called, by its id: 海淀区. */
  readonly names: ReadonlyMap<string, string>;
  /** Sorted by file, line and rule; files relative to the working directory. */
  readonly findings: readonly CheckFinding[];
  readonly requirements: readonly RequirementResult[];
  /** With a base: the commit compared with, and what moved since, station by station. */
  readonly base?: string;
  readonly changes?: readonly StationChange[];
  /** With another policy: how many stations would meet it. */
  readonly trial?: Trial;
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
  readonly base?: { readonly programme: Programme; readonly commit: string };
  /** Another policy, to be tried on the ledgers in place of that of the years looked at. */
  readonly trial?: TrialPolicy;
  readonly scope: CheckScope;
  /** A file of the content folder as people name it, relative to the working directory: `content/site.json`. */
  readonly nameOf: (file: string) => string;
  readonly policies: CheckResult['policies'];
  readonly commit?: string;
}

export interface TrialPolicy {
  /** Relative to the content folder. */
  readonly file: string;
  readonly sha256: string;
  /** Undefined where it cannot be read: its problems say why. */
  readonly document: Document<Policy> | undefined;
  readonly problems: Programme['problems'];
}

/** Evaluates a programme and keeps what is asked for. The rules see everything: what two stations share is found whichever is looked at. */
export function checkProgramme(input: CheckInput): CheckResult {
  const { base, trial, scope, nameOf, commit, asOf, today } = input;
  const programme = tried(input.programme, input);
  const before = base && tried(base.programme, input);
  const evaluation = evaluate(programme, { asOf, today, ...(before === undefined ? {} : { base: before }) });
  const earlier = before && evaluate(before, { asOf, today });
  const isNew = before && earlier && newIn(programme, evaluation.findings, before, earlier.findings);
  const marked = evaluation.findings.map((finding, at) => (isNew === undefined ? finding : { ...finding, new: isNew[at] === true }));
  const kept = inScope({ findings: marked, requirements: evaluation.requirements }, scope, trial?.file);
  const years = programme.years.map(({ year }) => year).filter((year) => isIn(scope, year));
  const stations = programme.years
    .flatMap((year) => year.stations)
    .filter((one) => {
      return years.includes(one.year) && (scope.station === undefined || one.district === scope.station);
    });
  const changes =
    before && earlier && changesBetween({ programme: before, requirements: earlier.requirements }, { programme, ...evaluation });
  return {
    asOf,
    years,
    ...(commit === undefined ? {} : { commit }),
    policies: policiesOf(input, years),
    stations: stations.map(({ id }) => id),
    names: namesOf(programme, before),
    findings: kept.findings.map((finding) => ({ ...finding, at: { ...finding.at, file: nameOf(finding.at.file) } })),
    requirements: kept.requirements,
    ...(base === undefined || changes === undefined
      ? {}
      : { base: base.commit, changes: changes.filter(({ station }) => isStationIn(scope, station)) }),
    ...(trial === undefined ? {} : { trial: trialOf(trial, programme, scope, nameOf, kept.requirements) }),
  };
}

const isIn = ({ year }: CheckScope, one: number): boolean => year === undefined || one === year;

function isStationIn({ year, station }: CheckScope, id: string): boolean {
  return (year === undefined || id.startsWith(`${year}/`)) && (station === undefined || id.endsWith(`/${station}`));
}

function tried(programme: Programme, { trial, scope }: CheckInput): Programme {
  if (trial === undefined) return programme;
  const changed = underPolicy(programme, (year) => isIn(scope, year), trial.document);
  const others = programme.problems.filter(({ file }) => file !== trial.file);
  return { ...changed, problems: [...others, ...trial.problems] };
}

function policiesOf({ policies, trial }: CheckInput, years: readonly number[]): CheckResult['policies'] {
  if (trial !== undefined) return trial.document === undefined ? [] : years.map((year) => ({ year, sha256: trial.sha256 }));
  return policies.filter(({ year }) => years.includes(year));
}

function trialOf(
  { file, document }: TrialPolicy,
  programme: Programme,
  scope: CheckScope,
  nameOf: CheckInput['nameOf'],
  requirements: readonly RequirementResult[],
): Trial {
  const policy = document && { title: document.value.title, year: document.value.year, draft: document.value.draft === true };
  return { file: nameOf(file), policy, outlooks: outlooksOf(programme, (year) => isIn(scope, year), requirements) };
}

function namesOf(programme: Programme, before: Programme | undefined): Map<string, string> {
  const districts = new Map(programme.districts?.value.districts.map(({ slug, name }) => [slug, name]));
  const severalYears = programme.years.length > 1;
  const names = new Map<string, string>();
  for (const { years } of [programme, ...(before === undefined ? [] : [before])]) {
    for (const { id, year, district } of years.flatMap(({ stations }) => stations)) {
      const name = districts.get(district) ?? district;
      names.set(id, severalYears ? `${year}年${name}` : name);
    }
  }
  return names;
}

function inScope<T extends Finding>(
  { findings, requirements }: { findings: readonly T[]; requirements: Evaluation['requirements'] },
  scope: CheckScope,
  alwaysKept: string | undefined,
): { readonly findings: readonly T[]; readonly requirements: Evaluation['requirements'] } {
  const { year, station } = scope;
  const yearOf = (file: string): number | undefined => {
    const found = /^(?:policies\/|oversight\/|stations\/)(\d{4})(?:\.json$|\/)/.exec(file)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    findings: findings.filter(({ station: owner, at }) => {
      if (at.file === alwaysKept) return true;
      if (owner !== undefined) return isStationIn(scope, owner);
      if (station !== undefined) return false;
      const own = yearOf(at.file);
      return year === undefined || own === undefined || own === year;
    }),
    requirements: requirements.filter((one) => isStationIn(scope, one.station)),
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
