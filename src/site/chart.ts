import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { Progress } from '../publication/view.ts';
import { dayNumber, monthMarks } from './days.ts';

/** The paths of a cumulative figure in a box of 1000 by 1000 that is stretched to its place; text stands outside it. */
export interface ChartPaths {
  readonly actual: string;
  readonly fill: string;
  readonly quota: string;
  readonly pace?: string;
  readonly due: number;
  readonly months: readonly { readonly label: string; readonly at: number }[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly quotaAt: number;
  readonly end: { readonly value: number; readonly across: number; readonly at: number };
}

const SIZE = 1000;
const QUOTA_SHARE = 0.8;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The actual line ends at the as-of day. In a small chart the quota stands at four fifths and what is beyond the top is cut;
 * a large one grows to hold it.
 */
export function chartPaths({ from, to, paceFrom, dueOn, target, steps }: Progress, asOf: string, grows: boolean): ChartPaths {
  const value = steps.at(-1)?.value ?? 0;
  const top = target / QUOTA_SHARE;
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [0, SIZE]);
  const y = scaleLinear([0, grows ? Math.max(top, value * 1.08) : top], [SIZE, 0]).clamp(true);
  const today = Math.min(dayNumber(asOf), dayNumber(to));
  const points: [number, number][] = [
    [dayNumber(from), 0],
    ...steps.map((step): [number, number] => [Math.max(dayNumber(step.on), dayNumber(from)), step.value]),
    [today, value],
  ];
  const across = ([day]: [number, number]): number => round(x(day));
  const up = ([, count]: [number, number]): number => round(y(count));
  const quotaAt = round(y(target));
  const due = round(x(dayNumber(dueOn)));
  return {
    actual: line<[number, number]>(across, up).curve(curveStepAfter)(points) ?? '',
    fill: area<[number, number]>(across, SIZE, up).curve(curveStepAfter)(points) ?? '',
    quota: `M0,${quotaAt}H${SIZE}`,
    ...(paceFrom === undefined ? {} : { pace: `M${round(x(dayNumber(paceFrom)))},${SIZE}L${due},${quotaAt}` }),
    due,
    months: monthMarks(from, to).map(({ label, day }) => ({ label, at: round(x(day)) })),
    ticks: y
      .ticks(4)
      .filter((tick) => tick > 0 && Number.isInteger(tick))
      .map((tick) => ({ value: tick, at: round(y(tick)) })),
    quotaAt,
    end: { value, across: round(x(today)), at: round(y(value)) },
  };
}

/** A place on the stretched box, as a part of the whole. */
export function share(at: number): string {
  return `${Math.round(at) / 10}%`;
}
