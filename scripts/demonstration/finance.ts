/** The accounts: instalments and expenses that add up to the source's spending by category, to the fen. */
import type { Expense, Finance } from '../../src/collections/schemas/finance.ts';
import { completeBy, earliest, latest, workingDayAfter, workingDays } from './calendar.ts';
import { districts } from './districts.ts';
import { payeeOf } from './payees.ts';
import { createRandom, type Random } from './random.ts';
import { mostSimilar, similarity } from './similarity.ts';
import type { Category, Source, SourceEvent, SourceVisit } from './source.ts';
import { tiers } from './tiers.ts';

type Draft = Omit<Expense, 'id' | 'voucher'>;
interface Share {
  readonly category: Category;
  readonly purpose: string;
  readonly fen: number;
  readonly source: Expense['source'];
}

const categories: readonly Category[] = ['consulting', 'labour', 'activity', 'meeting', 'other'];
const fullRows = 24;
const mostRows = 26;
const toFen = (yuan: number): number => Math.round(yuan * 100);

/** Which steps amounts come in: fees are round, invoices and insurance are not. */
const steps: Readonly<Record<Category, number>> = { consulting: 5000, labour: 700, activity: 50, meeting: 1000, other: 1 };

function split(total: number, parts: number, step: number, random: Random): number[] {
  const weights = Array.from({ length: parts }, () => 0.55 + random.next());
  const sum = weights.reduce((one, other) => one + other, 0);
  const amounts = weights.slice(1).map((weight) => Math.max(step, Math.floor((total * weight) / sum / step) * step));
  const rest = total - amounts.reduce((one, other) => one + other, 0);
  return random.shuffled([rest, ...amounts]);
}

/** The own funds pay whole categories as far as they go, starting with what the award would rather not pay. */
function ownFunds(source: Source, award: number, random: Random): Map<Category, number> {
  const spent = categories.reduce((sum, category) => sum + toFen(source.finance.spent[category]), 0);
  let left = spent - award;
  if (left < 0) throw new Error(`${source.slug}: 支出合计少于财政支持经费`);
  const result = new Map<Category, number>();
  for (const category of [...random.shuffled(['other', 'meeting', 'activity'] as const), 'labour', 'consulting'] as const) {
    const part = Math.min(left, toFen(source.finance.spent[category]));
    result.set(category, part);
    left -= part;
  }
  return result;
}

/** One row for each purpose, at most 26 in all; some advice was paid twice, or single fees would grow too large. */
function choosePurposes(source: Source): Record<Category, string[]> {
  const purposes: Record<Category, string[]> = { ...source.finance.purposes };
  const total = (): number => categories.reduce((sum, category) => sum + purposes[category].length, 0);
  const longest = (): Category => categories.reduce((one, other) => (purposes[other].length > purposes[one].length ? other : one));
  while (total() > mostRows) purposes[longest()] = purposes[longest()].slice(0, -1);
  for (let round = 0; total() < fullRows && purposes.consulting.length < 12; round += 1) {
    purposes.consulting = [
      ...purposes.consulting,
      `${source.finance.purposes.consulting[round % source.finance.purposes.consulting.length] ?? ''}（续）`,
    ];
  }
  return purposes;
}

function shareOut(source: Source, award: number, random: Random): Share[] {
  const purposes = choosePurposes(source);
  const own = ownFunds(source, award, random);
  return categories.flatMap((category) => {
    const total = toFen(source.finance.spent[category]);
    const ofOwn = own.get(category) ?? 0;
    const names = purposes[category];
    const mixed = ofOwn > 0 && ofOwn < total;
    const ownRows = mixed
      ? Math.min(names.length - 1, Math.max(1, Math.round((names.length * ofOwn) / total)))
      : ofOwn > 0
        ? names.length
        : 0;
    const part = (fen: number, rows: readonly string[], from: Expense['source']): Share[] =>
      rows.length === 0
        ? []
        : split(fen, rows.length, steps[category], random).map((amount, index) => ({
            category,
            purpose: rows[index] ?? '',
            fen: amount,
            source: from,
          }));
    return [
      ...part(ofOwn, names.slice(names.length - ownRows), 'matching'),
      ...part(total - ofOwn, names.slice(0, names.length - ownRows), 'award'),
    ];
  });
}

const eventWords: readonly (readonly [RegExp, SourceEvent['kind']])[] = [
  [/征集/u, 'demand-collection'],
  [/发布|需求卡|题卡/u, 'demand-release'],
  [/对接/u, 'matching'],
  [/路演/u, 'roadshow'],
];

/** The event that an expense is for, if its purpose says so. */
function eventOf(source: Source, purpose: string, used: ReadonlySet<string>): SourceEvent | undefined {
  const kinds = eventWords.flatMap(([word, kind]) => (word.test(purpose) ? [kind] : []));
  const candidates = kinds.length === 1 ? source.events.filter(({ kind }) => kinds.includes(kind)) : [];
  const score = (event: SourceEvent): number => similarity(purpose, `${event.title}${event.venue}`) - (used.has(event.id) ? 0.3 : 0);
  return candidates.sort((one, other) => score(other) - score(one))[0];
}

function dayOf(share: Share, from: string, event: SourceEvent | undefined, visit: SourceVisit | undefined, random: Random): string {
  const last = completeBy;
  if (event !== undefined) return latest(earliest(workingDayAfter(event.on, random.whole(1, 8)), last), from);
  if (visit !== undefined) return latest(earliest(workingDayAfter(visit.on, random.whole(3, 14)), last), from);
  const days = workingDays(from, last);
  return share.category === 'labour'
    ? random.pick(days.filter((day) => day.endsWith('8') || day.endsWith('9') || day.slice(8) >= '25'))
    : random.pick(days);
}

function draftExpenses(source: Source, award: number, firstPaidOn: string, random: Random): Draft[] {
  const usedEvents: Record<Category, Set<string>> = {
    consulting: new Set(),
    labour: new Set(),
    activity: new Set(),
    meeting: new Set(),
    other: new Set(),
  };
  const usedVisits = new Set<SourceVisit>();
  return shareOut(source, award, random).map((share) => {
    const event = eventOf(source, share.purpose, usedEvents[share.category]);
    if (event !== undefined) usedEvents[share.category].add(event.id);
    const freeVisits = source.visits.filter((visit) => !usedVisits.has(visit));
    const visit =
      share.category === 'consulting'
        ? (mostSimilar(share.purpose, freeVisits, ({ topic, demand, result }) => `${topic}${demand ?? ''}${result ?? ''}`, 0.12) ??
          random.pick(freeVisits.length > 0 ? freeVisits : source.visits))
        : undefined;
    if (visit !== undefined) usedVisits.add(visit);
    const from = share.source === 'award' ? workingDayAfter(firstPaidOn, random.whole(1, 6)) : latest('2024-05-06', source.signedOn);
    const ofEvent = event !== undefined && (share.category === 'meeting' || share.category === 'activity');
    return {
      on: dayOf(share, from, event, visit, random),
      category: share.category,
      amount: share.fen / 100,
      ...payeeOf(source, share, visit, random),
      purpose: share.purpose,
      ...(ofEvent ? { event: event.id } : {}),
      source: share.source,
    };
  });
}

export function composeFinance(source: Source): Finance {
  const random = createRandom(`${source.slug}/finance`);
  const { award } = tiers[source.tier];
  const firstPaidOn = random.pick(workingDays(latest('2024-05-13', workingDayAfter(source.signedOn, 8)), '2024-06-06'));
  const finalPaidOn = random.pick(workingDays(latest('2024-10-08', workingDayAfter(source.assessment.stageOn, 5)), '2024-10-18'));
  let voucher = random.whole(8, 30);
  const expenses = draftExpenses(source, toFen(award), firstPaidOn, random)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ on, category, amount, ...rest }, index): Expense => {
      voucher += random.whole(1, 7);
      const { source: from, ...named } = rest;
      return {
        id: `f-${String(index + 1).padStart(3, '0')}`,
        on,
        category,
        amount,
        ...named,
        voucher: `2024-${districts[source.slug].letters}-${String(voucher).padStart(4, '0')}`,
        source: from,
      };
    });
  return {
    award,
    matching: source.finance.matching,
    separateAccounting: { confirmedOn: workingDayAfter(source.signedOn, random.whole(3, 8)) },
    budget: categories.map((category) => ({ category, amount: source.finance.budget[category] })),
    ...(source.finance.adjustments === undefined ? {} : { adjustments: source.finance.adjustments }),
    instalments: [
      { id: 'i-1', on: firstPaidOn, amount: award * 0.6, kind: 'first' },
      { id: 'i-2', on: finalPaidOn, amount: award * 0.4, kind: 'final', assessmentPassedOn: source.assessment.stageOn },
    ],
    expenses,
    finalAccounts: { on: source.finance.finalAccountsOn, evidence: 'evidence/final-accounts.pdf' },
    audit: { firm: source.finance.auditFirm, on: source.finance.auditOn, opinion: 'unqualified', evidence: 'evidence/audit.pdf' },
  };
}
