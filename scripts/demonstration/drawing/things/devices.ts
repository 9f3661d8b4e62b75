/** Instruments and electronics. */
import { darkSteel, glass, ink, mix, ochre, paleData, paper, red, steel, sunk } from '../palette.ts';
import { at, circle, curve, ellipse, polygon, rect, shape, stroke, words } from '../svg.ts';
import { dark, range, type Thing } from './thing.ts';

export const magnifier: Thing = (palette) =>
  stroke(
    [
      [-8, 0],
      [-8, -60],
      [30, -88],
    ],
    dark,
    7,
  ) +
  rect(-34, -8, 56, 8, dark, 3) +
  ellipse(52, -78, 36, 30, mix(glass, paper, 0.4), { stroke: dark, 'stroke-width': 7 }) +
  circle(52, -78, 17, 'none', { stroke: palette.accent, 'stroke-width': 4 });
export const probe: Thing = (palette) =>
  rect(-6, -8, 26, 16, palette.accent, 4) + rect(18, -10, 8, 20, dark, 2) + curve('M-6 0 q-30 8 -34 40', dark, 3);
export const microscope: Thing = (palette) =>
  rect(-46, -10, 92, 10, dark, 3) +
  rect(-34, -34, 60, 8, darkSteel) +
  shape('M26 -10 Q60 -60 22 -104 L10 -96 Q38 -58 10 -10 Z', palette.accent) +
  at(-6, -82, rect(-11, -34, 22, 62, steel, 3) + rect(-8, 28, 16, 16, darkSteel, 2) + rect(-9, -48, 18, 16, dark, 3), 1, -14) +
  rect(-18, -38, 34, 4, glass);
export const laptop: Thing = (palette) =>
  rect(-44, -60, 88, 56, dark, 4) +
  rect(-38, -54, 76, 42, mix(palette.wash, paper, 0.5)) +
  stroke(
    [
      [-30, -24],
      [-14, -38],
      [2, -30],
      [26, -46],
    ],
    palette.accent,
    3,
  ) +
  polygon(
    [
      [-56, 0],
      [56, 0],
      [46, -6],
      [-46, -6],
    ],
    darkSteel,
  );
export const monitor: Thing = (palette) =>
  rect(-60, -92, 120, 76, dark, 4) +
  rect(-54, -86, 108, 64, '#e9f0f5') +
  stroke(
    [
      [-46, -40],
      [-24, -58],
      [-4, -48],
      [18, -72],
      [44, -60],
    ],
    palette.accent,
    4,
  ) +
  rect(-8, -18, 16, 14, dark) +
  rect(-28, -6, 56, 6, dark, 2);
export const pump: Thing = (palette) =>
  rect(-54, -52, 108, 52, paper, 8, { stroke: paleData, 'stroke-width': 2 }) +
  rect(-44, -42, 44, 22, palette.deep, 3) +
  words(-22, -25, '0.1', 16, '#dff0e6', { anchor: 'middle', bold: true }) +
  [10, 26, 42].map((x) => circle(x, -31, 5.5, palette.accent)).join('') +
  rect(-54, -66, 96, 10, steel, 3) +
  rect(42, -70, 12, 18, darkSteel, 2) +
  rect(-44, -12, 88, 4, sunk);
export const balance: Thing = (palette) =>
  rect(-46, -18, 92, 18, '#dfe5ea', 4) +
  rect(-30, -14, 40, 10, palette.deep, 2) +
  rect(-36, -24, 72, 6, steel, 2) +
  rect(-40, -86, 80, 62, 'none', 2, { stroke: '#9db4c2', 'stroke-width': 3 }) +
  rect(-11, -48, 22, 24, glass, 2) +
  rect(-11, -36, 22, 12, palette.soft);
export const tube: Thing = (palette) => curve('M-70 -30 Q-20 -70 60 -46', palette.accent, 4);
export const oscilloscope: Thing = (palette) =>
  rect(-76, -112, 152, 108, '#cfd6dc', 6) +
  rect(-66, -102, 100, 84, '#1f2a33', 3) +
  stroke(
    [
      [-60, -40],
      [-34, -40],
      [-24, -86],
      [4, -86],
      [28, -86],
    ],
    '#9fe0b8',
    3,
  ) +
  stroke(
    [
      [-60, -34],
      [-16, -34],
      [-6, -74],
      [28, -74],
    ],
    '#f0c674',
    3,
  ) +
  range(6)
    .map((index) => circle(46 + (index % 2) * 18, -88 + Math.floor(index / 2) * 28, 6, palette.accent))
    .join('') +
  rect(-60, -6, 18, 6, dark) +
  rect(42, -6, 18, 6, dark);
export const frostBox: Thing = () =>
  rect(-70, -128, 140, 128, '#dfe8ee', 6) +
  rect(-56, -112, 84, 92, '#b9d2e0', 4) +
  range(9)
    .map((index) => circle(-50 + ((index * 37) % 78), -104 + ((index * 29) % 80), 5 + (index % 3) * 2, paper, { opacity: 0.85 }))
    .join('') +
  rect(38, -104, 22, 14, dark, 2) +
  words(49, -70, '−60', 15, ink, { anchor: 'middle' }) +
  shape('M-70 -128 q20 14 34 2 q18 16 40 0 q20 14 66 -2 v8 h-140 Z', paper);
export const cardReader: Thing = (palette) =>
  rect(-30, -74, 60, 74, dark, 8) +
  rect(-22, -64, 44, 28, '#dfeaf2', 3) +
  range(6)
    .map((index) => circle(-12 + (index % 3) * 12, -24 + Math.floor(index / 3) * 12, 3.5, paleData))
    .join('') +
  at(34, -46, rect(-4, -22, 40, 26, palette.accent, 3) + rect(2, -14, 12, 9, ochre, 2), 1, 14);
export const backpack: Thing = (palette) =>
  rect(-36, -84, 72, 84, dark, 14) +
  rect(-24, -40, 48, 32, mix(dark, paper, 0.15), 6) +
  stroke(
    [
      [-14, -84],
      [-20, -128],
    ],
    palette.accent,
    5,
  ) +
  stroke(
    [
      [14, -84],
      [20, -128],
    ],
    palette.accent,
    5,
  ) +
  circle(0, -62, 6, '#8fd3a8');
export const walkieTalkie: Thing = (palette) =>
  rect(-9, -30, 18, 34, dark, 4) +
  stroke(
    [
      [5, -30],
      [5, -54],
    ],
    dark,
    4,
  ) +
  rect(-5, -24, 10, 8, palette.soft, 1);
export const thermometerGun: Thing = (palette) =>
  rect(-8, -10, 34, 16, palette.accent, 4) +
  rect(-6, 4, 13, 26, dark, 4) +
  stroke(
    [
      [28, -2],
      [120, -26],
    ],
    red,
    2,
    { 'stroke-dasharray': '4 7' },
  );
export const glove: Thing = (palette) =>
  shape(
    'M-26 0 V-44 q-16 -14 -22 -30 q8 -10 18 2 l6 6 V-98 q8 -8 14 0 V-62 V-106 q8 -8 14 0 V-62 V-102 q8 -8 14 0 V-60 V-86 q8 -8 13 0 V-34 L26 0 Z',
    dark,
  ) +
  [
    [-17, -90],
    [-3, -98],
    [11, -94],
    [24, -80],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 5, palette.mid))
    .join('') +
  rect(-27, -14, 54, 14, palette.accent, 3) +
  curve('M20 -8 q40 4 56 -16', palette.accent, 3);
export const roundSpeaker: Thing = (palette) =>
  ellipse(0, -10, 62, 18, dark) +
  ellipse(0, -20, 60, 17, '#444d55') +
  ellipse(0, -21, 34, 9, mix('#444d55', paper, 0.2)) +
  circle(0, -22, 4, palette.mid) +
  range(6)
    .map((index) => circle(-45 + index * 18, -9, 2.5, '#77828b'))
    .join('');
export const speaker: Thing = () =>
  rect(-30, -92, 60, 92, dark, 6) +
  circle(0, -64, 16, '#59636c') +
  circle(0, -26, 21, '#59636c') +
  circle(0, -26, 8, dark) +
  circle(0, -64, 6, dark);
export const doorLock: Thing = (palette) =>
  rect(-24, -104, 48, 104, '#3c454d', 12) +
  range(9)
    .map((index) => circle(-12 + (index % 3) * 12, -86 + Math.floor(index / 3) * 14, 3.5, '#dfe8ee'))
    .join('') +
  circle(0, -32, 10, palette.mid) +
  rect(0, -38, 58, 12, steel, 5);
export const gateway: Thing = (palette) =>
  rect(-54, -26, 108, 26, '#eef1f3', 5, { stroke: paleData, 'stroke-width': 2 }) +
  stroke(
    [
      [-36, -26],
      [-44, -82],
    ],
    dark,
    6,
  ) +
  stroke(
    [
      [36, -26],
      [44, -82],
    ],
    dark,
    6,
  ) +
  range(4)
    .map((index) => circle(-28 + index * 14, -13, 3.5, index === 2 ? ochre : palette.accent))
    .join('');
export const phone: Thing = (palette) =>
  rect(-11, -28, 22, 40, dark, 4) +
  rect(-8, -24, 16, 31, palette.wash, 1) +
  [0, 1].map((index) => curve(`M${18 + index * 9} ${-22 - index * 4} q8 12 0 ${24 + index * 8}`, palette.accent, 3)).join('');
export const microphone: Thing = () => rect(-5, -6, 10, 34, dark, 4) + circle(0, -12, 10, '#59636c');
export const switchBox: Thing = (palette) => rect(-26, -34, 52, 34, dark, 5) + rect(-12, -46, 24, 14, palette.accent, 4);
export const lantern: Thing = () =>
  rect(-5, -8, 10, 26, dark, 3) +
  polygon(
    [
      [-5, -8],
      [5, -8],
      [60, -70],
      [-10, -76],
    ],
    '#f7e6a6',
    { opacity: 0.6 },
  );
