import type { TierQuotas } from '../../collections/schemas/policy.ts';
import { METRICS } from '../../metrics/all-metrics.ts';
import { tierOf } from '../../programme/tier.ts';
import { placeIn, type Rule } from '../rule.ts';

const QUOTA_NAMES: readonly (keyof TierQuotas)[] = [
  'contactedEnterprises',
  'keyEnterprises',
  'srdiEnterprises',
  'expertVisits',
  'demands',
  'outcomes',
];

/** Art. 5 and 8: the association's letter, and an agreement after the policy's publication that asks for no less than the tier does. */
export const agreement: Rule = {
  id: 'programme/agreement',
  articles: [5, 8],
  severity: 'error',
  title: '推荐函与协议',
  finds: '缺推荐函或三方协议（提醒）；协议早于办法公布；协议目标低于类别要求。',
  checkStation: function* (station, { policy }) {
    const { file } = station;
    if (file === undefined) return;
    const { recommendation, agreement: signed } = file.value;
    if (recommendation.evidence === undefined) {
      const message = '没有附区科协的推荐函';
      yield {
        at: placeIn(file, ['recommendation']),
        article: 5,
        severity: 'warning',
        message,
        help: '把推荐函放进 evidence/，在 recommendation.evidence 写上路径。',
      };
    }
    if (signed === undefined) {
      const help = '签订后在 agreement 写上日期和文件。没有协议，项目期内的数量要求无法评判。';
      yield { at: placeIn(file, []), article: 5, severity: 'warning', message: '没有三方协议', help };
      return;
    }
    if (policy === undefined) return;
    const { publishedOn } = policy.value.calendar;
    if (signed.signedOn < publishedOn) {
      const message = `协议日期 ${signed.signedOn} 早于办法公布日 ${publishedOn}`;
      yield { at: placeIn(file, ['agreement', 'signedOn']), article: 5, message, help: '请核对协议上的日期。' };
    }
    const quotas = tierOf(station, policy.value)?.quotas;
    if (quotas === undefined) return;
    for (const name of QUOTA_NAMES) {
      const target = signed.targets?.[name];
      if (target === undefined || target >= quotas[name]) continue;
      const { label, unit } = METRICS[name];
      const message = `协议约定的${label} ${target} ${unit}低于本类要求的 ${quotas[name]} ${unit}`;
      yield { at: placeIn(file, ['agreement', 'targets', name]), article: 8, message, help: '协议目标可以高于类别要求，不能低于。' };
    }
  },
};
