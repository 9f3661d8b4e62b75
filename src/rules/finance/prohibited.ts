import { fen, formatFen } from '../../programme/money.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 15: what the award must not be spent on. */
export const prohibited: Rule = {
  id: 'finance/prohibited',
  articles: [15],
  severity: 'error',
  title: '不得列支',
  finds: '有支出属于办法规定不得列支的类别。',
  checkStation: function* ({ finance }, { policy }) {
    const labels = new Map(policy?.value.spending.prohibited.map(({ id, label }) => [id, label]));
    for (const [index, { id, category, amount }] of finance?.value.expenses.entries() ?? []) {
      const label = labels.get(category);
      if (finance === undefined || label === undefined) continue;
      const message = `支出 ${id}（${formatFen(fen(amount))} 元）属于不得列支的“${label}”`;
      yield { at: placeIn(finance, ['expenses', index, 'category']), message, help: '这笔钱不能用本项目经费支付，请退回或改用自有资金。' };
    }
  },
};
