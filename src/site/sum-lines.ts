import type { RequirementView, SumView, YearView } from '../publication/view.ts';
import { figure } from './numerals.ts';
import { placeName } from './place-name.ts';
import type { SumLine } from './sum-line.ts';

/** The sums of a year as lines with a bar. */
export function yearSums(sums: readonly SumView[]): readonly SumLine[] {
  return sums.map(({ title, href, unit, actual, target, targetWord = '目标', bar, remark }) => {
    return { title, href, unit, actual: figure(Number(actual)), against: `${targetWord}${figure(Number(target))}`, bar, remark };
  });
}

/** One requirement at the other stations of a tier, as lines with a bar. */
export function peerSums(peers: RequirementView['peers']): readonly SumLine[] {
  return peers.map(({ station, head }) => ({
    title: placeName(station),
    href: head.href,
    unit: head.unit,
    actual: head.actual === undefined ? undefined : figure(head.actual),
    against: head.target === undefined ? '' : `目标${figure(head.target)}`,
    bar: head.bar,
    status: head,
  }));
}

/** What each station spent of its award, as lines with a bar. */
export function spendingLines(spending: YearView['spending']): readonly SumLine[] {
  return spending.map(({ station, award, spent, bar }) => {
    return { title: station.shortName, href: `${station.href}#money`, unit: '万元', actual: spent, against: `总额${award}`, bar };
  });
}
