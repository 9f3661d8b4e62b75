import { scaleBand, scaleLinear } from 'd3-scale';
import type { FunnelView } from '../publication/funnel.ts';

/** A funnel in a box of 1000 across that is stretched to its place: a bar a stage, and between two the part that did not come further. */
export interface FunnelChart {
  readonly height: number;
  readonly bars: readonly FunnelBar[];
  readonly narrowings: readonly string[];
}

export interface FunnelBar {
  readonly label: string;
  readonly count: number;
  /** 占征集的68% */
  readonly part: string;
  readonly y: number;
  readonly height: number;
  readonly across: number;
  /** The base line of the words above the bar. */
  readonly wordsAt: number;
}

const ACROSS = 1000;
const STAGE = 48;
const BAR_PART = 0.3;
const WORDS_ABOVE = 7;

const round = (value: number): number => Math.round(value * 10) / 10;

export function funnelChart({ stages }: FunnelView): FunnelChart {
  const height = stages.length * STAGE;
  const x = scaleLinear([0, 1], [0, ACROSS]);
  const y = scaleBand(
    stages.map((_, index) => index),
    [0, height],
  );
  const thick = y.bandwidth() * BAR_PART;
  const bars = stages.map(({ label, count, share }, index) => {
    const top = (y(index) ?? 0) + y.bandwidth() - thick;
    return {
      label,
      count,
      part: index === 0 ? '' : `，占征集的${Math.round(share * 100)}%`,
      y: round(top),
      height: round(thick),
      across: round(x(share)),
      wordsAt: round(top - WORDS_ABOVE),
    };
  });
  return { height, bars, narrowings: bars.slice(1).map((bar, index) => narrowing(bars[index] ?? bar, bar)) };
}

function narrowing(from: FunnelBar, to: FunnelBar): string {
  return `M0,${round(from.y + from.height)}H${from.across}L${to.across},${to.y}H0Z`;
}
