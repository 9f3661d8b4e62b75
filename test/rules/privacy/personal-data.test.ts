import { describe, expect, test } from 'vitest';
import {
  ABSENT,
  demand,
  enterprise,
  event,
  expense,
  expert,
  explanation,
  type Files,
  files,
  finance,
  outcome,
  oversight,
  policy,
  post,
  STATION,
  stationFile,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'privacy/personal-data';
const MOBILE = '13912345678';
const EMAIL = 'zhang.san@example.com';

/** Digits with the last one that the Luhn check asks for, worked out by trying. */
function card(first: string): string {
  const passes = (digits: string): boolean =>
    [...digits]
      .reverse()
      .reduce((sum, digit, at) => sum + (at % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0)), 0) %
      10 ===
    0;
  return [...'0123456789'].map((last) => first + last).find(passes) ?? '';
}

/** Digits with another last one. */
const wrong = (digits: string): string => digits.slice(0, -1) + ((Number(digits.at(-1)) + 1) % 10);

/** A resident id with the check digit of ISO 7064 MOD 11-2, worked out the other way round from the rule. */
function residentId(first17: string): string {
  let rest = 0;
  for (const digit of first17) rest = ((rest + Number(digit)) * 2) % 11;
  return first17 + '0123456789X'[(12 - rest) % 11];
}

const CARD_16 = card('622202020011223');
const CARD_17 = card('6222020200112233');
const CARD_18 = card('62220202001122335');
const CARD_19 = card('622202020011223344');
const ID = residentId('11010119900307453');
const ID_X = [...'0123456789'].map((digit) => residentId(`1101011990030745${digit}`)).find((id) => id.endsWith('X')) ?? '';
/** Two days whose digits would be those of a card. */
const TWO_DAYS = Array.from({ length: 20 }, (_, at) => `2024-05-18 2024-06-${at + 10}`).find((days) => {
  const digits = days.replace(/\D/g, '');
  return digits === card(digits.slice(0, -1));
}) as string;
/** A resident id that would be a card as well. */
const ID_AND_CARD = Array.from({ length: 999 }, (_, at) => residentId(`11010119900307${String(at).padStart(3, '0')}`)).find(
  (id) => id === card(id.slice(0, -1)),
) as string;
const inFours = (digits: string, gap: string): string => digits.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Says a text in the venue of an event, which is published as it is, and gives what is found there. */
function kinds(text: string, change: Files = {}): string[] {
  const given = files({ [`${STATION}/events.json`]: { events: [event(1, { venue: text }), event(2), event(3), event(4)] }, ...change });
  return findingsOf(RULE, given).map(({ message, help }) => {
    for (const digits of [MOBILE, EMAIL, ID, CARD_16, CARD_19, text]) expect(`${message}${help}`).not.toContain(digits);
    return message.replace('会公开的内容里有', '');
  });
}

describe(RULE, () => {
  test('the samples are what they are meant to be', () => {
    expect([CARD_16.length, CARD_17.length, CARD_18.length, CARD_19.length, ID.length, ID_X.length]).toEqual([16, 17, 18, 19, 18, 18]);
    expect([card('7992739871'), residentId('11010519491231002')]).toEqual(['79927398713', '11010519491231002X']);
  });

  test.each<[string, string, string[]]>([
    ['15 digits are no card', card('62220202001122'), []],
    ['16 digits are a card', CARD_16, ['银行卡号']],
    ['17 digits are a card', CARD_17, ['银行卡号']],
    ['18 digits are a card', CARD_18, ['银行卡号']],
    ['19 digits are a card', CARD_19, ['银行卡号']],
    ['20 digits are no card', card('6222020200112233440'), []],
    ['16 digits with a wrong last one are no card', wrong(CARD_16), []],
    ['19 digits with a wrong last one are no card', wrong(CARD_19), []],
    ['16 digits in fours with spaces are a card', inFours(CARD_16, ' '), ['银行卡号']],
    ['19 digits in fours with spaces are a card', inFours(CARD_19, ' '), ['银行卡号']],
    ['19 digits in fours with hyphens are a card', inFours(CARD_19, '-'), ['银行卡号']],
    ['19 digits parted as six and thirteen are a card', CARD_19.replace(/^\d{6}/, '$& '), ['银行卡号']],
    ['a wrong last digit in fours is no card', inFours(wrong(CARD_16), ' '), []],
    ['15 digits with hyphens are no card', inFours(card('62220202001122'), '-'), []],
    ['full-width digits are a card', fullWidth(CARD_16), ['银行卡号']],
    ['full-width spaces and dashes part a card', inFours(CARD_16, '　'), ['银行卡号']],
    ['no-break spaces part a card', inFours(CARD_16, '\u00a0'), ['银行卡号']],
    ['an en dash parts a card', inFours(CARD_16, '\u2013'), ['银行卡号']],
    ['Chinese around it does not hide a card', `卡号${CARD_16}，请转账`, ['银行卡号']],
    ['an amount after it does not hide a card', `${CARD_16} 20元`, ['银行卡号']],
    ['an amount after it does not hide a card in fours', `${inFours(CARD_16, ' ')} 20元`, ['银行卡号']],
    ['two days are no card', '2024-05-18 2024-06-01', []],
    ['two days whose digits pass the check are none', TWO_DAYS, []],
    ['nines are counted as they are', card('629992909991999'), ['银行卡号']],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['a resident id is found', ID, ['身份证号']],
    ['a resident id that ends in X is found', ID_X, ['身份证号']],
    ['a small x as well', ID_X.toLowerCase(), ['身份证号']],
    ['a wrong check digit is no resident id', wrong(ID), []],
    ['X in place of the right digit is none', `${ID.slice(0, 17)}X`, []],
    ['17 digits are none', ID.slice(1), []],
    ['full-width digits are one', fullWidth(ID), ['身份证号']],
    ['Chinese around it does not hide it', `身份证${ID}号`, ['身份证号']],
    ['as a part of longer digits it is none', `${ID}00`, []],
    ['one that would be a card as well is said once, as an id', ID_AND_CARD, ['身份证号']],
    ['spaces between its parts do not hide it', ID.replace(/^(\d{6})(\d{8})/, '$1 $2 '), ['身份证号']],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['a mobile number is found', MOBILE, ['手机号']],
    ['10 digits are none', MOBILE.slice(0, 10), []],
    ['12 digits are none', `${MOBILE}0`, []],
    ['a digit before it makes it none', `0${MOBILE}`, []],
    ['130 is the first of its prefixes', '13012345678', ['手机号']],
    ['199 is the last', '19912345678', ['手机号']],
    ['12x is none', '12912345678', []],
    ['+86 before it does not hide it', `+86${MOBILE}`, ['手机号']],
    ['+86 and a space do not', `+86 ${MOBILE}`, ['手机号']],
    ['+86 and a hyphen do not', `+86-${MOBILE}`, ['手机号']],
    ['86 alone does not', `86${MOBILE}`, ['手机号']],
    ['0086 does not', `0086${MOBILE}`, ['手机号']],
    ['(+86) does not', `(+86)${MOBILE}`, ['手机号']],
    ['spaces do not', '139 1234 5678', ['手机号']],
    ['hyphens do not', '139-1234-5678', ['手机号']],
    ['hyphens with spaces do not', '139 - 1234 - 5678', ['手机号']],
    ['full-width digits do not', fullWidth(MOBILE), ['手机号']],
    ['full-width noughts are digits', fullWidth('13900000000'), ['手机号']],
    ['full-width digits with full-width hyphens do not', fullWidth('139-1234-5678'), ['手机号']],
    ['Chinese around it does not', `电话${MOBILE}，请联系`, ['手机号']],
    ['a full stop before it does not', `Tel.${MOBILE}`, ['手机号']],
    ['the number of a list item before it does not', `1.${MOBILE}`, ['手机号']],
    ['two spaces do not', '139 1234  5678', ['手机号']],
    ['letters before it do not', `wx${MOBILE}`, ['手机号']],
    ['a bank card holds none', wrong(CARD_19).replace('02020', MOBILE.slice(0, 5)), []],
    ['an order number of 16 digits that holds one is none', `2024${MOBILE}8`, []],
    ['a land line is none', '010-62345678', []],
    ['days are none', '2024-05-18、2024-11-13', []],
    ['an e-mail address is found', EMAIL, ['邮箱']],
    ['in capitals as well', EMAIL.toUpperCase(), ['邮箱']],
    ['in full width as well', fullWidth(EMAIL), ['邮箱']],
    ['Chinese punctuation around it does not hide it', `（${EMAIL}）。`, ['邮箱']],
    ['a name without a domain is none', '@某人 zhang@local', []],
    ['a version is none', 'astro@7.3.5', []],
    ['each kind is said once for a value', `${MOBILE} ${MOBILE} ${EMAIL}`, ['手机号', '邮箱']],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each<[string, Record<string, string>, string, string[]]>([
    ['the station’s own number passes', { phone: MOBILE }, MOBILE, []],
    ['written with spaces', { phone: MOBILE }, '139 1234 5678', []],
    ['written with +86 and hyphens', { phone: MOBILE }, '+86 139-1234-5678', []],
    ['written in full width', { phone: MOBILE }, fullWidth(MOBILE), []],
    ['published with +86 and spaces, used without', { phone: '+86 139 1234 5678' }, MOBILE, []],
    ['published with a word before it', { phone: `值班电话：${MOBILE}` }, MOBILE, []],
    ['one of two published', { phone: `13812345678、${MOBILE}` }, MOBILE, []],
    ['the last digit differs', { phone: MOBILE }, '13912345679', ['手机号']],
    ['the station’s own address passes', { email: EMAIL }, EMAIL, []],
    ['in other case', { email: EMAIL }, 'Zhang.San@EXAMPLE.com', []],
    ['an address published among other words passes', { address: `海淀路1号，邮箱 ${EMAIL}` }, EMAIL, []],
    ['another address of the domain', { email: EMAIL }, 'li.si@example.com', ['邮箱']],
    ['the address as the end of a longer one', { email: EMAIL }, `x${EMAIL}`, ['邮箱']],
    ['a published number does not publish a card', { phone: MOBILE }, CARD_16, ['银行卡号']],
  ])('public contact: %s', (_name, publicContact, text, expected) => {
    expect(kinds(text, { [`${STATION}/station.json`]: stationFile({ publicContact }) })).toEqual(expected);
  });

  test('a resident id is not made public by writing it as the contact', () => {
    const given = files({ [`${STATION}/station.json`]: stationFile({ publicContact: { phone: ID } }) });
    expect(said(RULE, given)).toEqual(['error station.json publicContact.phone']);
  });

  test('the supervision contact is none of a station’s', () => {
    const site = { title: '测试', description: '测试', demo: true, supervision: { phone: MOBILE, email: EMAIL } };
    expect(kinds(`${MOBILE} ${EMAIL}`, { 'site.json': site })).toEqual(['手机号', '邮箱']);
  });

  test('where station.json cannot be read its contact is unknown: only ids and cards are judged', () => {
    expect(kinds(`${MOBILE} ${EMAIL} ${ID}`, { [`${STATION}/station.json`]: '{' })).toEqual(['身份证号']);
  });

  const site = (supervision: object) => ({ title: '测试', description: '测试', demo: true, supervision });
  const page = (text: string): string => `---\ntitle: 关于\n---\n\n第一段。\n\n${text}\n`;
  const concern = (question: string) => oversight({ concerns: [{ id: 'c-1', on: '2025-01-09', about: '/', question }] });
  const measures = (summary: string) => ({ ...policyOfBuilders(), articles: [{ number: 6, heading: '要求', summary }] });
  test.each<[string, Files, string[]]>([
    ['a mobile number on a page', { 'pages/about.mdx': page(`电话：${MOBILE}`) }, ['error pages/about.mdx 7:4']],
    ['a card on a page', { 'pages/about.mdx': page(CARD_16) }, ['error pages/about.mdx 7:1']],
    [
      'an address in a page’s front matter',
      { 'pages/about.mdx': `---\ntitle: 关于\ndescription: ${EMAIL}\n---\n` },
      ['error pages/about.mdx 3:14'],
    ],
    ['the supervision number on a page', { 'site.json': site({ phone: MOBILE }), 'pages/about.mdx': page('139 1234 5678') }, []],
    ['the supervision address on a page', { 'site.json': site({ email: EMAIL }), 'pages/about.mdx': page(EMAIL) }, []],
    [
      'a station’s contact on a page',
      { [`${STATION}/station.json`]: stationFile({ publicContact: { phone: MOBILE } }), 'pages/about.mdx': page(MOBILE) },
      ['error pages/about.mdx 7:1'],
    ],
    ['the supervision contact in site.json itself', { 'site.json': site({ phone: MOBILE, email: EMAIL }) }, []],
    ['a mobile number in the site’s description', { 'site.json': { ...site({}), description: MOBILE } }, ['error site.json description']],
    ['a mobile number in a concern', { 'oversight/2024.json': concern(MOBILE) }, ['error oversight/2024.json concerns.0.question']],
    ['the supervision number in a concern', { 'site.json': site({ phone: MOBILE }), 'oversight/2024.json': concern(MOBILE) }, []],
    ['a mobile number in a policy', { 'policies/2024.json': measures(MOBILE) }, ['error policies/2024.json articles.0.summary']],
    [
      'the supervision number in a policy',
      { 'site.json': site({ phone: MOBILE }), 'policies/2024.json': measures(MOBILE) },
      ['error policies/2024.json articles.0.summary'],
    ],
    ['with a site.json that cannot be read contacts are not judged', { 'site.json': '{', 'pages/about.mdx': page(MOBILE) }, []],
    ['and ids are', { 'site.json': '{', 'pages/about.mdx': page(ID) }, ['error pages/about.mdx 7:1']],
    ['without a site.json no contact is public', { 'site.json': ABSENT, 'pages/about.mdx': page(MOBILE) }, ['error pages/about.mdx 7:1']],
  ])('the center: %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  const row = (list: string, ...rows: unknown[]): Files => ({ [`${STATION}/${list}.json`]: { [list]: rows } });
  const visits = (experts: unknown[], rows: unknown[]): Files => ({ [`${STATION}/visits.json`]: { experts, visits: rows } });
  const note = [{ on: '2024-04-10', kind: 'visit' as const, note: MOBILE }];
  test.each<[string, Files, string[]]>([
    [
      'a note of a public enterprise',
      row('enterprises', enterprise(1, { contacts: note })),
      ['error enterprises.json enterprises.0.contacts.0.note'],
    ],
    [
      'a note of an anonymous one',
      row('enterprises', enterprise(1, { contacts: note, visibility: 'anonymous' })),
      ['error enterprises.json enterprises.0.contacts.0.note'],
    ],
    ['a note of an internal one', row('enterprises', enterprise(1, { contacts: note, visibility: 'internal' })), []],
    ['the name of a public enterprise', row('enterprises', enterprise(1, { name: MOBILE })), ['error enterprises.json enterprises.0.name']],
    ['the name of an anonymous one', row('enterprises', enterprise(1, { name: MOBILE, visibility: 'anonymous' })), []],
    ['a credit code of digits that pass as a card', row('enterprises', enterprise(1, { creditCode: CARD_18 })), []],
    ['a demand', row('demands', demand(1, { description: ID })), ['error demands.json demands.0.description']],
    [
      'the id of a demand, which is part of its address',
      row('demands', demand(1, { id: `d-${MOBILE}` })),
      ['error demands.json demands.0.id'],
    ],
    [
      'an anonymous demand',
      row('demands', demand(1, { description: ID, visibility: 'anonymous' })),
      ['error demands.json demands.0.description'],
    ],
    ['an internal demand', row('demands', demand(1, { description: ID, visibility: 'internal' })), []],
    [
      'a public demand of an internal enterprise',
      { ...row('enterprises', enterprise(1, { visibility: 'internal' })), ...row('demands', demand(1, { description: ID })) },
      [],
    ],
    [
      'a public demand of an anonymous enterprise',
      { ...row('enterprises', enterprise(1, { visibility: 'anonymous' })), ...row('demands', demand(1, { description: ID })) },
      ['error demands.json demands.0.description'],
    ],
    ['an outcome', row('outcomes', outcome(1, { summary: ID })), ['error outcomes.json outcomes.0.summary']],
    [
      'a side of an outcome',
      row('outcomes', outcome(1, { input: { description: CARD_16 } })),
      ['error outcomes.json outcomes.0.input.description'],
    ],
    [
      'an outcome of an internal demand',
      { ...row('demands', demand(1, { visibility: 'internal' })), ...row('outcomes', outcome(1, { summary: ID })) },
      [],
    ],
    [
      'an outcome of a demand of an internal enterprise',
      { ...row('enterprises', enterprise(1, { visibility: 'internal' })), ...row('outcomes', outcome(1, { summary: ID })) },
      [],
    ],
    [
      'an outcome of an internal expert',
      { ...visits([expert(1, { visibility: 'internal' })], []), ...row('outcomes', outcome(1, { summary: ID, experts: ['x-1'] })) },
      [],
    ],
    ['a visit', visits([expert(1)], [visit(1, { topic: ID })]), ['error visits.json visits.0.topic']],
    ['a visit by an internal expert', visits([expert(1, { visibility: 'internal' })], [visit(1, { topic: ID })]), []],
    [
      'a visit to an internal enterprise',
      { ...row('enterprises', enterprise(1, { visibility: 'internal' })), ...visits([expert(1)], [visit(1, { topic: ID })]) },
      [],
    ],
    [
      'the field of an anonymous expert',
      visits([expert(1, { field: MOBILE, visibility: 'anonymous' })], []),
      ['error visits.json experts.0.field'],
    ],
    ['the name of an anonymous expert', visits([expert(1, { name: MOBILE, visibility: 'anonymous' })], []), []],
    [
      'the alternative of an event’s photo',
      row('events', event(1, { evidence: { photos: [{ path: 'evidence/photo.png', alt: MOBILE }] } })),
      ['error events.json events.0.evidence.photos.0.alt'],
    ],
    [
      'payee, organisation and voucher of an expense',
      { [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { payee: MOBILE, payeeOrganisation: ID, voucher: CARD_19 })] }) },
      [],
    ],
    [
      'the purpose of an expense',
      { [`${STATION}/finance.json`]: finance({ expenses: [expense(1, { purpose: MOBILE })] }) },
      ['error finance.json expenses.0.purpose'],
    ],
    [
      'the reason of an explanation',
      { [`${STATION}/explanations.json`]: { explanations: [explanation({ reason: `${'因'.repeat(20)}${MOBILE}` })] } },
      ['error explanations.json explanations.0.reason'],
    ],
    [
      'why a row was withdrawn',
      { [`${STATION}/demands.json`]: { demands: [], withdrawn: [{ id: 'd-9', on: '2024-05-01', reason: MOBILE }] } },
      ['error demands.json withdrawn.0.reason'],
    ],
    [
      'the leader of a station',
      { [`${STATION}/station.json`]: stationFile({ leader: { name: `林 ${MOBILE}` } }) },
      ['error station.json leader.name'],
    ],
  ])('where it is looked for: %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  const news = `${STATION}/news/2024-06-01-post-1.md`;
  test.each<[string, Files, string[]]>([
    ['the body of a post', { [news]: post(1, { body: `第一段。\n\n电话${MOBILE}。` }) }, ['error news/2024-06-01-post-1.md 8:3']],
    ['a body after wide spaces', { [news]: post(1, { body: `电话\u3000\u3000${MOBILE}。` }) }, ['error news/2024-06-01-post-1.md 6:5']],
    ['a body after a wide dash', { [news]: post(1, { body: `电话\u2013${MOBILE}。` }) }, ['error news/2024-06-01-post-1.md 6:4']],
    [
      'two lines of a body',
      { [news]: post(1, { body: `电话${MOBILE}。\n\n电话${MOBILE}。` }) },
      ['error news/2024-06-01-post-1.md 6:3', 'error news/2024-06-01-post-1.md 8:3'],
    ],
    [
      'two values of a file',
      { [`${STATION}/events.json`]: { events: [event(1, { venue: MOBILE }), event(2, { venue: MOBILE })] } },
      ['error events.json events.0.venue', 'error events.json events.1.venue'],
    ],
    [
      'two values on one line of a file',
      { [`${STATION}/events.json`]: JSON.stringify({ events: [event(1, { venue: MOBILE }), event(2, { venue: MOBILE })] }) },
      ['error events.json events.0.venue', 'error events.json events.1.venue'],
    ],
    ...['enterprises', 'outcomes', 'visits'].map((name): [string, Files, string[]] => [
      `why a row of ${name} was withdrawn`,
      {
        [`${STATION}/${name}.json`]: {
          ...(name === 'visits' ? { experts: [] } : {}),
          [name]: [],
          withdrawn: [{ id: 'a-9', on: '2024-05-01', reason: MOBILE }],
        },
      },
      [`error ${name}.json withdrawn.0.reason`],
    ]),
    [
      'a body where emphasis parts the digits',
      { [news]: post(1, { body: '电话139**1234**5678。' }) },
      ['error news/2024-06-01-post-1.md 5:1'],
    ],
    [
      'a body where references stand for the digits',
      { [news]: post(1, { body: '电话&#49;3912345678。' }) },
      ['error news/2024-06-01-post-1.md 5:1'],
    ],
    ['the address of a link', { [news]: post(1, { body: `[写信](mailto:${EMAIL})` }) }, ['error news/2024-06-01-post-1.md 6:13']],
    [
      'the alternative of a picture',
      { [news]: post(1, { body: `![${MOBILE}](../evidence/photo.png)` }) },
      ['error news/2024-06-01-post-1.md 6:3'],
    ],
    [
      'the title of a post',
      { [news]: '---\ntitle: 致电13912345678\ndate: 2024-06-01\n---\n\n正文。\n' },
      ['error news/2024-06-01-post-1.md title'],
    ],
    ['a tag of a post', { [news]: post(1, { extra: `tags: [甲, '${MOBILE}']\n` }) }, ['error news/2024-06-01-post-1.md tags.1']],
    ['the name of a post', { [`${STATION}/news/2024-06-01-${MOBILE}.md`]: post(1) }, [`error news/2024-06-01-${MOBILE}.md 1:1`]],
    [
      'a report',
      { [`${STATION}/reports/summary.md`]: `---\ntitle: 报告\ndate: 2024-11-10\n---\n\n${ID}\n` },
      ['error reports/summary.md 6:1'],
    ],
    ['the name of an evidence file', { [`${STATION}/evidence/${MOBILE}.pdf`]: {} }, [`error evidence/${MOBILE}.pdf 1:1`]],
    [
      'the text of a PDF that is published',
      { [`${STATION}/evidence/public/a.pdf`]: { text: `名单\n${ID}` } },
      ['error evidence/public/a.pdf 1:1'],
    ],
    ['a post that does not fit its schema is not published', { [news]: `---\ntitle: 甲\n---\n\n${MOBILE}\n` }, []],
  ])('where it is looked for: %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  // No mutation makes it fail alone, and each run of it would take seconds.
  test.skipIf(process.env.MUTATION_TESTS !== undefined)('a very long text takes no time', () => {
    const long = `${'a'.repeat(200_000)} ${'1 '.repeat(100_000)} ${'1-'.repeat(100_000)} ${'.a'.repeat(100_000)}`;
    const started = performance.now();
    kinds(long);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function policyOfBuilders(): ReturnType<typeof policy> {
  const { A } = policy().tiers;
  if (A === undefined) throw new Error('the policy of the tests has a tier A');
  return policy({ tiers: { A } });
}
