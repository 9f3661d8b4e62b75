import { isCreditCode } from '../../programme/credit-code.ts';
import { placeIn, type Report, type Rule } from '../rule.ts';

/** GB 32100-2015: a unified social credit code has 18 characters of its alphabet, the last a check character. */
export const creditCode: Rule = {
  id: 'identity/credit-code',
  articles: [],
  severity: 'error',
  title: '信用代码有误',
  finds: '企业、承接单位或审计机构的统一社会信用代码校验不过，或含有小写、全角等不该有的字符。',
  checkStation: function* ({ file, enterprises, finance }) {
    const wrong = (code: string, at: Report['at'], whose: string): Report[] =>
      isCreditCode(code) ? [] : [{ at, message: `${whose}的统一社会信用代码校验不过`, help: '请对照营业执照逐位核对，字母用半角大写。' }];
    if (file !== undefined) yield* wrong(file.value.operator.creditCode, placeIn(file, ['operator', 'creditCode']), '承接单位');
    for (const [index, row] of enterprises?.value.enterprises.entries() ?? []) {
      if (enterprises === undefined || isCreditCode(row.creditCode)) continue;
      yield* wrong(row.creditCode, placeIn(enterprises, ['enterprises', index, 'creditCode']), `企业 ${row.id} `);
    }
    const audit = finance?.value.audit?.creditCode;
    if (finance !== undefined && audit !== undefined) yield* wrong(audit, placeIn(finance, ['audit', 'creditCode']), '审计机构');
  },
};
