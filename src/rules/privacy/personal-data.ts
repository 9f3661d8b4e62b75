import type { PublicContact } from '../../collections/schemas/station.ts';
import type { Report, Rule } from '../rule.ts';
import { type SeeText, showTextsOf, showTextsOfCenter, showTextsOfPolicies } from './published-texts.ts';

/** Nothing that would be published holds a resident id, a bank card, or a mobile number or e-mail that is not published on purpose. */
export const personalData: Rule = {
  id: 'privacy/personal-data',
  articles: [],
  severity: 'error',
  title: '个人信息',
  finds: '会公开的内容里有身份证号、银行卡号，或不是对外公布的手机号、邮箱。',
  checkStation: (station) => search((see) => showTextsOf(station, see), station.file && contactsOf(station.file.value.publicContact)),
  checkProgramme: (programme) => {
    const { site, entries } = programme;
    const unknown = site === undefined && entries.some(({ path }) => path === 'site.json');
    return [
      ...search((see) => showTextsOfCenter(programme, see), unknown ? undefined : contactsOf(site?.value.supervision)),
      ...search((see) => showTextsOfPolicies(programme, see), new Set()),
    ];
  },
};

interface Private {
  readonly what: string;
  readonly offset: number;
}

/** The contacts that may be published; undefined where the file that names them cannot be read: then contacts are not judged. */
type Allowed = ReadonlySet<string> | undefined;

function contactsOf(contact: PublicContact | undefined): ReadonlySet<string> {
  return new Set([contact?.phone, contact?.email, contact?.address].flatMap((one) => contactsIn(one ?? '')));
}

function search(showTexts: (see: SeeText) => void, allowed: Allowed): Report[] {
  const reports: Report[] = [];
  const seen = new Set<string>();
  showTexts((text, at) => {
    if (!mayHoldPrivate(text)) return;
    for (const { what, offset } of privateIn(text, allowed)) {
      const place = at(offset);
      const key = `${place.file}:${place.line}:${place.path?.join('/') ?? ''}:${what}`;
      const inSameFile = place.path === undefined && seen.has(`${place.file}:${what}`);
      if (seen.has(key) || (inSameFile && place.line === at(0).line)) continue;
      seen.add(key);
      seen.add(`${place.file}:${what}`);
      reports.push({
        at: place,
        message: `会公开的内容里有${what}`,
        help: '请删掉；确实要公布的办公联系方式，写进 station.json 的 publicContact。',
      });
    }
  });
  return reports;
}

/** Between the digits of one number: a line end, or a few spaces, with or without a hyphen among them. */
const GAP = '(?:\\n|[^\\S\\n]{0,3}-?[^\\S\\n]{0,3})';
const AFTER = '(?!\\d)';
const MOBILE = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${GAP})?(1[3-9]\\d(?:${GAP}\\d){8})(?!\\d)`, 'g');
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]+@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+/gi;
const RESIDENT_IDS = [
  new RegExp(`(?<!\\d)\\d{17}[0-9Xx]${AFTER}`, 'g'),
  // Parted, it must have a birthday: else any row of figures would do.
  new RegExp(
    `(?<!\\d)\\d{6}${GAP}(?:18|19|20)\\d{2}${GAP}(?:0[1-9]|1[0-2])${GAP}(?:0[1-9]|[12]\\d|3[01])${GAP}\\d{3}${GAP}[0-9Xx]${AFTER}`,
    'g',
  ),
];
/** Parted anyhow; unbroken, and in fours, so that a figure after the card does not hide it. */
const CARDS = [`\\d(?:${GAP}\\d){15,18}`, '\\d{16,19}', `\\d{4}(?:${GAP}\\d{4}){3}`].map(
  (card) => new RegExp(`(?<!\\d)${card}${AFTER}`, 'g'),
);
const DAY = /\d{4}-\d{2}-\d{2}/;

/** Fewer digits than this are no number that is looked for. */
const FEWEST_DIGITS = 11;

/** Whether a text has digits enough, full-width ones included, or an at sign: most have neither, and need no closer look. */
function mayHoldPrivate(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 || code === 0xff20) return true;
    if (((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) && ++digits === FEWEST_DIGITS) return true;
  }
  return false;
}

function* privateIn(text: string, allowed: Allowed): Generator<Private> {
  const plain = foldWidth(text);
  const found = new Set<number>();
  for (const pattern of RESIDENT_IDS) {
    for (const { 0: id, index } of plain.matchAll(pattern)) {
      if (found.has(index) || !isResidentId(id.replace(/[^0-9Xx]/g, ''))) continue;
      found.add(index);
      yield { what: '身份证号', offset: index };
    }
  }
  for (const pattern of CARDS) {
    for (const { 0: card, index } of plain.matchAll(pattern)) {
      if (found.has(index) || DAY.test(card) || !isLuhn(card.replace(/\D/g, ''))) continue;
      found.add(index);
      yield { what: '银行卡号', offset: index };
    }
  }
  if (allowed === undefined) return;
  for (const { 1: number = '', index } of plain.matchAll(MOBILE)) {
    if (!allowed.has(comparable(number))) yield { what: '手机号', offset: index };
  }
  for (const { 0: address, index } of plain.matchAll(EMAIL)) {
    if (!allowed.has(comparable(address))) yield { what: '邮箱', offset: index };
  }
}

/** Full-width letters, digits and signs, spaces and dashes of every kind to the common ones, one for one, so that offsets stay true. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-');
}

/** A contact as it is compared: without spaces, hyphens, +86 and case. */
function comparable(contact: string): string {
  return contact
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/^(?:\+|00)86/, '');
}

function contactsIn(written: string): string[] {
  const plain = foldWidth(written);
  const mobiles = [...plain.matchAll(MOBILE)].map(({ 1: number = '' }) => comparable(number));
  return [comparable(plain), ...mobiles, ...[...plain.matchAll(EMAIL)].map(({ 0: address }) => comparable(address))];
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: whether 18 characters end in the check digit of a resident id number. */
export function isResidentId(id: string): boolean {
  if (!/^\d{17}[0-9Xx]$/.test(id)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** Whether digits pass the Luhn check of bank cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
