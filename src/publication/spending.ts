import type { Finance } from '../collections/schemas/finance.ts';
import { type Fen, fen, formatFen, sumOfYuan } from '../programme/money.ts';
import { adjustedBudget } from '../rules/finance/overspend.ts';
import { financeAsOf } from './finance-as-of.ts';
import { moneyInWords } from './money-words.ts';
import type { StationContext } from './station-context.ts';
import type { SpendingCategory, SpendingView } from './view.ts';
import { WORDS } from './words.ts';

/** What a station received, planned and spent. Payees and vouchers are not in it. */
export function spendingView({ station, policy, source, asOf }: StationContext): SpendingView | undefined {
  const { finance } = station;
  if (finance === undefined) return undefined;
  const known = financeAsOf(finance.value, asOf);
  const { award, matching, instalments, adjustments = [], expenses, separateAccounting, finalAccounts, audit, budget } = known;
  const categories = policy === undefined ? [] : [...policy.spending.allowed, ...policy.spending.prohibited];
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const label = (id: string): string => labels.get(id) ?? id;
  const planned = sumOfYuan(budget.map(({ amount }) => amount));
  const spent = sumOfYuan(expenses.map(({ amount }) => amount));
  return {
    award: moneyInWords(fen(award)),
    ...(matching === undefined ? {} : { matching: moneyInWords(fen(matching)) }),
    budgetTotal: formatFen(planned),
    spentTotal: formatFen(spent),
    leftTotal: formatFen(planned - spent),
    categories: categoryViews(known, label),
    instalments: instalments.map(({ on, amount, kind, assessmentPassedOn }) => ({
      on,
      amount: moneyInWords(fen(amount)),
      kind: WORDS.instalmentKind[kind],
      ...(assessmentPassedOn === undefined ? {} : { assessedOn: assessmentPassedOn }),
    })),
    adjustments: adjustments.map(({ on, from, to, amount, approvedOn }) => {
      return { on, from: label(from), to: label(to), amount: formatFen(fen(amount)), approvedOn };
    }),
    expenses: expenses.map(({ id, on, category, purpose, amount, source: from }) => {
      return { id, on, category: label(category), purpose, amount: formatFen(fen(amount)), source: WORDS.source[from] };
    }),
    ...(separateAccounting === undefined ? {} : { separateAccountingOn: separateAccounting.confirmedOn }),
    ...(finalAccounts === undefined ? {} : { finalAccountsOn: finalAccounts.on }),
    ...(audit === undefined ? {} : { audit: { firm: audit.firm, on: audit.on, opinion: WORDS.opinion[audit.opinion] } }),
    source: source(finance, []),
  };
}

function categoryViews(finance: Finance, label: (id: string) => string): SpendingCategory[] {
  const ids = [...new Set([...finance.budget, ...finance.expenses].map(({ category }) => category))];
  const sums = ids.map((id) => {
    const rows = finance.expenses.filter(({ category }) => category === id);
    const award = sumOfYuan(rows.filter(({ source }) => source === 'award').map(({ amount }) => amount));
    const spent = sumOfYuan(rows.map(({ amount }) => amount));
    return { id, award, spent, budget: adjustedBudget(finance, id) };
  });
  const widest = Math.max(1, ...sums.flatMap(({ spent, budget }) => [spent, budget]));
  const share = (amount: Fen): number => amount / widest;
  return sums.map(({ id, award, spent, budget }) => ({
    label: label(id),
    budget: formatFen(budget),
    spent: formatFen(spent),
    left: formatFen(budget - spent),
    awardShare: share(award),
    matchingShare: share(spent - award),
    budgetShare: share(budget),
    anchor: `spending-${id}`,
  }));
}
