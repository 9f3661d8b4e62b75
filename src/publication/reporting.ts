import type { Finding } from '../evaluation/evaluate.ts';
import { daysBetween } from '../programme/days.ts';
import type { Severity } from '../rules/rule.ts';
import { addressOf } from './addresses.ts';
import type { Href, RequirementView, RuleHead, StationHead, StationView } from './view.ts';
import { SEVERITY_WORDS } from './words.ts';

/** How well the stations of a year report. */
export interface ReportingView {
  readonly year: number;
  readonly stations: readonly StationReporting[];
}

export interface StationReporting {
  readonly station: StationHead;
  /** Where the page that compares the stations says more of it. */
  readonly href: Href;
  readonly anchor: string;
  /** The newest of its rows and posts as of the day; undefined where it shows none. */
  readonly lastUpdate?: Update;
  /** Errors, warnings and infos, in this order, none left out. */
  readonly findings: readonly { readonly severity: Severity; readonly word: string; readonly count: number }[];
  /** The rules that found something: which, and how often. What they said may hold values and is not public. */
  readonly rules: readonly { readonly title: string; readonly href?: Href; readonly word: string; readonly count: number }[];
  readonly late: readonly Lateness[];
  /** The most days by which something was or is late; 0 where nothing was. */
  readonly mostDaysLate: number;
  readonly explanations: number;
  readonly withdrawn: number;
  /** 1条错误，2条提醒；最多迟71天。 */
  readonly sentence: string;
  /** Rows changed after they were published, as far as the history tells; undefined where there is no history. */
  readonly corrections?: number;
}

export interface Update {
  readonly on: string;
  /** Days from then to the day at hand. */
  readonly days: number;
  /** 需求, 消息 ... */
  readonly what: string;
  readonly href: Href;
}

/** A due date that was missed. */
export interface Lateness {
  readonly title: string;
  readonly href: Href;
  readonly dueOn: string;
  readonly days: number;
  /** The day on which it was made good; undefined where it is still open. */
  readonly settledOn?: string;
}

/** All that is public of a finding. */
export type CountedFinding = Pick<Finding, 'rule' | 'severity' | 'station'>;

export interface ReportingInput {
  readonly head: StationHead;
  readonly profile: StationView | undefined;
  readonly requirements: readonly RequirementView[];
  /** The station's own. */
  readonly findings: readonly CountedFinding[];
  readonly rules: readonly RuleHead[];
  readonly corrections: number | undefined;
  readonly asOf: string;
}

/** How well a station reports, from what it shows and what the check found. */
export function stationReporting({ head, profile, requirements, findings, rules, corrections, asOf }: ReportingInput): StationReporting {
  const anchor = `station-${head.id.replace('/', '-')}`;
  const lastUpdate = lastUpdateOf(head, profile, requirements, asOf);
  const late = [
    ...requirements.flatMap((view) => latenessOf(view, asOf) ?? []),
    ...(profile?.inspections ?? []).flatMap((inspection) => overdueInspection(head, inspection, asOf) ?? []),
  ];
  const counts = SEVERITIES.map((severity) => ({
    severity,
    word: SEVERITY_WORDS[severity],
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const mostDaysLate = Math.max(0, ...late.map(({ days }) => days));
  return {
    station: head,
    href: `/reporting/#${anchor}`,
    anchor,
    ...(lastUpdate === undefined ? {} : { lastUpdate }),
    findings: counts,
    rules: rulesFound(findings, rules),
    late,
    mostDaysLate,
    sentence: sentenceOf(counts, mostDaysLate),
    explanations: profile?.explanations.length ?? 0,
    withdrawn: profile?.withdrawn.length ?? 0,
    ...(corrections === undefined ? {} : { corrections }),
  };
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

function sentenceOf(counts: StationReporting['findings'], mostDaysLate: number): string {
  const found = counts.flatMap(({ word, count }) => (count === 0 ? [] : [`${count}条${word}`]));
  const late = mostDaysLate === 0 ? '没有错过期限' : `最多迟${mostDaysLate}天`;
  return `${found.length === 0 ? '检查没有发现' : found.join('，')}，${late}。`;
}

/** Worst first; within a severity by rule. */
function rulesFound(findings: readonly CountedFinding[], rules: readonly RuleHead[]): StationReporting['rules'] {
  const counts = Map.groupBy(findings, ({ rule, severity }) => `${SEVERITIES.indexOf(severity)} ${rule}`);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const known = rules.find(({ id }) => id === first.rule);
      const title = known?.title ?? first.rule;
      const word = SEVERITY_WORDS[first.severity];
      return [{ title, ...(known === undefined ? {} : { href: known.href }), word, count: others.length + 1 }];
    });
}

type Dated = readonly [on: string | undefined, what: string, href: Href];

function lastUpdateOf(
  head: StationHead,
  profile: StationView | undefined,
  requirements: readonly RequirementView[],
  asOf: string,
): Update | undefined {
  const dated = [...(profile === undefined ? [] : datesOfProfile(profile)), ...requirements.flatMap(datesOfRows)];
  let newest: Update | undefined;
  for (const [on, what, href] of dated) {
    if (on === undefined || !/^\d/.test(on) || on > asOf || on <= (newest?.on ?? '')) continue;
    newest = { on, days: daysBetween(on, asOf), what, href: href || head.href };
  }
  return newest;
}

function datesOfProfile({ head: { href, id }, ...view }: StationView): Dated[] {
  const { spending } = view;
  return [
    ...view.posts.map((post): Dated => [post.date, '消息', post.href]),
    ...view.demands.map((demand): Dated => [demand.collectedOn, '需求', demand.href]),
    ...view.demands.flatMap((demand) => demand.followUps.map(({ on }): Dated => [on, '需求跟踪', demand.href])),
    ...view.outcomes.map((outcome): Dated => [outcome.agreedOn, '成果', outcome.href]),
    ...view.events.map((event): Dated => [event.on, '活动', `${href}#${event.anchor}`]),
    ...view.reports.map((report): Dated => [report.date, report.kind, `${href}#${report.anchor}`]),
    ...view.explanations.map(({ on }): Dated => [on, '公开说明', `${href}#why`]),
    ...view.withdrawn.map(({ on }): Dated => [on, '撤回', `${href}#withdrawn`]),
    ...(spending?.expenses ?? []).map(({ on, id }): Dated => [on, '支出', `${href}#row-${id}`]),
    ...[...(spending?.instalments ?? []), ...(spending?.adjustments ?? [])].map(({ on }): Dated => [on, '经费', `${href}#money`]),
    [spending?.finalAccountsOn, '决算报告', addressOf.requirement(id, 'report/final-accounts')],
    [spending?.audit?.on, '审计报告', addressOf.requirement(id, 'report/audit')],
  ];
}

/** Enterprises and visits have no list of their own: they are shown as rows of their requirements. */
const ROWS_WITH_DATES: Readonly<Record<string, string>> = {
  'quota/contacted-enterprises': '企业',
  'quota/expert-visits': '特派员服务',
};

function datesOfRows({ head, counted, excluded }: RequirementView): Dated[] {
  const what = ROWS_WITH_DATES[head.rule];
  if (what === undefined) return [];
  const rows = [...counted, ...excluded];
  return rows.flatMap(({ id, cells }) =>
    cells.filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)).map((on): Dated => [on, what, `${head.href}#row-${id}`]),
  );
}

/** By how much a requirement missed its due date; undefined where it did not, or was not judged. */
function latenessOf({ head, counted, excluded }: RequirementView, asOf: string): Lateness | undefined {
  const { dueOn, title, href, status, rule } = head;
  if (dueOn === undefined || asOf <= dueOn || status === 'not-judged') return undefined;
  const handedIn = rule.startsWith('report/') ? [...counted, ...excluded].map(({ cells }) => cells.at(-1) ?? '') : [];
  const settledOn = handedIn.find((on) => on > dueOn && on <= asOf);
  if (settledOn !== undefined) return { title, href, dueOn, days: daysBetween(dueOn, settledOn), settledOn };
  if (status !== 'unmet' && status !== 'explained') return undefined;
  return { title, href, dueOn, days: daysBetween(dueOn, asOf) };
}

function overdueInspection(
  { href }: StationHead,
  { topic, dueOn, resolvedOn }: StationView['inspections'][number],
  asOf: string,
): Lateness | undefined {
  if (dueOn === undefined) return undefined;
  const settledOn = resolvedOn !== undefined && resolvedOn <= asOf ? resolvedOn : undefined;
  const days = daysBetween(dueOn, settledOn ?? asOf);
  if (days <= 0) return undefined;
  return { title: `整改（${topic}）`, href: `${href}#oversight`, dueOn, days, ...(settledOn === undefined ? {} : { settledOn }) };
}
