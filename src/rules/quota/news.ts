import { isUnknown } from '../../metrics/metric.ts';
import { news } from '../../metrics/news.ts';
import { lastDayOf } from '../../programme/days.ts';
import type { Requirement } from '../requirement.ts';
import { startOf } from '../rule.ts';

/** Art. 10: at least the policy's number of news posts in the year. */
export const newsQuota: Requirement = {
  id: 'quota/news',
  article: 10,
  title: news.label,
  finds: '全年报送的新闻够不够篇数。',
  unit: news.unit,
  paced: true,
  dueOn: (_policy, year) => lastDayOf(year),
  place: ({ folder }) => startOf(`${folder}/station.json`),
  target: ({ policy }) => policy.quotas.news,
  measure: (input) => {
    const target = input.policy.quotas.news;
    const tally = news.tally(input);
    if (isUnknown(tally)) return tally;
    const actual = tally.counted.length;
    const { brokenPosts } = input.station;
    if (actual < target && brokenPosts.size > 0) return { unknown: `有${brokenPosts.size}篇新闻读不出来，能读的不足${target}篇` };
    return { target, actual, ...tally };
  },
};
