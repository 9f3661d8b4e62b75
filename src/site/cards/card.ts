import type { RequirementHead } from '../../publication/view.ts';

/** What a share card shows. Two cards with the same content are the same picture. */
export interface Card {
  /** Where it is published: `/cards/2024/haidian.png`. */
  readonly address: string;
  readonly siteTitle: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly figure?: CardFigure;
  /** 截至2024年11月20日 · 演示数据 */
  readonly foot: string;
}

export interface CardFigure extends Pick<RequirementHead, 'status' | 'word'> {
  readonly label: string;
  readonly actual: string;
  readonly target: string;
  /** 0 to 1; the quota stands at 0.8. */
  readonly bar: number;
}

/** An element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: CardChildren;
    readonly [attribute: string]: unknown;
  };
}
type CardChildren = string | CardElement | readonly (string | CardElement)[];

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const MARGIN = 72;
const BAR_WIDTH = CARD_WIDTH - 2 * MARGIN;
const QUOTA_AT = 0.8;

const INK = '#16212c';
const SOFT = '#4c5966';
const DATA = '#52657a';
const SUNK = '#e4e9ee';
const ACCENT = '#17508f';
const STATUS_INK = {
  met: '#0d6b45',
  'on-track': '#0b6a75',
  behind: '#8a5200',
  unmet: '#b3221b',
  explained: '#85337a',
  'not-judged': '#535f6b',
} as const;

/** The seventeen tiles of the site's mark: columns and rows from the left and the top. */
const TILES: readonly (readonly [number, number])[] = [
  [1, 0],
  [3, 0],
  [4, 0],
  [2, 1],
  [4, 1],
  [5, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 2],
  [1, 3],
  [2, 3],
  [4, 3],
  [1, 4],
  [3, 4],
];

const box = (style: Record<string, string | number>, children: CardChildren = []): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

function mark(size: number): CardElement {
  const cell = size / 6;
  const squares = TILES.map(([column, row]) => ({
    type: 'rect',
    props: { x: column * cell, y: row * cell, width: cell * 0.84, height: cell * 0.84, fill: ACCENT },
  }));
  return { type: 'svg', props: { width: size, height: (size * 5) / 6, viewBox: `0 0 ${size} ${(size * 5) / 6}`, children: squares } };
}

/** Lays a card out. Every size is given: percentages with padding cut titles. */
export function cardElement({ siteTitle, title, subtitle, figure, foot }: Card): CardElement {
  const titleSize = figure === undefined ? 72 : 64;
  return box(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      padding: MARGIN,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: '#ffffff',
      color: INK,
      fontFamily: 'Noto Sans SC',
    },
    [
      box({ width: BAR_WIDTH, alignItems: 'center' }, [mark(54), box({ fontSize: 28, marginLeft: 18, color: SOFT }, siteTitle)]),
      box({ width: BAR_WIDTH, flexDirection: 'column' }, [
        box({ width: BAR_WIDTH, fontSize: titleSize, fontWeight: 600, lineHeight: 1.3, lineClamp: 2, display: 'block' }, title),
        ...(subtitle === undefined ? [] : [box({ fontSize: 30, color: SOFT, marginTop: 16 }, subtitle)]),
      ]),
      ...(figure === undefined ? [] : [figureBox(figure)]),
      box({ width: BAR_WIDTH, fontSize: 24, color: SOFT }, foot),
    ],
  );
}

function figureBox({ label, actual, target, bar, status, word }: CardFigure): CardElement {
  return box({ width: BAR_WIDTH, flexDirection: 'column' }, [
    box({ width: BAR_WIDTH, alignItems: 'flex-end', justifyContent: 'space-between' }, [
      box({ alignItems: 'flex-end' }, [
        box({ fontSize: 132, fontWeight: 600, lineHeight: 1 }, actual),
        box({ fontSize: 36, color: SOFT, marginLeft: 14, marginBottom: 12 }, `/ ${target}　${label}`),
      ]),
      box({ fontSize: 36, marginBottom: 12, color: STATUS_INK[status] }, word),
    ]),
    box({ width: BAR_WIDTH, height: 20, marginTop: 18, backgroundColor: SUNK, position: 'relative' }, [
      box({ position: 'absolute', left: 0, top: 0, height: 20, width: Math.round(BAR_WIDTH * bar), backgroundColor: DATA }),
      box({ position: 'absolute', left: Math.round(BAR_WIDTH * QUOTA_AT), top: -8, height: 36, width: 3, backgroundColor: INK }),
    ]),
  ]);
}
