import type { LedgerChange, RequirementChange, StationChange } from '../check/history.ts';
import { addressOf } from './addresses.ts';
import type { Href, RequirementView, StationHead, StationView, StatusView } from './view.ts';
import { statusView } from './words.ts';

/** What git tells of the content; nothing of it is public before it has gone through `changesView`. */
export interface History {
  /** Newest first. */
  readonly commits: readonly CommitChanges[];
  /** Why there is nothing before the last of them, or nothing at all. */
  readonly end: HistoryEnd;
}

/** `start`: the first commit is among them. `none`: the content was never committed. `bounded`: there are more. */
export type HistoryEnd = 'start' | 'none' | 'bounded' | 'shallow' | 'no-repository';

export interface CommitChanges {
  readonly commit: string;
  readonly day: string;
  readonly changes: readonly StationChange[];
}

/** What changed with each publication. */
export interface ChangesView {
  readonly commits: readonly CommitView[];
  /** Why the list ends where it does. */
  readonly end: string;
}

export interface CommitView {
  readonly commit: string;
  readonly day: string;
  readonly anchor: string;
  /** 2个站点，数字变了3项，新增4行。 */
  readonly sentence: string;
  readonly stations: readonly StationChangeView[];
}

export interface StationChangeView {
  readonly name: string;
  /** Undefined for a station that is gone. */
  readonly href?: Href;
  /** Whether the station came with this commit: then only counts are given. */
  readonly isNew: boolean;
  readonly figures: readonly FigureChange[];
  readonly ledgers: readonly LedgerChangeView[];
}

export interface FigureChange {
  readonly title: string;
  readonly href?: Href;
  readonly unit: string;
  /** 12 / 50 */
  readonly before: string;
  readonly after: string;
  readonly statusBefore?: StatusView;
  readonly statusAfter?: StatusView;
  /** Whether the status is another one. */
  readonly flipped: boolean;
}

export interface LedgerChangeView {
  readonly title: string;
  readonly parts: readonly LedgerPart[];
}

export interface LedgerPart {
  /** 新增, 改动, 撤回, 删除 */
  readonly word: string;
  /** 3行 */
  readonly count: string;
  /** The rows that are public today. */
  readonly rows: readonly { readonly id: string; readonly href: Href }[];
  /** 另有2行只计数 */
  readonly rest?: string;
}

/** Where each row of a station that is public today is shown, by ledger and id. */
export type PublicRows = (file: string, id: string) => Href | undefined;

export interface PublicStation {
  readonly head: StationHead;
  readonly rows: PublicRows;
}

const ROWS_NAMED = 24;

const ENDS: Readonly<Record<HistoryEnd, string>> = {
  start: '以上是全部提交。',
  none: '内容还没有提交过，没有可以比较的。',
  bounded: '只列最近的提交，更早的在提交历史里。',
  shallow: '生成本站时只取了最近的提交历史，更早的没有比较。',
  'no-repository': '生成本站的机器上没有提交历史，不能比较。',
};

/** What may be said of each change in public: figures and statuses, counts, and the ids of rows that are public today. */
export function changesView({ commits, end }: History, stations: ReadonlyMap<string, PublicStation>): ChangesView {
  return {
    end: ENDS[end],
    commits: commits.map(({ commit, day, changes }) => ({
      commit,
      day,
      anchor: `commit-${commit.slice(0, 7)}`,
      sentence: sentenceOf(changes),
      stations: changes.map((change) => stationChange(change, stations.get(change.station))),
    })),
  };
}

/** How many rows of each station were changed after they were published. */
export function correctionsIn({ commits }: History): ReadonlyMap<string, number> {
  const corrections = new Map<string, number>();
  for (const { station, ledgers } of commits.flatMap(({ changes }) => changes)) {
    const changed = ledgers.reduce((sum, ledger) => sum + ledger.changed.length, 0);
    corrections.set(station, (corrections.get(station) ?? 0) + changed);
  }
  return corrections;
}

function sentenceOf(changes: readonly StationChange[]): string {
  if (changes.length === 0) return '没有动站点的数据，只改了说明、办法或留存材料。';
  const moved = changes.flatMap((change) => (isNew(change) ? [] : change.requirements));
  const flipped = moved.filter(hasFlipped).length;
  const ledgers = changes.flatMap((change) => change.ledgers);
  const count = (key: 'added' | 'changed' | 'withdrawn' | 'missing'): number => ledgers.reduce((sum, one) => sum + one[key].length, 0);
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [changes.length, (n) => `涉及${n}个站点`],
    [changes.filter(isNew).length, (n) => `新建${n}个站点`],
    [moved.length, (n) => `${n}项数字变了`],
    [flipped, (n) => `${n}项状态变了`],
    [count('added'), (n) => `新增${n}行`],
    [count('changed'), (n) => `改动${n}行`],
    [count('withdrawn'), (n) => `撤回${n}行`],
    [count('missing'), (n) => `删除${n}行`],
  ];
  return `${parts.flatMap(([n, say]) => (n === 0 ? [] : [say(n)])).join('，')}。`;
}

/** A station that came with the commit had no requirement before. */
const isNew = ({ requirements }: StationChange): boolean =>
  requirements.length > 0 && requirements.every(({ before }) => before === undefined);

const hasFlipped = ({ before, after }: RequirementChange): boolean => before?.status !== after?.status;

function stationChange(change: StationChange, known: PublicStation | undefined): StationChangeView {
  const rows: PublicRows = isNew(change) ? () => undefined : (known?.rows ?? (() => undefined));
  return {
    name: known?.head.name ?? change.station,
    ...(known === undefined ? {} : { href: known.head.href }),
    isNew: isNew(change),
    figures: isNew(change) ? [] : change.requirements.map((one) => figureChange(one, known)),
    ledgers: change.ledgers.map((ledger) => ledgerChange(ledger, rows)),
  };
}

function figureChange(change: RequirementChange, known: PublicStation | undefined): FigureChange {
  const { rule, title, unit, before, after } = change;
  const figure = (state: RequirementChange['before']): string =>
    state === undefined ? '—' : `${state.actual ?? '—'} / ${state.target ?? '—'}`;
  return {
    title,
    ...(known === undefined ? {} : { href: addressOf.requirement(known.head.id, rule) }),
    unit,
    before: figure(before),
    after: figure(after),
    ...(before === undefined ? {} : { statusBefore: statusView(before.status) }),
    ...(after === undefined ? {} : { statusAfter: statusView(after.status) }),
    flipped: hasFlipped(change),
  };
}

function ledgerChange({ file, title, unit, ...ids }: LedgerChange, rows: PublicRows): LedgerChangeView {
  const parts = [
    ['新增', ids.added],
    ['改动', ids.changed],
    ['撤回', ids.withdrawn],
    ['删除', ids.missing],
  ] as const;
  return {
    title,
    parts: parts.flatMap(([word, all]) => {
      if (all.length === 0) return [];
      const shown = all.flatMap((id) => {
        const href = rows(file, id);
        return href === undefined ? [] : [{ id, href }];
      });
      const named = shown.slice(0, ROWS_NAMED);
      const rest = all.length - named.length;
      return [
        {
          word,
          count: `${all.length}${unit}`,
          rows: named,
          ...(rest === 0 || named.length === 0 ? {} : { rest: `另有${rest}${unit}只计数` }),
        },
      ];
    }),
  };
}

/** The rows that a station shows today, from its pages alone: what no page shows has no address here and is only counted. */
export function publicRows(profile: StationView | undefined, requirements: readonly RequirementView[]): PublicRows {
  const rows = new Map<string, Href>();
  const add = (file: string, id: string, href: Href): void => {
    rows.set(`${file} ${id}`, href);
  };
  for (const { head, counted, excluded } of requirements) {
    const file = FILES_OF_RULES[head.rule];
    if (file !== undefined) for (const { id } of [...counted, ...excluded]) add(file, id, `${head.href}#row-${id}`);
  }
  if (profile !== undefined) {
    const { href } = profile.head;
    for (const demand of profile.demands) add('demands.json', demand.id, demand.href);
    for (const outcome of profile.outcomes) add('outcomes.json', outcome.id, outcome.href);
    for (const event of profile.events) add('events.json', event.id, `${href}#${event.anchor}`);
    for (const post of profile.posts) add('news', post.name, post.href);
    for (const report of profile.reports) add('reports', report.anchor.replace(/^report-/, ''), `${href}#${report.anchor}`);
    for (const { id } of profile.spending?.expenses ?? []) add('finance.json', id, `${href}#row-${id}`);
  }
  const withdrawn = new Map(profile?.withdrawn.map(({ id }) => [id, `${profile.head.href}#withdrawn`]));
  return (file, id) => rows.get(`${file} ${id}`) ?? withdrawn.get(id);
}

/** Enterprises and visits have no list of their own: they are shown as rows of their requirements. */
const FILES_OF_RULES: Readonly<Record<string, string>> = {
  'quota/contacted-enterprises': 'enterprises.json',
  'quota/expert-visits': 'visits.json',
};
