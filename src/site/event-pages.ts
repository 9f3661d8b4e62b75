import type { EventHead, EventKindView } from '../publication/calendar.ts';
import type { Href } from '../publication/view.ts';
import type { PagerLink } from './pager-link.ts';

/** Events that stand together: those of a month, or those that lie ahead. */
export interface EventGroup {
  readonly id: string;
  /** 2024年5月 */
  readonly title: string;
  /** 5月, where the year is known. */
  readonly short: string;
  readonly events: readonly EventHead[];
}

/** A page of the calendar: a year, all its events or those of one kind. */
export interface EventsPage {
  readonly address: Href;
  readonly year: number;
  readonly kind?: EventKindView;
  readonly total: number;
  readonly ahead: number;
  readonly groups: readonly EventGroup[];
  /** Every kind of the year, 全部 first. */
  readonly kinds: readonly (PagerLink & { readonly count: number })[];
  readonly years: readonly PagerLink[];
}

const yearOf = ({ on }: EventHead): number => Number(on.slice(0, 4));

/**
 * Every page of the calendar by its address below /events/: '' and 'matching' for the newest year, '2023' and '2023/matching' for
 * those before it. What lies ahead comes first, on the pages of the newest year.
 */
export function eventPages(events: readonly EventHead[]): ReadonlyMap<string, EventsPage> {
  const years = [...new Set((events.some(({ ahead }) => !ahead) ? events.filter(({ ahead }) => !ahead) : events).map(yearOf))];
  const pages = new Map<string, EventsPage>();
  if (events.length === 0) return pages;
  for (const [index, year] of years.entries()) {
    const own = events.filter((event) => (event.ahead ? index === 0 : yearOf(event) === year));
    const prefix = index === 0 ? '' : `${year}`;
    const kinds = kindsOf(own);
    for (const kind of [undefined, ...kinds]) {
      const shown = kind === undefined ? own : own.filter((event) => event.kind.slug === kind.slug);
      const address = pathOf(prefix, kind);
      pages.set(address, {
        address: hrefOf(address),
        year,
        ...(kind === undefined ? {} : { kind }),
        total: shown.length,
        ahead: shown.filter(({ ahead }) => ahead).length,
        groups: groupsOf(shown),
        kinds: [
          { title: '全部', href: hrefOf(prefix), current: kind === undefined, count: own.length },
          ...kinds.map((one) => ({
            title: one.title,
            href: hrefOf(pathOf(prefix, one)),
            current: one.slug === kind?.slug,
            count: own.filter((event) => event.kind.slug === one.slug).length,
          })),
        ],
        years: years.map((one, at) => ({ title: `${one}年`, href: hrefOf(at === 0 ? '' : `${one}`), current: one === year })),
      });
    }
  }
  return pages;
}

const pathOf = (prefix: string, kind: EventKindView | undefined): string => [prefix, kind?.slug ?? ''].filter(Boolean).join('/');

const hrefOf = (path: string): Href => (path === '' ? '/events/' : `/events/${path}/`);

function kindsOf(events: readonly EventHead[]): EventKindView[] {
  return [...new Map(events.map(({ kind }) => [kind.slug, kind])).values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What lies ahead first, the nearest at its top; then the months, the newest first. */
function groupsOf(events: readonly EventHead[]): EventGroup[] {
  const ahead = events.filter((event) => event.ahead).toReversed();
  const months = Map.groupBy(
    events.filter((event) => !event.ahead),
    ({ on }) => on.slice(0, 7),
  );
  return [
    ...(ahead.length === 0 ? [] : [{ id: 'ahead', title: '将要举办', short: '将要举办', events: ahead }]),
    ...[...months].map(([month, own]) => {
      return {
        id: `month-${month}`,
        title: `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
        short: `${Number(month.slice(5))}月`,
        events: own,
      };
    }),
  ];
}
