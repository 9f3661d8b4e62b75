import { METRICS } from '../../metrics/all-metrics.ts';
import { isUnknown } from '../../metrics/metric.ts';
import type { Rule } from '../rule.ts';

type MetricName = keyof typeof METRICS;

/** How a summary names a metric and its figure: the name, a few words, the figure, the unit. */
const FIGURES: readonly (readonly [MetricName, string, string])[] = [
  ['contactedEnterprises', '联系(?:本区|辖区)?企业', '家'],
  ['keyEnterprises', '重点服务企业', '家'],
  ['srdiEnterprises', '专精特新企业', '家'],
  ['expertVisits', '产业特派员', '人次'],
  ['events', '(?:四类)?活动', '场'],
  ['demands', '(?:有效|企业)?需求', '项'],
  ['outcomes', '(?:合作)?成果', '项'],
  ['news', '(?:新闻(?:报送|稿)?|消息)', '篇'],
];

const BETWEEN = '(?:数|共计|共|总计|累计|合计|达到|达|为|计|：|:|\\s|\\*\\*){0,6}';

/** The ledger is taken with all its rows, whichever day is asked about: the summary speaks of the whole year. */
const AS_COMMITTED = '9999-12-31';

/** Art. 10: a figure in the summary report agrees with the ledger. */
export const figures: Rule = {
  id: 'report/figures',
  articles: [10],
  severity: 'info',
  title: '总结与台账的数字',
  finds: '总结报告里写的数字与台账算出来的不同。',
  checkStation: function* (station, { policy }) {
    const summary = station.reports.get('summary');
    if (summary === undefined || policy === undefined) return;
    for (const [name, words, unit] of FIGURES) {
      const tally = METRICS[name].tally({ station, policy: policy.value, asOf: AS_COMMITTED });
      if (isUnknown(tally)) continue;
      const { label } = METRICS[name];
      const actual = tally.counted.length;
      for (const match of summary.body.matchAll(new RegExp(`${words}${BETWEEN}(\\d{1,6})(?:\\s|\\*\\*)*${unit}`, 'gu'))) {
        const stated = Number(match[1]);
        if (stated === actual) continue;
        const at = { file: summary.file, ...summary.locateInBody(match.index) };
        yield { at, message: `总结写${label} ${stated} ${unit}，台账计入 ${actual} ${unit}`, help: '请核对总结，或补登台账。' };
      }
    }
  },
};
