import type { Finance } from '../../collections/schemas/finance.ts';
import { type Fen, fen, formatFen, sumOfYuan } from '../../programme/money.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 16: no allowed category over its adjusted budget, both sources together; no more of the award spent than there is. */
export const overspend: Rule = {
  id: 'finance/overspend',
  articles: [16],
  severity: 'error',
  title: '超预算',
  finds: '某类支出超过调整后的预算，或财政支出超过支持经费。',
  checkStation: function* ({ finance }, { policy }) {
    if (finance === undefined) return;
    const { award, expenses } = finance.value;
    const ofAward = sumOfYuan(expenses.filter(({ source }) => source === 'award').map(({ amount }) => amount));
    if (ofAward > fen(award)) {
      const message = `财政经费支出 ${formatFen(ofAward)} 元，超过支持经费 ${formatFen(fen(award))} 元`;
      yield { at: placeIn(finance, ['expenses']), message, help: '超出的部分要由配套或自有资金承担，请核对每笔支出的 source。' };
    }
    for (const { id, label } of policy?.value.spending.allowed ?? []) {
      const spent = sumOfYuan(expenses.filter(({ category }) => category === id).map(({ amount }) => amount));
      const planned = adjustedBudget(finance.value, id);
      if (spent <= planned) continue;
      const message = `${label}支出 ${formatFen(spent)} 元，超过预算 ${formatFen(planned)} 元`;
      yield { at: placeIn(finance, ['budget']), message, help: '请先报批调整预算（adjustments），或核对支出的类别。' };
    }
  },
};

/** The budget of a category after all adjustments; 0 where there is none. */
export function adjustedBudget({ budget, adjustments = [] }: Finance, category: string): Fen {
  const sum = (rows: readonly { amount: number }[]): Fen => sumOfYuan(rows.map(({ amount }) => amount));
  const planned = sum(budget.filter((line) => line.category === category));
  const gained = sum(adjustments.filter(({ to }) => to === category));
  return planned + gained - sum(adjustments.filter(({ from }) => from === category));
}
