/** Parts of machines, as they lie on a table. */
import { darkSteel, green, mix, ochre, paper, red, steel } from '../palette.ts';
import { at, circle, curve, ellipse, polygon, rect, shape, stroke } from '../svg.ts';
import { dark, range, type Thing } from './thing.ts';

export const stator: Thing = (palette) =>
  circle(0, -50, 50, darkSteel) +
  circle(0, -50, 42, steel) +
  range(12)
    .map((index) => at(0, -50, rect(-6, -40, 12, 18, ochre, 2), 1, index * 30))
    .join('') +
  circle(0, -50, 21, palette.wash);
export const rotor: Thing = () =>
  rect(-74, -34, 148, 12, darkSteel, 4) +
  rect(-44, -56, 88, 56, steel, 4) +
  range(5)
    .map((index) =>
      stroke(
        [
          [-36 + index * 18, -56],
          [-28 + index * 18, 0],
        ],
        darkSteel,
        4,
      ),
    )
    .join('');
export const motor: Thing = (palette) =>
  rect(-52, -64, 88, 64, palette.mid, 8) +
  range(6)
    .map((index) =>
      stroke(
        [
          [-42 + index * 13, -60],
          [-42 + index * 13, -6],
        ],
        palette.accent,
        3,
      ),
    )
    .join('') +
  rect(36, -42, 30, 14, steel, 2) +
  rect(-24, -78, 34, 16, dark, 3) +
  rect(-46, -6, 76, 6, dark);
export const gripper: Thing = () =>
  rect(-14, -110, 28, 34, darkSteel, 4) +
  rect(-38, -80, 76, 20, dark, 4) +
  shape('M-36 -62 h16 v30 l10 18 h-12 l-14 -20 Z', steel) +
  shape('M36 -62 h-16 v30 l-10 18 h12 l14 -20 Z', steel) +
  rect(-26, -12, 52, 12, '#cfd6dc', 2);
export const robotArm: Thing = (palette) =>
  rect(-42, -18, 84, 18, dark, 3) +
  rect(-24, -44, 48, 28, palette.deep, 5) +
  stroke(
    [
      [0, -46],
      [-26, -118],
      [52, -150],
      [92, -112],
    ],
    palette.accent,
    24,
  ) +
  [
    [0, -46],
    [-26, -118],
    [52, -150],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 15, palette.deep) + circle(x, y, 6, paper))
    .join('') +
  stroke(
    [
      [92, -112],
      [92, -94],
    ],
    dark,
    10,
  ) +
  stroke(
    [
      [80, -78],
      [84, -94],
      [100, -94],
      [104, -78],
    ],
    dark,
    6,
  );
export const flange: Thing = (palette) =>
  circle(0, -50, 50, darkSteel) +
  circle(0, -50, 45, steel) +
  circle(0, -50, 24, palette.wash) +
  range(8)
    .map((index) => circle(35 * Math.cos(index * 0.785), -50 + 35 * Math.sin(index * 0.785), 5.5, dark))
    .join('');
export const fault: Thing = (palette) => flange(palette) + curve('M28 -82 q10 8 4 18', red, 4);
export const bushings: Thing = () =>
  [ochre, darkSteel, '#3c4650']
    .map((colour, index) =>
      at(
        index * 52 - 52,
        0,
        rect(-20, -42, 40, 36, colour, 3) +
          ellipse(0, -42, 20, 8, mix(colour, paper, 0.35)) +
          ellipse(0, -42, 11, 4.5, dark) +
          ellipse(0, -6, 20, 6, colour),
      ),
    )
    .join('');
export const hinge: Thing = (palette) =>
  rect(-62, -12, 124, 12, darkSteel, 3) +
  polygon(
    [
      [-58, -14],
      [6, -58],
      [14, -46],
      [-48, -4],
    ],
    steel,
  ) +
  polygon(
    [
      [58, -14],
      [-2, -58],
      [-10, -46],
      [46, -4],
    ],
    palette.mid,
  ) +
  circle(2, -54, 12, dark) +
  circle(2, -54, 5, steel);
export const carbonStrip: Thing = () =>
  shape('M-86 -16 Q0 -40 86 -16 L86 -2 Q0 -24 -86 -2 Z', dark) + shape('M-86 -2 Q0 -24 86 -2 L86 4 Q0 -16 -86 4 Z', steel);
export const caseBox: Thing = (palette) =>
  rect(-48, -56, 96, 56, palette.mid, 4) +
  rect(-48, -56, 96, 12, palette.accent, 4) +
  rect(-14, -64, 28, 10, 'none', 4, { stroke: dark, 'stroke-width': 4 }) +
  rect(-9, -42, 18, 11, paper, 2);
export const pulley: Thing = () =>
  circle(0, -36, 36, dark) +
  circle(0, -36, 27, darkSteel) +
  circle(0, -36, 8, paper) +
  range(4)
    .map((index) => at(0, -36, rect(-3, -26, 6, 18, steel), 1, index * 90))
    .join('');
export const pulleys: Thing = (palette) => [-88, 0, 88].map((x) => at(x, 0, pulley(palette))).join('');
export const valve: Thing = (palette) =>
  rect(-40, -34, 80, 24, steel, 4) +
  rect(-50, -42, 14, 40, darkSteel, 3) +
  rect(36, -42, 14, 40, darkSteel, 3) +
  rect(-7, -62, 14, 30, darkSteel) +
  ellipse(0, -64, 26, 7, palette.accent) +
  rect(-20, -12, 40, 12, darkSteel, 2);
export const smallValves: Thing = (palette) =>
  range(5)
    .map((index) =>
      at(
        index * 44 - 88,
        0,
        rect(-13, -38, 26, 38, steel, 4) +
          rect(-8, -54, 16, 18, palette.accent, 3) +
          stroke(
            [
              [0, -54],
              [4, -70],
            ],
            dark,
            2.5,
          ),
      ),
    )
    .join('');
export const openRegulator: Thing = (palette) =>
  rect(-30, -36, 34, 36, steel, 4) +
  ellipse(-13, -36, 17, 6, darkSteel) +
  circle(26, -12, 12, 'none', { stroke: darkSteel, 'stroke-width': 5 }) +
  stroke(
    [
      [12, -34],
      [18, -44],
      [24, -34],
      [30, -44],
      [36, -34],
    ],
    palette.accent,
    3.5,
  );
export const oldManifold: Thing = () =>
  rect(-84, -48, 168, 20, steel, 8) +
  range(6)
    .map((index) => rect(-72 + index * 27, -30, 10, 30, darkSteel, 2))
    .join('');
export const newManifold: Thing = (palette) =>
  polygon(
    [
      [-84, -58],
      [84, -46],
      [84, -32],
      [-84, -22],
    ],
    palette.mid,
  ) +
  range(6)
    .map((index) => rect(-72 + index * 27, -30, 10, 30, palette.accent, 2))
    .join('');
export const fittings: Thing = () =>
  range(25)
    .map(
      (index) =>
        at((index % 25) * 21 - 252, 0, rect(-8, -22, 16, 22, '#2d3236', 4) + ellipse(0, -22, 8, 3, '#525a61')) +
        at((index % 25) * 21 - 242, -20, rect(-8, -16, 16, 16, '#3b4248', 3) + ellipse(0, -16, 8, 3, '#5d666e')),
    )
    .join('');
export const vise: Thing = (palette) =>
  rect(-60, -14, 120, 14, dark, 3) +
  rect(-44, -48, 36, 36, palette.deep, 3) +
  rect(24, -48, 28, 36, palette.deep, 3) +
  rect(52, -34, 42, 8, steel) +
  stroke(
    [
      [92, -52],
      [92, -8],
    ],
    darkSteel,
    6,
  ) +
  at(6, -20, flange(palette), 0.72);
export const brakePipe: Thing = () =>
  curve('M-80 -8 q20 -40 50 -16 t56 -8 q20 -18 46 6', darkSteel, 9) + circle(-80, -10, 9, ochre) + circle(72, -24, 9, ochre);
export const aircraftWheel: Thing = () =>
  circle(0, -60, 60, dark) +
  circle(0, -60, 36, steel) +
  range(9)
    .map((index) => circle(23 * Math.cos(index * 0.698), -60 + 23 * Math.sin(index * 0.698), 4, dark))
    .join('') +
  circle(0, -60, 10, darkSteel);
export const ingot: Thing = (palette) =>
  rect(-42, -50, 84, 42, mix(palette.soft, '#7d9a8a', 0.3), 4) +
  ellipse(42, -29, 12, 21, mix(palette.wash, paper, 0.2)) +
  ellipse(-42, -29, 12, 21, mix(palette.mid, '#7d9a8a', 0.3)) +
  rect(-56, -8, 112, 8, dark, 2);
export const prototype: Thing = (palette) =>
  rect(-50, -70, 100, 70, palette.mid, 6) +
  rect(-36, -56, 40, 24, palette.deep, 3) +
  circle(26, -44, 12, paper) +
  stroke(
    [
      [26, -44],
      [32, -51],
    ],
    dark,
    3,
  ) +
  rect(-40, -20, 80, 6, palette.accent);
export const sensorBox: Thing = (palette) =>
  rect(-36, -40, 72, 40, steel, 5) +
  circle(-12, -20, 11, dark) +
  circle(-12, -20, 5, palette.mid) +
  stroke(
    [
      [36, -20],
      [64, -30],
    ],
    dark,
    4,
  );
export const board: Thing = (palette) =>
  rect(-50, -16, 100, 16, green, 2) +
  range(5)
    .map((index) => rect(-42 + index * 19, -24, 12, 9, index === 2 ? palette.accent : dark, 1))
    .join('');
export const parts: Thing = (palette) =>
  at(-32, 0, flange(palette), 0.5) + at(26, 0, rect(-18, -30, 36, 30, darkSteel, 4) + rect(-8, -40, 16, 12, palette.accent, 2));
