import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/collections/schemas/finance.ts';
import { ABSENT, creditCode, files, finance, STATION, stationFile } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'finance/auditor';
const NAME = ['error finance.json audit.firm 第10条'];
const CODE = ['error finance.json audit.creditCode 第10条'];
const withAudit = (change: Partial<Audit>) =>
  files({
    [`${STATION}/finance.json`]: finance({ audit: { firm: '示例会计师事务所', on: '2024-12-20', opinion: 'unqualified', ...change } }),
    [`${STATION}/station.json`]: stationFile({ operator: { name: '示例Service中心', creditCode: creditCode(900001), kind: '机构' } }),
  });

describe(RULE, () => {
  test.each<[string, Partial<Audit>, string[]]>([
    ['a third party passes', {}, []],
    ['a third party with a code passes', { creditCode: creditCode(900009) }, []],
    ['the operator is found', { firm: '示例Service中心' }, NAME],
    ['the operator written with spaces and full width is found', { firm: '示例　ＳＥＲＶＩＣＥ 中心' }, NAME],
    ['the association is found', { firm: '海淀区科协' }, NAME],
    ['a longer name than the association’s passes', { firm: '海淀区科协会计师事务所' }, []],
    ['the operator’s code under another name is found', { creditCode: creditCode(900001) }, CODE],
    ['the operator’s code in lower case is found', { creditCode: creditCode(900001).toLowerCase() }, CODE],
    ['name and code of the operator are one finding', { firm: '示例Service中心', creditCode: creditCode(900001) }, NAME],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, withAudit(change))).toEqual(expected);
  });

  test('it is silent without an audit, and without station.json', () => {
    const { audit: _, ...without } = finance();
    expect(said(RULE, files({ [`${STATION}/finance.json`]: without }))).toEqual([]);
    expect(said(RULE, { ...withAudit({ firm: '示例Service中心' }), [`${STATION}/station.json`]: ABSENT })).toEqual([]);
  });
});
