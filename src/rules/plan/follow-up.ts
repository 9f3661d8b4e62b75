import { placeIn, type Rule } from '../rule.ts';

/** Art. 7: what came of a matching is followed up. */
export const followUp: Rule = {
  id: 'plan/follow-up',
  articles: [7],
  severity: 'warning',
  title: '对接后要跟踪',
  finds: '需求已进入对接或已对接，却没有一条跟踪记录。',
  checkStation: function* ({ demands }) {
    for (const [index, { id, status, followUps }] of demands?.value.demands.entries() ?? []) {
      if (demands === undefined || (status !== 'matching' && status !== 'matched') || (followUps ?? []).length > 0) continue;
      const message = `需求 ${id} ${status === 'matching' ? '正在对接' : '已对接'}，没有跟踪记录`;
      yield { at: placeIn(demands, ['demands', index]), message, help: '在 followUps 里补上跟踪的日期和情况。' };
    }
  },
};
