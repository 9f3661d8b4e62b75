/** Machines, vehicles and what stands on a floor or in a field. */
import { darkSteel, darkWood, data, glass, green, mix, ochre, paleData, paper, red, steel, sunk, wood } from '../palette.ts';
import { at, circle, curve, ellipse, polygon, rect, shape, stroke, words } from '../svg.ts';
import { dark, range, type Thing, writing } from './thing.ts';

export const freezeDryer: Thing = (palette) =>
  rect(-130, -262, 260, 262, '#dfe5ea', 6) +
  rect(-112, -236, 164, 206, dark, 4) +
  range(7)
    .map((index) => rect(-104, -214 + index * 26, 148, 6, steel))
    .join('') +
  range(6)
    .map((index) =>
      curve(
        `M${-90 + index * 22} ${-208 + index * 26} C-40 ${-190 + index * 22} 60 ${-200 + index * 20} 168 ${-60 + index * 8}`,
        palette.accent,
        1.6,
      ),
    )
    .join('') +
  polygon(
    [
      [52, -240],
      [110, -252],
      [110, -14],
      [52, -28],
    ],
    mix('#dfe5ea', data, 0.25),
  ) +
  rect(-112, -254, 60, 10, palette.deep, 2) +
  rect(-120, -14, 240, 14, darkSteel);
export const vacuumChamber: Thing = (palette) =>
  rect(-130, -40, 260, 40, darkSteel, 4) +
  rect(-110, -196, 220, 160, steel, 12) +
  circle(0, -116, 60, dark) +
  circle(0, -116, 48, mix(dark, steel, 0.3)) +
  range(10)
    .map((index) => circle(54 * Math.cos(index * 0.628), -116 + 54 * Math.sin(index * 0.628), 4, paper))
    .join('') +
  at(
    150,
    -70,
    circle(0, -46, 54, steel) +
      circle(0, -46, 44, darkSteel) +
      range(10)
        .map((index) => circle(49 * Math.cos(index * 0.628), -46 + 49 * Math.sin(index * 0.628), 4, dark))
        .join(''),
  ) +
  rect(-24, -222, 48, 28, palette.mid, 3);
export const leakDetector: Thing = (palette) =>
  rect(-46, -104, 92, 92, palette.mid, 6) +
  rect(-34, -92, 68, 34, palette.deep, 3) +
  words(0, -68, 'E-9', 20, '#dff0e6', { anchor: 'middle', bold: true }) +
  circle(-20, -38, 8, paper) +
  circle(8, -38, 8, paper) +
  circle(-28, -6, 8, dark) +
  circle(28, -6, 8, dark) +
  curve('M-46 -50 q-40 10 -60 -30', dark, 5);
export const wheelInPit: Thing = (palette) =>
  rect(-230, -190, 460, 60, palette.mid, 6) +
  rect(-230, -140, 460, 12, dark) +
  [-130, 130]
    .map((x) => circle(x, -86, 66, dark) + circle(x, -86, 54, darkSteel) + circle(x, -86, 38, steel) + circle(x, -86, 12, dark))
    .join('') +
  rect(-260, -20, 520, 10, '#7b8790');
export const controlSurface: Thing = (palette) =>
  polygon(
    [
      [-150, -30],
      [120, -120],
      [150, -92],
      [-140, 0],
    ],
    paper,
    { stroke: paleData, 'stroke-width': 2.5 },
  ) +
  polygon(
    [
      [60, -100],
      [120, -120],
      [150, -92],
      [92, -74],
    ],
    palette.accent,
  ) +
  range(6)
    .map((index) => circle(-110 + index * 36, -32 - index * 11, 3, data))
    .join('');
export const unmannedCar: Thing = (palette) =>
  rect(-88, -92, 176, 74, paper, 16, { stroke: paleData, 'stroke-width': 2.5 }) +
  rect(-88, -50, 176, 32, palette.accent, 10) +
  rect(-70, -82, 44, 28, dark, 6) +
  rect(20, -82, 52, 28, sunk, 4) +
  circle(-54, -16, 19, dark) +
  circle(54, -16, 19, dark) +
  circle(-54, -16, 8, steel) +
  circle(54, -16, 8, steel) +
  rect(-14, -108, 28, 16, dark, 5);
export const drone: Thing = (palette) =>
  stroke(
    [
      [-72, -42],
      [72, -42],
    ],
    dark,
    8,
  ) +
  rect(-32, -56, 64, 30, palette.accent, 10) +
  [-72, 72].map((x) => rect(x - 6, -62, 12, 24, dark, 3) + ellipse(x, -64, 44, 4, paleData, { opacity: 0.7 })).join('') +
  stroke(
    [
      [-26, -28],
      [-36, 0],
      [-50, 0],
    ],
    dark,
    5,
  ) +
  stroke(
    [
      [26, -28],
      [36, 0],
      [50, 0],
    ],
    dark,
    5,
  ) +
  circle(0, -22, 9, dark) +
  circle(0, -22, 4, glass);
export const walker: Thing = (palette) =>
  stroke(
    [
      [-48, -8],
      [-34, -110],
      [30, -110],
      [48, -8],
    ],
    palette.accent,
    8,
  ) +
  stroke(
    [
      [-42, -60],
      [40, -60],
    ],
    palette.accent,
    6,
  ) +
  rect(-30, -70, 62, 10, dark, 3) +
  [-48, 48].map((x) => circle(x, -10, 13, dark) + circle(x, -10, 5, steel)).join('') +
  stroke(
    [
      [30, -110],
      [48, -114],
    ],
    dark,
    9,
  );
export const buoy: Thing = (palette) =>
  polygon(
    [
      [-14, -24],
      [14, -24],
      [6, -104],
      [-6, -104],
    ],
    palette.mid,
  ) +
  circle(0, -112, 9, ochre) +
  ellipse(0, -14, 52, 20, palette.accent) +
  ellipse(0, -20, 52, 16, palette.mid) +
  rect(-22, -70, 44, 24, dark, 2) +
  ellipse(0, 6, 74, 8, paper, { opacity: 0.6 });
export const truck: Thing = (palette) =>
  rect(-130, -158, 190, 128, paper, 4, { stroke: '#c2ccd4', 'stroke-width': 3 }) +
  stroke(
    [
      [-130, -120],
      [60, -120],
    ],
    palette.mid,
    8,
  ) +
  shape('M60 -112 h44 q20 4 28 40 v42 h-72 Z', palette.accent) +
  shape('M74 -100 h26 q12 4 17 26 h-43 Z', glass) +
  [-84, 8, 100].map((x) => circle(x, -24, 23, dark) + circle(x, -24, 10, steel)).join('') +
  rect(-60, -176, 60, 18, steel, 4);
export const openTruck: Thing = (palette) =>
  rect(-110, -204, 220, 170, '#c9d3da', 4) +
  rect(-92, -188, 184, 154, mix(dark, '#5d7a8c', 0.3)) +
  range(3)
    .flatMap((row) => range(5).map((column) => rect(-84 + column * 34, -70 - row * 38, 31, 34, column % 2 === 0 ? palette.soft : wood, 2)))
    .join('') +
  polygon(
    [
      [-110, -204],
      [-160, -190],
      [-160, -26],
      [-110, -34],
    ],
    paper,
    { stroke: '#c2ccd4', 'stroke-width': 3 },
  ) +
  polygon(
    [
      [110, -204],
      [160, -190],
      [160, -26],
      [110, -34],
    ],
    paper,
    { stroke: '#c2ccd4', 'stroke-width': 3 },
  ) +
  curve('M-70 -40 q20 30 50 14 t60 6 t50 -6', paper, 10, { opacity: 0.6 }) +
  [-84, 84].map((x) => circle(x, -14, 19, dark)).join('');
export const orchardCart: Thing = (palette) =>
  rect(-110, -66, 220, 26, palette.accent, 6) +
  rect(-100, -110, 150, 46, 'none', 0, { stroke: palette.deep, 'stroke-width': 6 }) +
  stroke(
    [
      [-50, -110],
      [-50, -66],
    ],
    palette.deep,
    5,
  ) +
  stroke(
    [
      [0, -110],
      [0, -66],
    ],
    palette.deep,
    5,
  ) +
  [-74, 74].map((x) => circle(x, -28, 30, dark) + circle(x, -28, 12, ochre)).join('') +
  stroke(
    [
      [84, -66],
      [96, -132],
      [122, -138],
    ],
    dark,
    7,
  );
export const warningLamp: Thing = () =>
  rect(-8, -12, 16, 12, dark, 2) +
  shape('M-9 -12 V-24 A9 9 0 0 1 9 -24 V-12 Z', red) +
  range(5)
    .map((index) =>
      at(
        0,
        -20,
        stroke(
          [
            [0, -20],
            [0, -32],
          ],
          red,
          3,
        ),
        1,
        -80 + index * 40,
      ),
    )
    .join('');
export const standMicrophone: Thing = () =>
  stroke(
    [
      [0, 0],
      [0, -150],
    ],
    dark,
    5,
  ) +
  stroke(
    [
      [-26, 0],
      [0, -20],
      [26, 0],
    ],
    dark,
    5,
  ) +
  circle(0, -158, 11, '#59636c') +
  rect(-5, -150, 10, 18, '#7c8790', 3);
export const careBed: Thing = (palette) =>
  rect(-150, -62, 300, 22, paper, 6, { stroke: '#c2ccd4', 'stroke-width': 2 }) +
  rect(-150, -44, 300, 14, wood, 3) +
  rect(-164, -118, 16, 118, darkWood, 4) +
  rect(148, -86, 16, 86, darkWood, 4) +
  rect(-140, -82, 70, 24, palette.wash, 10) +
  stroke(
    [
      [6, -40],
      [6, -112],
      [86, -112],
      [86, -40],
    ],
    palette.accent,
    9,
  ) +
  stroke(
    [
      [6, -78],
      [86, -78],
    ],
    palette.accent,
    6,
  );
export const rainRig: Thing = (palette) =>
  stroke(
    [
      [-190, 0],
      [-190, -300],
      [190, -300],
      [190, 0],
    ],
    darkSteel,
    12,
  ) +
  rect(-200, -312, 400, 16, palette.accent, 6) +
  range(15)
    .flatMap((column) =>
      range(5).map((row) =>
        stroke(
          [
            [-174 + column * 25, -284 + row * 42 + (column % 3) * 12],
            [-178 + column * 25, -262 + row * 42 + (column % 3) * 12],
          ],
          '#7fb0c8',
          3,
        ),
      ),
    )
    .join('') +
  polygon(
    [
      [-160, 0],
      [160, 0],
      [140, -76],
      [-140, -76],
    ],
    darkWood,
  ) +
  polygon(
    [
      [-150, -4],
      [0, -4],
      [0, -72],
      [-132, -72],
    ],
    '#3c4248',
  ) +
  polygon(
    [
      [4, -4],
      [150, -4],
      [132, -72],
      [4, -72],
    ],
    '#4a5158',
  ) +
  stroke(
    [
      [2, -4],
      [2, -72],
    ],
    palette.mid,
    5,
  );
export const tent: Thing = (palette) =>
  polygon(
    [
      [-96, -92],
      [0, -150],
      [96, -92],
    ],
    palette.accent,
  ) +
  polygon(
    [
      [0, -150],
      [96, -92],
      [40, -92],
    ],
    palette.deep,
  ) +
  rect(-92, -92, 184, 14, palette.mid) +
  stroke(
    [
      [-88, -80],
      [-88, 0],
    ],
    darkSteel,
    6,
  ) +
  stroke(
    [
      [88, -80],
      [88, 0],
    ],
    darkSteel,
    6,
  );
export const windsock: Thing = (palette) =>
  stroke(
    [
      [0, 0],
      [0, -250],
    ],
    darkSteel,
    7,
  ) +
  range(5)
    .map((index) =>
      polygon(
        [
          [index * 24, -248 + index * 3],
          [(index + 1) * 24, -245 + index * 3],
          [(index + 1) * 24, -215 - index * 2],
          [index * 24, -212 - index * 3],
        ],
        index % 2 === 0 ? palette.accent : paper,
      ),
    )
    .join('');
export const inspectionMachine: Thing = (palette) =>
  rect(-64, -124, 128, 124, '#e3e8ec', 6) +
  rect(-52, -112, 104, 44, dark, 4) +
  rect(-10, -112, 20, 26, palette.accent, 3) +
  polygon(
    [
      [-4, -86],
      [4, -86],
      [24, -68],
      [-24, -68],
    ],
    '#f5e7a8',
    { opacity: 0.8 },
  ) +
  rect(-52, -60, 104, 8, steel) +
  rect(-52, -40, 40, 22, palette.deep, 3) +
  circle(20, -30, 7, red) +
  circle(40, -30, 7, green);
export const rack: Thing = (palette) =>
  rect(-44, -180, 88, 180, palette.accent, 3) +
  rect(-34, -166, 68, 46, paper, 2) +
  writing(-26, -154, 52, 4, 9) +
  rect(-34, -108, 68, 92, mix(palette.accent, paper, 0.15), 2) +
  stroke(
    [
      [-26, -30],
      [-8, -62],
      [10, -50],
      [28, -88],
    ],
    paper,
    3.5,
  );
export const benchSem: Thing = (palette) =>
  rect(-62, -56, 124, 56, '#dfe5ea', 5) +
  rect(-36, -140, 58, 88, steel, 8) +
  rect(-28, -152, 42, 16, palette.accent, 4) +
  rect(-50, -40, 60, 26, dark, 3) +
  circle(38, -28, 8, palette.accent);
