import { normalised } from '../../programme/comparison.ts';
import { placeIn, type Rule } from '../rule.ts';

/** The category of consulting fees, fixed for every policy. */
const CONSULTING = 'consulting';

/** Art. 14: no consulting fee to the staff of a unit that the project supports, the station's own operator or another's. */
export const consultingPayee: Rule = {
  id: 'finance/consulting-payee',
  articles: [14],
  severity: 'error',
  title: '咨询费的对象',
  finds: '咨询费付给了承接单位自己的员工，或当年任一站点承接单位的人员。',
  checkStation: function* ({ finance }, { year }) {
    if (finance === undefined) return;
    const operators = new Set(year.stations.flatMap(({ file }) => (file === undefined ? [] : [normalised(file.value.operator.name)])));
    operators.delete('');
    const help = '咨询费不能付给受本项目支持单位的人员，请核对收款人，付错的要退回。';
    for (const [index, { id, category, payeeKind, payeeOrganisation }] of finance.value.expenses.entries()) {
      if (category !== CONSULTING) continue;
      if (payeeKind === 'operator-staff') {
        yield { at: placeIn(finance, ['expenses', index, 'payeeKind']), message: `咨询费 ${id} 付给了承接单位的员工`, help };
      } else if (payeeOrganisation !== undefined && operators.has(normalised(payeeOrganisation))) {
        yield {
          at: placeIn(finance, ['expenses', index, 'payeeOrganisation']),
          message: `咨询费 ${id} 付给了当年一个承接单位的人员`,
          help,
        };
      }
    }
  },
};
