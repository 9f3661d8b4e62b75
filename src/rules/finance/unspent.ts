import { formatFen, sumOfYuan } from '../../programme/money.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 13: after `completeBy`, what was received of the award has been spent. */
export const unspent: Rule = {
  id: 'finance/unspent',
  articles: [13],
  severity: 'warning',
  title: '经费结余',
  finds: '完成期限过后，财政经费支出少于已拨的款。',
  checkStation: function* ({ finance }, { policy, asOf }) {
    if (finance === undefined || policy === undefined || asOf <= policy.value.calendar.completeBy) return;
    const { instalments, expenses } = finance.value;
    const received = sumOfYuan(instalments.map(({ amount }) => amount));
    const spent = sumOfYuan(expenses.filter(({ source }) => source === 'award').map(({ amount }) => amount));
    if (spent >= received) return;
    const message = `已拨 ${formatFen(received)} 元，财政经费支出 ${formatFen(spent)} 元，结余 ${formatFen(received - spent)} 元`;
    yield { at: placeIn(finance, ['expenses']), message, help: '请补登支出，或按规定退回结余。' };
  },
};
