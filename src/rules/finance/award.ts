import { fen, formatFen } from '../../programme/money.ts';
import { tierOf } from '../../programme/tier.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 6: the award is the one of the station's tier. */
export const award: Rule = {
  id: 'finance/award',
  articles: [6],
  severity: 'error',
  title: '支持经费',
  finds: '财政支持经费与本类别的标准不同。',
  checkStation: function* (station, { policy }) {
    const { finance } = station;
    const tier = policy && tierOf(station, policy.value);
    if (finance === undefined || tier === undefined || fen(finance.value.award) === fen(tier.award)) return;
    const message = `支持经费 ${formatFen(fen(finance.value.award))} 元，${tier.label}站点应为 ${formatFen(fen(tier.award))} 元`;
    yield { at: placeIn(finance, ['award']), message, help: '请核对 award 和站点的类别。' };
  },
};
