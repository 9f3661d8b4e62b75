import type { Programme, Station, Year } from '../programme/programme.ts';
import { RULES } from '../rules/all-rules.ts';
import type { Status } from '../rules/requirement.ts';
import {
  type Days,
  type Place,
  type ProgrammeContext,
  type Report,
  type Rule,
  type Severity,
  startOf,
  type YearContext,
} from '../rules/rule.ts';
import { judgeStation, type RequirementResult } from './requirements.ts';

/** What a rule or requirement says of one place, complete. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly message: string;
  readonly help?: string;
  readonly article?: number;
  /** `2024/haidian`. */
  readonly station?: string;
  readonly status?: Status;
  readonly target?: number | null;
  readonly actual?: number | null;
}

export interface Evaluation {
  /** Sorted by file, line, rule and column. */
  readonly findings: readonly Finding[];
  /** Fourteen a station, by year, station and the order of the requirements. */
  readonly requirements: readonly RequirementResult[];
}

export interface EvaluationOptions extends Days {
  /** What was committed before, where the change is looked at as well. */
  readonly base?: Programme;
  /** Rules to run in place of all: for tests of the evaluation itself. */
  readonly rules?: readonly Rule[];
}

/** Judges the whole programme as of a day. It never throws: a rule that does becomes a finding, and the others go on. */
export function evaluate(programme: Programme, { asOf, today, base, rules = RULES }: EvaluationOptions): Evaluation {
  const findings: Finding[] = [];
  const requirements: RequirementResult[] = [];
  const context: ProgrammeContext = { programme, base, asOf, today };
  for (const rule of rules) {
    if (rule.checkProgramme !== undefined) findings.push(...run(rule, undefined, '', () => rule.checkProgramme?.(programme, context)));
  }
  for (const year of programme.years) {
    const results = new Map<Station, readonly RequirementResult[]>();
    for (const station of year.stations) results.set(station, judgeStation(station, year.policy?.value, asOf));
    requirements.push(...[...results.values()].flat());
    findings.push(...[...results.values()].flat().flatMap(requirementFindings));
    const statusesOf = (station: Station): Map<string, Status> => new Map(results.get(station)?.map(({ rule, status }) => [rule, status]));
    findings.push(...yearFindings(rules, year, { ...context, year, policy: year.policy, statusesOf }));
  }
  return { findings: findings.toSorted(inReadingOrder), requirements };
}

/** Station by station, not rule by rule: what one rule works out of a station, the next finds worked out. */
function yearFindings(rules: readonly Rule[], year: Year, context: YearContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.checkYear !== undefined)
      findings.push(...run(rule, undefined, `policies/${year.year}.json`, () => rule.checkYear?.(year, context)));
  }
  for (const station of year.stations) {
    for (const rule of rules) {
      if (rule.checkStation !== undefined)
        findings.push(...run(rule, station.id, `${station.folder}/station.json`, () => rule.checkStation?.(station, context)));
    }
  }
  return findings;
}

function run(rule: Rule, station: string | undefined, file: string, check: () => Iterable<Report> | undefined): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of check() ?? []) findings.push(findingOf(rule, report, station));
  } catch {
    findings.push(crashed(rule.id, station, file || 'districts.json'));
  }
  return findings;
}

function crashed(rule: string, station: string | undefined, file: string): Finding {
  const message = `规则 ${rule} 在${station === undefined ? '检查时' : `检查 ${station} 时`}出错，没有检查完`;
  const help = '其他规则不受影响。请把这条消息转给维护人员。';
  return { rule: 'rule/crashed', severity: 'error', at: startOf(file), message, help, ...(station === undefined ? {} : { station }) };
}

function findingOf(rule: Rule, report: Report, station: string | undefined): Finding {
  const article = report.article ?? rule.articles[0];
  const owner = report.station ?? station;
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    at: report.at,
    message: report.message,
    ...(report.help === undefined ? {} : { help: report.help }),
    ...(article === undefined ? {} : { article }),
    ...(owner === undefined ? {} : { station: owner }),
  };
}

function requirementFindings(result: RequirementResult): Finding[] {
  const { rule, article, station, status, target, actual, reports } = result;
  if (result.crashed === true) return [crashed(rule, station, `stations/${station}/station.json`)];
  return reports.map(({ at, severity, message, help }) => {
    return { rule, severity, at, message, ...(help === undefined ? {} : { help }), article, station, status, target, actual };
  });
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    compare(a.rule, b.rule) ||
    a.at.column - b.at.column ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
