import { scaleLinear } from 'd3-scale';
import type { RequirementHead, StationHead, YearView } from '../publication/view.ts';
import { byTier } from './by-tier.ts';
import { figure } from './numerals.ts';
import { placeName } from './place-name.ts';

/** The stations of one tier, a lane a requirement; each dot is a station, its place the part of its own target. */
export interface DotPlot {
  readonly tier: string;
  readonly label: string;
  readonly height: number;
  readonly lanes: readonly DotLane[];
  /** The stations, for the heads of the table behind it. */
  readonly stations: readonly StationHead[];
}

export interface DotLane {
  readonly title: string;
  readonly unit: string;
  /** 目标80家 */
  readonly target: string;
  readonly wordsAt: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly Dot[];
  /** Who fell short or was not judged, a line a status: 未达标：怀柔区45项。 */
  readonly remarks: readonly { readonly text: string; readonly at: number }[];
  /** In the order of the stations. */
  readonly heads: readonly (RequirementHead | undefined)[];
}

export interface Dot {
  readonly status: RequirementHead['status'];
  /** Drawn as the mark of its status instead of a dot. */
  readonly fallenShort: boolean;
  /** 海淀区96家 */
  readonly name: string;
  /** A place across, as 80%. */
  readonly x: string;
  readonly y: number;
}

/** As far as a bar goes: the target stands at four fifths, what is beyond its end is drawn there. */
const MOST = 1.25;
const LINE = 18;
/** A line of a phone holds two names. */
const NAMED = 2;
const RADIUS = 4.5;
const APART = 11;
const BELOW = 16;
/** Dots nearer than this part of the width stand above each other. */
const NEAR = 3;

/** One plot a tier, of the requirements that count rows against a target. */
export function dotPlots({ matrix }: YearView): readonly DotPlot[] {
  return byTier(matrix, ({ station }) => station).map(({ tier, label, members }) => {
    const stations = members.map(({ station }) => station);
    const rows = members.map(({ station, groups }) => ({ station, heads: groups.flatMap((group) => group.members) }));
    const rules = (rows[0]?.heads ?? []).filter(({ rule }) => rule.startsWith('quota/'));
    const lanes: DotLane[] = [];
    let top = 0;
    for (const rule of rules) {
      const lane = laneOf(rule, rows, top);
      lanes.push(lane);
      top = lane.bottom + BELOW;
    }
    return { tier, label, height: top, lanes, stations };
  });
}

interface Row {
  readonly station: StationHead;
  readonly heads: readonly RequirementHead[];
}

interface Standing {
  readonly station: StationHead;
  readonly head: RequirementHead | undefined;
}

const FALLEN_SHORT: readonly string[] = ['unmet', 'explained', 'behind'];

function named({ station, head }: Standing, unit: string): string {
  return head?.actual === undefined ? placeName(station) : `${placeName(station)}${figure(head.actual)}${unit}`;
}

function remarksOf(own: readonly Standing[], unit: string): string[] {
  const wanting = own.filter(({ head }) => head !== undefined && head.status !== 'met' && head.status !== 'on-track');
  return [...Map.groupBy(wanting, ({ head }) => head?.word ?? '')].map(([word, all]) => {
    const names = all.slice(0, NAMED).map((one) => named(one, unit));
    return `${word.replace('，', '并')}：${names.join('、')}${all.length > NAMED ? `等${all.length}站` : ''}`;
  });
}

function laneOf({ rule, title, unit }: RequirementHead, rows: readonly Row[], above: number): DotLane {
  const x = scaleLinear([0, MOST], [0, 100]).clamp(true);
  const own = rows.map(({ station, heads }) => ({ station, head: heads.find((one) => one.rule === rule) }));
  const placed = own
    .flatMap(({ station, head }) => {
      const { actual, target } = head ?? {};
      return head === undefined || actual === undefined || target === undefined
        ? []
        : [{ station, head, at: Math.round(x(target === 0 ? 1 : actual / target) * 10) / 10 }];
    })
    .toSorted((a, b) => a.at - b.at);
  const stacked = stack(placed.map(({ at }) => at));
  const depth = Math.max(0, ...stacked);
  const remarks = remarksOf(own, unit);
  const top = above + LINE * (1 + remarks.length) + 2;
  const bottom = top + 2 * RADIUS + depth * APART;
  const targets = [...new Set(placed.map(({ head }) => head.target))];
  return {
    title,
    unit,
    target: targets.length === 1 ? `目标${figure(targets[0])}${unit}` : '目标各站不同',
    wordsAt: above + LINE - 4,
    top,
    bottom,
    dots: placed.map((one, index) => ({
      status: one.head.status,
      name: named(one, unit),
      fallenShort: FALLEN_SHORT.includes(one.head.status),
      x: `${one.at}%`,
      y: bottom - RADIUS - (stacked[index] ?? 0) * APART,
    })),
    remarks: remarks.map((text, index) => ({ text, at: above + LINE * (2 + index) - 4 })),
    heads: own.map(({ head }) => head),
  };
}

/** How high each dot stands, of dots in order: one above another while they are near the first of their pile. */
function stack(places: readonly number[]): readonly number[] {
  let from = Number.NEGATIVE_INFINITY;
  let level = 0;
  return places.map((at) => {
    if (at - from < NEAR) level += 1;
    else [from, level] = [at, 0];
    return level;
  });
}
