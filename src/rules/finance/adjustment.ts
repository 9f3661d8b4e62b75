import { placeIn, type Rule } from '../rule.ts';

/** Art. 16: a budget is adjusted after its approval, not before. */
export const adjustment: Rule = {
  id: 'finance/adjustment',
  articles: [16],
  severity: 'error',
  title: '先批后调',
  finds: '预算调整早于批准。',
  checkStation: function* ({ finance }) {
    for (const [index, { on, approvedOn }] of finance?.value.adjustments?.entries() ?? []) {
      if (finance === undefined || on >= approvedOn) continue;
      yield {
        at: placeIn(finance, ['adjustments', index, 'on']),
        message: `预算调整（${on}）早于批准（${approvedOn}）`,
        help: '预算调整要先批准后执行，请核对两个日期。',
      };
    }
  },
};
