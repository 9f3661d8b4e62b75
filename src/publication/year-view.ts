import type { Finance } from '../collections/schemas/finance.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import { METRICS } from '../metrics/all-metrics.ts';
import { lastDayOf } from '../programme/days.ts';
import { type Fen, fen, sumOfYuan } from '../programme/money.ts';
import type { Year } from '../programme/programme.ts';
import { addressOf } from './addresses.ts';
import { financeAsOf } from './finance-as-of.ts';
import { funnelOf } from './funnel.ts';
import { barOf, GROUP_TITLES, groupsOf } from './heads.ts';
import type { StationContext } from './station-context.ts';
import type { StationSpending, SumView, YearView } from './view.ts';
import { statusView, WORST_FIRST } from './words.ts';

const SUMMED = [
  'quota/contacted-enterprises',
  'quota/key-enterprises',
  'quota/srdi-enterprises',
  'quota/expert-visits',
  'quota/events',
  'quota/demands',
  'quota/outcomes',
] as const;

/** A year over all its stations. */
export function yearView(year: Year, contexts: readonly StationContext[], asOf: string): YearView {
  const results = contexts.flatMap((context) => context.results);
  const policy = year.policy?.value;
  const funnel = funnelOf(contexts);
  return {
    year: year.year,
    ...(policy === undefined ? {} : { policyTitle: policy.title }),
    stations: contexts.map(({ head }) => head),
    sums: [...SUMMED.map((rule) => sumOf(rule, year.year, results, contexts)), ...spendingSum(year, contexts)],
    matrix: contexts.map(({ head, requirementHeads }) => ({ station: head, groups: groupsOf(requirementHeads) })),
    groupTitles: GROUP_TITLES,
    counts: WORST_FIRST.map((status) => ({ ...statusView(status), count: results.filter((result) => result.status === status).length })),
    shortfalls: WORST_FIRST.filter((status) => status !== 'met' && status !== 'on-track').flatMap((status) =>
      contexts.flatMap(({ head, requirementHeads }) => {
        return requirementHeads.filter((one) => one.status === status).map((one) => ({ station: head, head: one }));
      }),
    ),
    deadlines: deadlinesOf(year, asOf),
    spending: contexts.flatMap(stationSpending),
    ...(funnel === undefined ? {} : { funnel }),
  };
}

function sumOf(rule: string, year: number, results: readonly RequirementResult[], contexts: readonly StationContext[]): SumView {
  const own = results.filter((result) => result.rule === rule);
  const judged = own.filter(({ status }) => status !== 'not-judged');
  const sum = (key: 'actual' | 'target'): number => judged.reduce((total, result) => total + (result[key] ?? 0), 0);
  const out = own.filter(({ status }) => status === 'not-judged').map(({ station }) => station);
  const names = contexts.filter(({ head }) => out.includes(head.id)).map(({ head }) => head.shortName);
  const [first] = own;
  return {
    title: first?.title ?? METRICS.demands.label,
    unit: first?.unit ?? '',
    actual: String(sum('actual')),
    target: String(sum('target')),
    bar: barOf(sum('actual'), sum('target')),
    href: `${addressOf.year(year)}#${rule.replace('/', '-')}`,
    ...(names.length === 0 ? {} : { remark: `不含未评判的${names.join('、')}` }),
  };
}

/** Expenses of the award, in fen. */
function spentOfAward({ expenses }: Finance): number {
  return sumOfYuan(expenses.filter(({ source }) => source === 'award').map(({ amount }) => amount));
}

function stationSpending({ station, head, asOf }: StationContext): StationSpending[] {
  if (station.finance === undefined) return [];
  const finance = financeAsOf(station.finance.value, asOf);
  const award = fen(finance.award);
  const spent = spentOfAward(finance);
  return [{ station: head, award: inTenThousands(award), spent: inTenThousands(spent), bar: barOf(spent, award) }];
}

const FEN_A_TEN_THOUSAND_YUAN = 1_000_000;

/** Fen as 万元 with one decimal. */
const inTenThousands = (amount: Fen): string => String(Math.round(amount / (FEN_A_TEN_THOUSAND_YUAN / 10)) / 10);

function spendingSum(year: Year, contexts: readonly StationContext[]): SumView[] {
  const known = contexts.flatMap(({ station, asOf }) => (station.finance === undefined ? [] : financeAsOf(station.finance.value, asOf)));
  if (known.length === 0) return [];
  const spent = known.reduce((total, one) => total + spentOfAward(one), 0);
  const award = known.reduce((total, one) => total + fen(one.award), 0);
  return [
    {
      title: '财政经费支出',
      unit: '万元',
      actual: inTenThousands(spent),
      target: inTenThousands(award),
      targetWord: '总额',
      bar: barOf(spent, award),
      href: `${addressOf.year(year.year)}#spending`,
    },
  ];
}

function deadlinesOf({ policy, year }: Year, asOf: string): YearView['deadlines'] {
  if (policy === undefined) return [];
  const { completeBy, summaryDueOn } = policy.value.calendar;
  return [
    { on: completeBy, what: '项目完成，各项数量达标' },
    { on: summaryDueOn, what: '提交总结报告' },
    { on: lastDayOf(year), what: '新闻报送、决算和审计' },
  ].map((deadline) => ({ ...deadline, past: deadline.on < asOf }));
}
