import { daysBetween } from '../../programme/days.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Days in which a concern of the public is answered. */
const DAYS_TO_ANSWER = 30;

/** Art. 16 and 17: what an inspection asked to rectify is settled in time, and a concern is answered. */
export const overdue: Rule = {
  id: 'oversight/overdue',
  articles: [16, 17],
  severity: 'warning',
  title: '整改或答复逾期',
  finds: `检查要求的整改过期未完成；公众的疑问超过${DAYS_TO_ANSWER}天没有答复。`,
  checkYear: function* ({ year, oversight }, { asOf }) {
    if (oversight === undefined) return;
    const { inspections, concerns } = oversight.value;
    const settled = (on: string | undefined): boolean => on !== undefined && on <= asOf;
    for (const [index, { id, station, result, dueOn, resolvedOn }] of inspections?.entries() ?? []) {
      if (result !== 'rectify' || dueOn === undefined || dueOn >= asOf || settled(resolvedOn)) continue;
      const message = `检查 ${id} 要求 ${dueOn} 前整改，截至 ${asOf} 没有完成`;
      yield {
        at: placeIn(oversight, ['inspections', index]),
        article: 16,
        station: `${year}/${station}`,
        message,
        help: '完成后在 resolvedOn 写上日期。',
      };
    }
    for (const [index, { id, on, answeredOn }] of concerns?.entries() ?? []) {
      if (daysBetween(on, asOf) <= DAYS_TO_ANSWER || settled(answeredOn)) continue;
      const message = `疑问 ${id} 于 ${on} 提出，超过${DAYS_TO_ANSWER}天没有答复`;
      yield { at: placeIn(oversight, ['concerns', index]), article: 17, message, help: '答复后写上 answer 和 answeredOn。' };
    }
  },
};
