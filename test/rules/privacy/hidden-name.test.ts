import { describe, expect, test } from 'vitest';
import {
  creditCode,
  demand,
  enterprise,
  event,
  expense,
  expert,
  type Files,
  files,
  finance,
  outcome,
  post,
  STATION,
  stationFile,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'privacy/hidden-name';
const NAME = '云端智造Tech有限公司';
const VENUE = ['error events.json events.0.venue'];

const withEnterprise = (name: string, visibility: 'anonymous' | 'internal' | 'public' = 'internal'): Files => ({
  [`${STATION}/enterprises.json`]: { enterprises: [enterprise(1, { name, visibility }), enterprise(2), enterprise(3), enterprise(4)] },
});
const inVenue = (venue: string): Files => ({ [`${STATION}/events.json`]: { events: [event(1, { venue }), event(2), event(3), event(4)] } });

describe(RULE, () => {
  test.each<[string, string, string, string[]]>([
    ['a name of 3 characters is not looked for', '云智造', '在云智造召开', []],
    ['a name of 4 characters is', '云端智造', '在云端智造召开', VENUE],
    ['a name of 5 characters is', '云端智造厂', '在云端智造厂召开', VENUE],
    ['the name as it is', NAME, NAME, VENUE],
    ['in another case', NAME, '云端智造TECH有限公司', VENUE],
    ['in full width', NAME, '云端智造Ｔｅｃｈ有限公司', VENUE],
    ['with white space', NAME, '云端 智造　Tech 有限公司', VENUE],
    ['with punctuation', NAME, '“云端·智造”（Tech）有限公司', VENUE],
    ['with an invisible character', NAME, '云端\u200b智造Tech有限公司', VENUE],
    ['with brackets of the other kind', '云端智造（北京）公司', '云端智造(北京)公司', VENUE],
    ['a part of the name', NAME, '云端智造', []],
    ['as the beginning of what is no public name', NAME, `${NAME}北京分公司`, VENUE],
    ['another name', NAME, '云端制造Tech有限公司', []],
  ])('%s', (_name, name, venue, expected) => {
    expect(said(RULE, files({ ...withEnterprise(name), ...inVenue(venue) }))).toEqual(expected);
  });

  test.each<['anonymous' | 'internal' | 'public', string[]]>([
    ['anonymous', VENUE],
    ['internal', VENUE],
    ['public', []],
  ])('an enterprise that is %s', (visibility, expected) => {
    expect(said(RULE, files({ ...withEnterprise(NAME, visibility), ...inVenue(NAME) }))).toEqual(expected);
  });

  const longer = `${NAME}研究院`;
  test.each<[string, Files, string[]]>([
    [
      'of the operator',
      { [`${STATION}/station.json`]: stationFile({ operator: { name: longer, creditCode: creditCode(9), kind: '机构' } }) },
      [],
    ],
    ['of the association', { [`${STATION}/station.json`]: stationFile({ association: { name: longer } }) }, []],
    ['of a partner', { [`${STATION}/outcomes.json`]: { outcomes: [outcome(2, { partner: { name: longer, kind: 'institute' } })] } }, []],
    [
      'of a partner of an internal outcome, which is not public',
      {
        [`${STATION}/outcomes.json`]: { outcomes: [outcome(2, { partner: { name: longer, kind: 'institute' }, visibility: 'internal' })] },
      },
      VENUE,
    ],
    ['of a public expert', { [`${STATION}/visits.json`]: { experts: [expert(1, { name: longer })], visits: [] } }, []],
    [
      'of an expert who is not public',
      { [`${STATION}/visits.json`]: { experts: [expert(1, { name: longer, visibility: 'anonymous' })], visits: [] } },
      [...VENUE, ...VENUE],
    ],
  ])('as part of the longer name %s', (_name, change, expected) => {
    expect(said(RULE, files({ ...withEnterprise(NAME), ...inVenue(`在${longer}召开`), ...change }))).toEqual(expected);
  });

  test('as part of the longer name of a public enterprise it passes, beside it not', () => {
    const enterprises = {
      [`${STATION}/enterprises.json`]: {
        enterprises: [enterprise(1, { name: NAME, visibility: 'internal' }), enterprise(2, { name: longer })],
      },
    };
    expect(said(RULE, files({ ...enterprises, ...inVenue(longer) }))).toEqual([]);
    expect(said(RULE, files({ ...enterprises, ...inVenue(`${longer}与${NAME}`) }))).toEqual(VENUE);
    expect(said(RULE, files({ ...enterprises, ...inVenue('云端智造Tech有限公研究院司') }))).toEqual([]);
  });

  test('a longer name that is not public hides nothing', () => {
    const enterprises = [enterprise(1, { name: NAME, visibility: 'internal' }), enterprise(2, { name: longer, visibility: 'internal' })];
    const given = files({ [`${STATION}/enterprises.json`]: { enterprises }, ...inVenue(longer) });
    expect(said(RULE, given)).toEqual([...VENUE, ...VENUE]);
  });

  test('each place is said, and each once', () => {
    const events = { events: [event(1, { venue: `${NAME}与${NAME}` }), event(2, { venue: NAME })] };
    const given = files({ ...withEnterprise(NAME), [`${STATION}/events.json`]: events });
    expect(said(RULE, given)).toEqual([...VENUE, 'error events.json events.1.venue']);
  });

  test('a credit code of which nothing is left compared is not in every text', () => {
    const hidden = enterprise(1, { creditCode: '-'.repeat(18), visibility: 'internal' });
    expect(said(RULE, files({ [`${STATION}/enterprises.json`]: { enterprises: [hidden] } }))).toEqual([]);
  });

  test('the same name as a partner’s is not a longer one', () => {
    const given = files({
      ...withEnterprise(NAME),
      [`${STATION}/outcomes.json`]: { outcomes: [outcome(2, { partner: { name: NAME, kind: 'enterprise' } })] },
    });
    expect(said(RULE, given)).toEqual(['error outcomes.json outcomes.0.partner.name']);
  });

  test.each([
    ['as written', creditCode(1), VENUE],
    [
      'in lower case and parted',
      creditCode(1)
        .toLowerCase()
        .replace(/(.{6})/g, '$1-'),
      VENUE,
    ],
    ['of a public enterprise', creditCode(2), []],
  ])('a credit code %s', (_name, code, expected) => {
    expect(said(RULE, files({ ...withEnterprise(NAME, 'anonymous'), ...inVenue(`代码${code}`) }))).toEqual(expected);
  });

  const visitsOf = (name: string, visibility: 'anonymous' | 'internal' | 'public'): Files => ({
    [`${STATION}/visits.json`]: { experts: [expert(1, { name, visibility })], visits: [visit(1)] },
  });
  test.each<[string, Files, string, string[]]>([
    ['of 4 characters who is internal', visitsOf('欧阳示例', 'internal'), '欧阳示例到会', VENUE],
    ['of 4 characters who is anonymous', visitsOf('欧阳示例', 'anonymous'), '欧阳示例到会', VENUE],
    ['of 4 characters who is public', visitsOf('欧阳示例', 'public'), '欧阳示例到会', []],
    ['of 3 characters', visitsOf('欧示例', 'internal'), '欧示例到会', []],
    ['with a point in the name', visitsOf('阿不都·热依木', 'internal'), '阿不都热依木到会', VENUE],
  ])('an expert %s', (_name, change, venue, expected) => {
    expect(said(RULE, files({ ...change, ...inVenue(venue) }))).toEqual(expected);
  });

  const news = `${STATION}/news/2024-06-01-post-1.md`;
  test.each<[string, Files, string[]]>([
    ['a post’s body', { [news]: post(1, { body: `第一段。\n\n今天走访${NAME}。` }) }, ['error news/2024-06-01-post-1.md 8:5']],
    [
      'a post’s body over emphasis',
      { [news]: post(1, { body: `走访**云端**智造Tech有限公司。` }) },
      ['error news/2024-06-01-post-1.md 6:5'],
    ],
    [
      'a post’s body over a link',
      { [news]: post(1, { body: '走访[云端](https://example.com/a)智造Tech有限公司。' }) },
      ['error news/2024-06-01-post-1.md 5:1'],
    ],
    ['a post’s title', { [news]: `---\ntitle: ${NAME}\ndate: 2024-06-01\n---\n\n正文。\n` }, ['error news/2024-06-01-post-1.md title']],
    ['a post’s summary', { [news]: post(1, { extra: `summary: ${NAME}\n` }) }, ['error news/2024-06-01-post-1.md summary']],
    [
      'a cover’s alternative',
      { [news]: post(1, { extra: `cover: evidence/photo.png\ncoverAlt: ${NAME}\n` }) },
      ['error news/2024-06-01-post-1.md coverAlt'],
    ],
    [
      'a picture’s alternative',
      { [news]: post(1, { body: `![${NAME}](../evidence/photo.png)` }) },
      ['error news/2024-06-01-post-1.md 6:3'],
    ],
    [
      'a photo’s alternative',
      { [`${STATION}/events.json`]: { events: [event(1, { evidence: { photos: [{ path: 'evidence/photo.png', alt: NAME }] } })] } },
      ['error events.json events.0.evidence.photos.0.alt'],
    ],
    [
      'a report',
      { [`${STATION}/reports/demand-analysis.md`]: `---\ntitle: 报告\ndate: 2024-06-01\n---\n\n${NAME}\n` },
      ['error reports/demand-analysis.md 6:1'],
    ],
    ['an evidence file’s name', { [`${STATION}/evidence/${NAME}.pdf`]: {} }, [`error evidence/${NAME}.pdf 1:1`]],
    ['a published PDF', { [`${STATION}/evidence/public/list.pdf`]: { text: `名单：${NAME}` } }, ['error evidence/public/list.pdf 1:1']],
    [
      'its own public demand',
      { [`${STATION}/demands.json`]: { demands: [demand(2, { title: NAME })] } },
      ['error demands.json demands.0.title'],
    ],
    [
      'an internal demand is not published',
      { [`${STATION}/demands.json`]: { demands: [demand(2, { title: NAME, visibility: 'internal' })] } },
      [],
    ],
    ['a demand internal through its enterprise is not', { [`${STATION}/demands.json`]: { demands: [demand(1, { title: NAME })] } }, []],
    [
      'an outcome',
      { [`${STATION}/outcomes.json`]: { outcomes: [outcome(2, { summary: NAME })] } },
      ['error outcomes.json outcomes.0.summary'],
    ],
    [
      'a visit',
      { [`${STATION}/visits.json`]: { experts: [expert(1)], visits: [visit(2, { topic: NAME })] } },
      ['error visits.json visits.0.topic'],
    ],
    [
      'an expense’s purpose',
      { [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { purpose: NAME })] }) },
      ['error finance.json expenses.0.purpose'],
    ],
    [
      'payee, organisation and voucher are not published',
      { [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { payee: NAME, payeeOrganisation: NAME, voucher: NAME })] }) },
      [],
    ],
    ['the station’s summary', { [`${STATION}/station.json`]: stationFile({ summary: NAME }) }, ['error station.json summary']],
    ['a page of the center is not the station’s folder', { 'pages/about.mdx': `---\ntitle: 关于\n---\n\n${NAME}\n` }, []],
  ])('where it is looked for: %s', (_name, change, expected) => {
    expect(said(RULE, files({ ...withEnterprise(NAME), ...change }))).toEqual(expected);
  });

  test('its own row: the name of an anonymous enterprise is not published, the rest of the row is', () => {
    const row = (change: object) => ({
      [`${STATION}/enterprises.json`]: { enterprises: [enterprise(1, { name: NAME, visibility: 'anonymous', ...change })] },
    });
    expect(said(RULE, files(row({})))).toEqual([]);
    expect(said(RULE, files(row({ service: { since: '2024-04-10', summary: `诊断${NAME}` } })))).toEqual([
      'error enterprises.json enterprises.0.service.summary',
    ]);
    expect(said(RULE, files(row({ visibility: 'internal', service: { since: '2024-04-10', summary: `诊断${NAME}` } })))).toEqual([]);
  });

  test('another station’s enterprise is not looked for', () => {
    const other = { 'stations/2024/daxing/enterprises.json': { enterprises: [enterprise(9, { name: NAME, visibility: 'internal' })] } };
    expect(said(RULE, files({ ...other, ...inVenue(NAME) }))).toEqual([]);
  });

  test('the place is that of the hidden name, not of a longer public one after it', () => {
    const enterprises = {
      [`${STATION}/enterprises.json`]: {
        enterprises: [enterprise(1, { name: NAME, visibility: 'internal' }), enterprise(2, { name: longer })],
      },
    };
    const body = `${longer}来访。\n\n走访${NAME}。\n\n${longer}来访。`;
    expect(said(RULE, files({ ...enterprises, [news]: post(1, { body }) }))).toEqual(['error news/2024-06-01-post-1.md 8:3']);
  });

  test('the message names the row and never the name or code', () => {
    const findings = findingsOf(RULE, files({ ...withEnterprise(NAME), ...inVenue(`${NAME} ${creditCode(1)}`) }));
    expect(findings).toHaveLength(1);
    for (const { message, help } of findings) {
      expect(message).toContain('e-1');
      expect(`${message}${help}`).not.toMatch(new RegExp(`云端|${creditCode(1)}`));
    }
  });
});
