import { placeIn, type Rule } from '../rule.ts';

/** The category of labour fees, fixed for every policy. */
const LABOUR = 'labour';

/** Art. 14: labour fees go to temporary staff and their social insurance, never to people on the public payroll. */
export const labourPayee: Rule = {
  id: 'finance/labour-payee',
  articles: [14],
  severity: 'error',
  title: '劳务费的对象',
  finds: '劳务费付给了财政供养人员，或临时聘用人员及其社会保险以外的对象。',
  checkStation: function* ({ finance }) {
    for (const [index, { id, category, payeeKind }] of finance?.value.expenses.entries() ?? []) {
      if (finance === undefined || category !== LABOUR || payeeKind === 'temporary-staff' || payeeKind === 'social-insurance') continue;
      const message = payeeKind === 'public-payroll' ? `劳务费 ${id} 付给了财政供养人员` : `劳务费 ${id} 的对象不是临时聘用人员`;
      yield {
        at: placeIn(finance, ['expenses', index, 'payeeKind']),
        message,
        help: '劳务费只付给项目组临时聘用人员和他们的社会保险，请核对。',
      };
    }
  },
};
