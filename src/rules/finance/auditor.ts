import { isSameName, normalisedCode } from '../../programme/comparison.ts';
import { placeIn, type Rule } from '../rule.ts';

/** Art. 10: the audit is by a third party, not by the operator or the association. */
export const auditor: Rule = {
  id: 'finance/auditor',
  articles: [10],
  severity: 'error',
  title: '第三方审计',
  finds: '审计机构就是承接单位或推荐的科协。',
  checkStation: function* ({ file, finance }) {
    const audit = finance?.value.audit;
    if (file === undefined || finance === undefined || audit === undefined) return;
    const { operator, association } = file.value;
    const sameName = [operator.name, association.name].some((name) => isSameName(name, audit.firm));
    const sameCode = audit.creditCode !== undefined && normalisedCode(audit.creditCode) === normalisedCode(operator.creditCode);
    if (!sameName && !sameCode) return;
    yield {
      at: placeIn(finance, ['audit', sameName ? 'firm' : 'creditCode']),
      message: '审计机构就是承接单位或推荐单位',
      help: '审计要委托第三方，请更换审计机构或改正名称。',
    };
  },
};
