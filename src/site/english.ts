import type { StatusView, SumView, YearView } from '../publication/view.ts';
import { figure } from './numerals.ts';
import type { SumLine } from './sum-line.ts';

interface EnglishSum {
  readonly title: string;
  readonly unit: string;
  /** From the unit of the figure to this one: 万元 to thousand yuan. */
  readonly times?: number;
}

/** The sums of a year by the place that they lead to. */
const SUMS: Readonly<Record<string, EnglishSum>> = {
  'quota-contacted-enterprises': { title: 'Enterprises contacted', unit: 'enterprises' },
  'quota-key-enterprises': { title: 'Enterprises given continued support', unit: 'enterprises' },
  'quota-srdi-enterprises': { title: 'of them, certified innovative small and medium ones', unit: 'enterprises' },
  'quota-expert-visits': { title: 'Visits and residencies by experts', unit: 'visits' },
  'quota-events': { title: 'Events', unit: 'events' },
  'quota-demands': { title: 'Needs collected from enterprises', unit: 'needs' },
  'quota-outcomes': { title: 'Cooperation agreements', unit: 'agreements' },
  spending: { title: 'Public money spent', unit: 'thousand yuan', times: 10 },
};

const STATUS: Readonly<Record<StatusView['status'], string>> = {
  met: 'Met',
  'on-track': 'On schedule',
  behind: 'Behind schedule',
  unmet: 'Not met',
  explained: 'Not met, explained',
  'not-judged': 'Not judged',
};

/** The sums of a year as lines with a bar, in English; one that has no English name is left out. */
export function englishSums(sums: readonly SumView[]): readonly SumLine[] {
  return sums.flatMap(({ href, actual, target, bar, remark }) => {
    const own = SUMS[href.slice(href.indexOf('#') + 1)];
    if (own === undefined) return [];
    const { title, unit, times = 1 } = own;
    const inUnit = (value: string): string => figure(Math.round(Number(value) * times));
    const left = remark === undefined ? {} : { remark: 'Stations that could not be judged are left out' };
    return [{ title, href, unit, actual: inUnit(actual), against: `of ${inUnit(target)}`, bar, ...left }];
  });
}

/** How many requirements have each status, those that none has left out. */
export function englishCounts(counts: YearView['counts']): YearView['counts'] {
  return counts
    .filter(({ count }) => count > 0)
    .map((one) => ({ ...one, word: STATUS[one.status], shortWord: STATUS[one.status] }))
    .toReversed();
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 10 January 2025 */
export function englishDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}
