import { fen, formatFen, sumOfYuan } from '../../programme/money.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 8: the budget adds up, and every line is in a category that the policy knows and allows. */
export const budget: Rule = {
  id: 'finance/budget',
  articles: [8],
  severity: 'error',
  title: '预算',
  finds: '预算合计与支持经费加配套经费不等；预算或调整用了不得列支的类别；支出用了办法里没有的类别。',
  checkStation: function* ({ finance }, { policy }) {
    if (finance === undefined) return;
    const { award, matching, budget: lines, adjustments, expenses } = finance.value;
    const total = sumOfYuan(lines.map(({ amount }) => amount));
    const funds = fen(award) + fen(matching ?? 0);
    if (total !== funds) {
      const message = `预算合计 ${formatFen(total)} 元，支持经费加配套经费是 ${formatFen(funds)} 元，相差 ${formatFen(total - funds)} 元`;
      yield { at: placeIn(finance, ['budget']), message, help: '请调整预算，使两者相等。' };
    }
    if (policy === undefined) return;
    const { allowed, prohibited } = policy.value.spending;
    const allowedIds = new Set(allowed.map(({ id }) => id));
    const knownIds = new Set([...allowed, ...prohibited].map(({ id }) => id));
    const help = `可以列支的类别：${allowed.map(({ id, label }) => `${id}（${label}）`).join('、')}。`;
    for (const [index, { category }] of lines.entries()) {
      if (!allowedIds.has(category))
        yield { at: placeIn(finance, ['budget', index, 'category']), message: `预算类别“${category}”不得列支`, help };
    }
    for (const [index, line] of adjustments?.entries() ?? []) {
      for (const side of ['from', 'to'] as const) {
        if (allowedIds.has(line[side])) continue;
        yield { at: placeIn(finance, ['adjustments', index, side]), message: `预算调整的类别“${line[side]}”不得列支`, help };
      }
    }
    for (const [index, { category }] of expenses.entries()) {
      if (!knownIds.has(category))
        yield { at: placeIn(finance, ['expenses', index, 'category']), message: `支出类别“${category}”在办法里没有`, help };
    }
  },
};
