import { placeIn, type Rule } from '../rule.ts';

/** An explanation is about a requirement that is short. */
export const stale: Rule = {
  id: 'explanation/stale',
  articles: [],
  severity: 'warning',
  title: '多余的说明',
  finds: '说明针对的要求已经达标，或不存在，或不是可以说明的要求。',
  checkStation: function* (station, { statusesOf, asOf }) {
    const { explanations } = station;
    if (explanations === undefined) return;
    const statuses = statusesOf(station);
    for (const [index, { rule, on }] of explanations.value.explanations.entries()) {
      if (on > asOf) continue;
      const status = statuses.get(rule);
      if (status !== undefined && status !== 'met') continue;
      const message = status === 'met' ? `“${rule}”已经达标，不需要说明` : `“${rule}”不是可以说明的要求`;
      const help = status === 'met' ? '请删掉这条说明。' : '只有14项要求可以说明，例如 quota/outcomes，请核对编号。';
      yield { at: placeIn(explanations, ['explanations', index, 'rule']), message, help };
    }
  },
};
