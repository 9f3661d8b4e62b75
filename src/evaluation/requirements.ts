import type { Explanation } from '../collections/schemas/explanations.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import { type Excluded, MISSING_FILE, type Unknown } from '../metrics/metric.ts';
import type { Day } from '../programme/days.ts';
import type { Station } from '../programme/programme.ts';
import type { Measurement, Requirement, Status } from '../rules/requirement.ts';
import { REQUIREMENTS } from '../rules/requirements.ts';
import type { Report, Severity } from '../rules/rule.ts';
import { judge } from './judge.ts';

/** One requirement of one station, judged. */
export interface RequirementResult {
  readonly station: string;
  readonly rule: string;
  readonly article: number;
  readonly title: string;
  readonly unit: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly status: Status;
  /** Why nothing was judged. */
  readonly reason?: string;
  readonly dueOn: Day | null;
  readonly counted: readonly string[];
  readonly excluded: readonly Excluded[];
  readonly explanation?: Explanation;
  /** What to say of it, each with its severity. */
  readonly reports: readonly (Report & { readonly severity: Severity })[];
  /** Whether its rule threw: then it is not judged. */
  readonly crashed?: true;
}

/** Judges the fourteen requirements of a station as of a day. */
export function judgeStation(station: Station, policy: Policy | undefined, asOf: Day): RequirementResult[] {
  return REQUIREMENTS.map((requirement) => {
    try {
      return judgeRequirement(requirement, station, policy, asOf);
    } catch {
      return { ...notJudged(requirement, station, '检查这一项时出错，没有检查完', null, null), crashed: true };
    }
  });
}

function notJudged(
  { id: rule, article, title, unit }: Requirement,
  station: Station,
  reason: string,
  target: number | null,
  dueOn: Day | null,
): RequirementResult {
  const own = { station: station.id, rule, article, title, unit };
  return { ...own, target, actual: null, status: 'not-judged', reason, dueOn, counted: [], excluded: [], reports: [] };
}

function judgeRequirement(requirement: Requirement, station: Station, policy: Policy | undefined, asOf: Day): RequirementResult {
  const { id: rule, article, title, unit } = requirement;
  const own = { station: station.id, rule, article, title, unit };
  const dueOn = requirement.dueOn(policy, station.year) ?? null;
  const measured = measure(requirement, station, policy, asOf);
  if ('unknown' in measured) return notJudged(requirement, station, measured.unknown, targetOf(requirement, station, policy, asOf), dueOn);
  const judged = judge({
    measured,
    asOf,
    dueOn,
    paced: requirement.paced,
    signedOn: station.file?.value.agreement?.signedOn,
    ...(station.file === undefined ? { noPeriod: MISSING_FILE.station } : {}),
    explanations: explanationsOf(station, rule),
  });
  const { status, reason, explanation } = judged;
  if (status === 'not-judged') return notJudged(requirement, station, reason ?? '', measured.target, dueOn);
  const { target, actual, counted, excluded } = measured;
  return {
    ...own,
    target,
    actual,
    status,
    dueOn,
    counted,
    excluded,
    ...(explanation === undefined ? {} : { explanation }),
    reports: reportsOf(requirement, measured, status, station, dueOn),
  };
}

function measure(requirement: Requirement, station: Station, policy: Policy | undefined, asOf: Day): Measurement | Unknown {
  if (policy !== undefined) return requirement.measure({ station, policy, asOf });
  return requirement.measureAlone?.({ station, asOf }) ?? { unknown: MISSING_FILE.policy };
}

function targetOf(requirement: Requirement, station: Station, policy: Policy | undefined, asOf: Day): number | null {
  return policy === undefined ? null : (requirement.target({ station, policy, asOf }) ?? null);
}

function explanationsOf(station: Station, rule: string): Explanation[] | undefined {
  if (station.explanations === undefined) return station.paths.has('explanations.json') ? undefined : [];
  return station.explanations.value.explanations.filter((one) => one.rule === rule);
}

const SEVERITIES = { 'on-track': 'info', behind: 'warning', explained: 'warning', unmet: 'error' } as const;

function reportsOf(
  requirement: Requirement,
  measured: Measurement,
  status: Exclude<Status, 'not-judged'>,
  station: Station,
  dueOn: Day | null,
): RequirementResult['reports'] {
  if (status === 'met') return measured.remark === undefined ? [] : [{ ...measured.remark, severity: 'warning' }];
  const severity = SEVERITIES[status];
  if (measured.gaps !== undefined) return measured.gaps.map((gap) => ({ ...gap, severity }));
  return [{ at: requirement.place(station), severity, message: shortfall(requirement, measured, status, dueOn), help: HELP[status] }];
}

const HELP = {
  'on-track': '进度正常，到期前达到即可。',
  behind: '进度慢于匀速，请安排补上。',
  explained: '已有公开说明；结论不变，仍是未达标。',
  unmet: '请补登漏记的行；确实没有达到的，在 explanations.json 里公开说明原因。',
} as const;

const WORDS = { 'on-track': '进度正常', behind: '进度落后', explained: '未达标，已说明', unmet: '未达标' } as const;

function shortfall(
  { title, unit }: Requirement,
  { actual, target, handedInLate }: Measurement,
  status: keyof typeof WORDS,
  dueOn: Day | null,
): string {
  if (handedInLate !== undefined) return `${title}于 ${handedInLate} 提交，晚于 ${dueOn}（${WORDS[status]}）`;
  const short = actual < target ? `，差 ${target - actual} ${unit}` : '，提交晚于期限';
  return `${title} ${actual} ${unit}，要求 ${target} ${unit}${short}，${dueOn} 到期（${WORDS[status]}）`;
}
