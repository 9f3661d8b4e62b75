import { placeIn, type Rule } from '../rule.ts';

/** Art. 13: the award is spent by the end of the project. */
export const deadline: Rule = {
  id: 'finance/deadline',
  articles: [13],
  severity: 'warning',
  title: '按期执行',
  finds: '财政经费在完成期限之后还有支出。',
  checkStation: function* ({ finance }, { policy }) {
    if (finance === undefined || policy === undefined) return;
    const { completeBy } = policy.value.calendar;
    for (const [index, { id, on, source }] of finance.value.expenses.entries()) {
      if (source !== 'award' || on <= completeBy) continue;
      yield {
        at: placeIn(finance, ['expenses', index, 'on']),
        message: `财政经费支出 ${id}（${on}）晚于 ${completeBy}`,
        help: '财政经费应在期限前执行完毕，请核对日期或说明情况。',
      };
    }
  },
};
