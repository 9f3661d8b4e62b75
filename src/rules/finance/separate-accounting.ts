import { placeIn, type Rule } from '../rule.ts';

/** Art. 12: the award has accounts of its own. */
export const separateAccounting: Rule = {
  id: 'finance/separate-accounting',
  articles: [12],
  severity: 'warning',
  title: '单独核算',
  finds: '没有说明专项经费已单独核算。',
  checkStation: function* ({ finance }) {
    if (finance === undefined || finance.value.separateAccounting !== undefined) return;
    yield { at: placeIn(finance, []), message: '没有说明专项经费单独核算', help: '设立专账后在 separateAccounting 写上确认日期。' };
  },
};
