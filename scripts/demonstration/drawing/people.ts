/** People: no faces, no likeness. A figure stands at (0, 0) and is 190 high. */
import type { Random } from '../random.ts';
import { mix, type Palette, paper } from './palette.ts';
import { at, circle, ellipse, mirrored, type Point, rect, shape, stroke } from './svg.ts';

export interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly coat: string;
  readonly trousers: string;
  readonly longHair: boolean;
}

const skins = ['#e8c8ac', '#dcb798', '#f0d5bd', '#d3a988'];
const hairs = ['#26292f', '#33302f', '#1d2126', '#4a4643'];
const coats = ['#52657a', '#7d8b99', '#3f4d5a', '#a3afb9', '#6b7480', '#c5ccd2', '#8a8378', '#5d6a60'];

export function createLook(palette: Palette, random: Random, kind: 'any' | 'elder' | 'worker' = 'any'): Look {
  const coat =
    kind === 'worker'
      ? palette.accent
      : random.chance(0.24)
        ? random.pick([palette.accent, palette.mid, palette.deep])
        : random.pick(coats);
  return {
    skin: random.pick(skins),
    hair: kind === 'elder' ? '#c9ccce' : random.pick(hairs),
    coat,
    trousers: random.pick(['#2f3a45', '#3c444c', '#4a4f55', '#27313b']),
    longHair: kind !== 'worker' && random.chance(0.36),
  };
}

export type Pose = 'stand' | 'point' | 'raise' | 'hold' | 'write' | 'lean' | 'clap' | 'ear';

export interface Figure {
  readonly pose: Pose;
  /** Seen from behind. */
  readonly back?: boolean;
  readonly facing?: 'left' | 'right';
  /** What the hand holds, drawn around (0, 0). */
  readonly thing?: string;
  readonly extra?: 'headset' | 'headphones' | 'raincoat' | 'helmet';
}

function head(look: Look, y: number, back: boolean, extra: Figure['extra']): string {
  const face = circle(0, y, 16, back ? look.hair : look.skin);
  const cap = back
    ? ''
    : shape(`M-16.5 ${y + 1} A16.5 16.5 0 0 1 16.5 ${y + 1} Q9 ${y - 7} 2 ${y - 7} Q-9 ${y - 7} -16.5 ${y + 1} Z`, look.hair);
  const tail = look.longHair
    ? shape(
        `M-17 ${y - 2} A17 17 0 0 1 17 ${y - 2} L18 ${y + 20} Q12 ${y + 24} ${back ? 0 : 10} ${y + 23} ${back ? '' : `L10 ${y + 4} L-10 ${y + 4} L-10 ${y + 23}`} Q-12 ${y + 24} -18 ${y + 20} Z`,
        look.hair,
      )
    : '';
  const worn: Readonly<Record<NonNullable<Figure['extra']>, string>> = {
    headset: rect(-19, y - 9, 38, 17, '#20262d', 6) + rect(-15, y - 6, 30, 10, '#3d4a57', 4),
    headphones:
      stroke(
        [
          [-17, y],
          [-16, y - 13],
          [0, y - 20],
          [16, y - 13],
          [17, y],
        ],
        '#20262d',
        4,
      ) +
      rect(-21, y - 5, 8, 16, '#20262d', 4) +
      rect(13, y - 5, 8, 16, '#20262d', 4),
    raincoat: shape(
      `M-21 ${y + 20} Q-25 ${y - 22} 0 ${y - 23} Q25 ${y - 22} 21 ${y + 20} L12 ${y + 14} Q15 ${y - 12} 0 ${y - 12} Q-15 ${y - 12} -12 ${y + 14} Z`,
      mix(look.coat, paper, 0.15),
    ),
    helmet: shape(`M-19 ${y - 3} A19 19 0 0 1 19 ${y - 3} Z`, '#e3b23c') + rect(-22, y - 5, 44, 5, '#d19f2b', 2),
  };
  const behind = look.longHair && !back ? tail : '';
  return behind + face + (back ? tail : '') + cap + (extra === undefined ? '' : worn[extra]);
}

function arm(points: readonly Point[], look: Look): string {
  const hand = points.at(-1) ?? [0, 0];
  return stroke(points, mix(look.coat, '#10161c', 0.14), 13) + circle(hand[0], hand[1], 7, look.skin);
}

const hanging: readonly Point[] = [
  [-21, -140],
  [-28, -112],
  [-25, -84],
];

function arms({ pose }: Figure): { readonly points: readonly (readonly Point[])[]; readonly hand: Point } {
  const right = hanging.map(([x, y]): Point => [-x, y]);
  switch (pose) {
    case 'point':
      return {
        points: [
          hanging,
          [
            [20, -140],
            [46, -136],
            [72, -152],
          ],
        ],
        hand: [72, -152],
      };
    case 'raise':
      return {
        points: [
          hanging,
          [
            [20, -140],
            [34, -166],
            [30, -202],
          ],
        ],
        hand: [30, -202],
      };
    case 'hold':
      return {
        points: [
          [
            [-20, -140],
            [-22, -112],
            [12, -116],
          ],
          [
            [20, -140],
            [34, -116],
            [36, -128],
          ],
        ],
        hand: [34, -132],
      };
    case 'write':
      return {
        points: [
          [
            [-20, -140],
            [-28, -110],
            [-6, -108],
          ],
          [
            [20, -140],
            [30, -110],
            [14, -112],
          ],
        ],
        hand: [2, -112],
      };
    case 'clap':
      return {
        points: [
          [
            [-20, -140],
            [-34, -122],
            [-5, -136],
          ],
          [
            [20, -140],
            [34, -122],
            [5, -136],
          ],
        ],
        hand: [0, -136],
      };
    case 'ear':
      return {
        points: [
          hanging,
          [
            [20, -140],
            [38, -142],
            [20, -164],
          ],
        ],
        hand: [20, -164],
      };
    case 'lean':
      return {
        points: [
          [
            [-20, -140],
            [4, -112],
            [30, -92],
          ],
          [
            [20, -140],
            [30, -112],
            [48, -96],
          ],
        ],
        hand: [48, -96],
      };
    default:
      return { points: [hanging, right], hand: [25, -84] };
  }
}

function upper(look: Look, figure: Figure): string {
  const { points, hand } = arms(figure);
  const coat =
    figure.extra === 'raincoat'
      ? shape('M-26 -146 Q0 -160 26 -146 L34 -52 L-34 -52 Z', look.coat)
      : shape('M-25 -142 Q-24 -154 -10 -156 L10 -156 Q24 -154 25 -142 L21 -78 L-21 -78 Z', look.coat);
  const neck = rect(-6, -162, 12, 12, mix(look.skin, '#8a5a3a', 0.18));
  const collar =
    figure.back === true || figure.extra === 'raincoat' ? '' : shape('M-8 -157 L0 -146 L8 -157 Z', mix(look.coat, paper, 0.72));
  const pad =
    figure.pose === 'write' && figure.thing === undefined
      ? at(
          4,
          -112,
          rect(-13, -12, 26, 17, paper, 1) +
            stroke(
              [
                [-8, -6],
                [8, -6],
              ],
              '#9aa6b1',
              1.5,
            ) +
            stroke(
              [
                [-8, -1],
                [4, -1],
              ],
              '#9aa6b1',
              1.5,
            ),
        )
      : '';
  const limbs = points.map((one) => arm(one, look)).join('');
  const held = figure.thing === undefined ? '' : at(hand[0], hand[1], figure.thing);
  const order = figure.back === true ? limbs + coat : coat + collar + pad + limbs;
  return neck + order + head(look, -174, figure.back === true, figure.extra) + held;
}

export function standing(look: Look, figure: Figure): string {
  const legs =
    rect(-18, -84, 16, 80, look.trousers, 4) +
    rect(2, -84, 16, 80, look.trousers, 4) +
    shape('M-20 0 q0 -8 8 -8 h10 v8 Z', '#20262d') +
    shape('M20 0 q0 -8 -8 -8 h-10 v8 Z', '#20262d');
  const shadow = ellipse(0, 1, 32, 6, '#10161c', { opacity: 0.1 });
  const body = figure.pose === 'lean' ? at(0, -82, at(0, 82, upper(look, figure)), 1, 24) : upper(look, figure);
  const whole = legs + body;
  return shadow + (figure.facing === 'left' ? mirrored(whole) : whole);
}

/** On the heels, beside something low. */
export function crouching(look: Look, figure: Figure): string {
  const legs =
    stroke(
      [
        [-6, -34],
        [30, -44],
        [20, -4],
      ],
      look.trousers,
      18,
    ) +
    stroke(
      [
        [-6, -34],
        [24, -34],
        [6, -4],
      ],
      mix(look.trousers, paper, 0.12),
      18,
    ) +
    shape('M4 0 h30 q0 -9 -10 -9 h-20 Z', '#20262d');
  const body = at(-4, 48, at(0, 0, upper(look, figure), 1, 10));
  const whole = body + legs;
  return ellipse(8, 1, 34, 6, '#10161c', { opacity: 0.1 }) + (figure.facing === 'left' ? mirrored(whole) : whole);
}

/** Head, shoulders and arms behind a table whose edge is at y = 0. */
export function seatedBehind(look: Look, turn = 0, writing = false): string {
  const coat = shape('M-30 2 Q-30 -46 -12 -52 L12 -52 Q30 -46 30 2 Z', look.coat);
  const collar = shape('M-8 -53 L0 -42 L8 -53 Z', mix(look.coat, paper, 0.72));
  const neck = rect(-6, -58, 12, 10, mix(look.skin, '#8a5a3a', 0.18));
  const hands = writing
    ? circle(-9, -3, 6, look.skin) +
      circle(10, -4, 6, look.skin) +
      stroke(
        [
          [10, -4],
          [16, -14],
        ],
        '#20262d',
        2.5,
      )
    : '';
  return neck + coat + collar + at(turn, 0, head(look, -70, false, undefined)) + hands;
}

/** On a folding chair, facing the reader; the feet are at y = 0. */
export function seatedFacing(look: Look, writing = false): string {
  const chair =
    rect(-28, -104, 56, 54, '#a9b2ba', 5) +
    stroke(
      [
        [-24, -50],
        [-30, 0],
      ],
      '#8f99a2',
      5,
    ) +
    stroke(
      [
        [24, -50],
        [30, 0],
      ],
      '#8f99a2',
      5,
    );
  const legs =
    rect(-22, -56, 19, 22, look.trousers, 6) +
    rect(3, -56, 19, 22, look.trousers, 6) +
    rect(-20, -42, 15, 40, look.trousers, 3) +
    rect(5, -42, 15, 40, look.trousers, 3) +
    rect(-22, -7, 18, 7, '#20262d', 3) +
    rect(4, -7, 18, 7, '#20262d', 3);
  const pad = writing
    ? rect(-14, -74, 28, 18, paper, 1) +
      stroke(
        [
          [-8, -67],
          [8, -67],
        ],
        '#9aa6b1',
        1.5,
      )
    : '';
  return ellipse(0, 1, 34, 6, '#10161c', { opacity: 0.1 }) + chair + at(0, -52, seatedBehind(look)) + legs + pad;
}

/** From behind on a chair: what the last rows of an audience look like. */
export function seatedAway(look: Look, chair: string): string {
  const shoulders = shape('M-27 40 Q-28 -4 -10 -10 L10 -10 Q28 -4 27 40 Z', look.coat);
  const neck = rect(-6, -16, 12, 12, mix(look.skin, '#8a5a3a', 0.25));
  const back = rect(-25, 16, 50, 40, chair, 6) + rect(-25, 16, 50, 3, paper, 1.5, { opacity: 0.35 });
  return shoulders + neck + at(0, 0, head(look, -27, true, undefined)) + back;
}

/** From behind, standing close to the reader. */
export function standingAway(look: Look): string {
  const coat = shape('M-29 90 Q-31 -2 -11 -9 L11 -9 Q31 -2 29 90 Z', look.coat);
  const side =
    stroke(
      [
        [-25, 8],
        [-31, 44],
        [-29, 90],
      ],
      mix(look.coat, '#10161c', 0.14),
      12,
    ) +
    stroke(
      [
        [25, 8],
        [31, 44],
        [29, 90],
      ],
      mix(look.coat, '#10161c', 0.14),
      12,
    );
  return side + coat + rect(-6, -16, 12, 12, mix(look.skin, '#8a5a3a', 0.25)) + head(look, -27, true, undefined);
}
