/** Papers, materials, food and what people hold. */
import { darkSteel, darkWood, data, glass, green, mix, ochre, paleData, paper, red, steel, sunk, wood } from '../palette.ts';
import { at, circle, curve, ellipse, type Point, polygon, rect, shape, stroke, words } from '../svg.ts';
import { dark, range, type Thing, writing } from './thing.ts';

export const papers: Thing = () =>
  [0, 1, 2]
    .map((index) =>
      at(
        0,
        -index * 5,
        polygon(
          [
            [-36, 0],
            [30, 0],
            [40, -14],
            [-24, -14],
          ],
          index === 2 ? paper : sunk,
          { stroke: '#c4cdd5', 'stroke-width': 1 },
        ),
      ),
    )
    .join('') + at(0, -10, writing(-18, -10, 44, 2, 5));
export const sheet: Thing = () =>
  polygon(
    [
      [-28, 0],
      [24, 0],
      [34, -12],
      [-16, -12],
    ],
    paper,
    { stroke: '#c4cdd5', 'stroke-width': 1 },
  ) +
  stroke(
    [
      [-14, -4],
      [20, -4],
    ],
    '#9aa6b1',
    1.5,
  ) +
  stroke(
    [
      [-10, -8],
      [24, -8],
    ],
    '#9aa6b1',
    1.5,
  );
export const vials: Thing = (palette) =>
  range(6)
    .map((index) =>
      at(
        index * 17 - 43,
        0,
        rect(-6, -26, 12, 26, glass, 2) + rect(-6, -13, 12, 13, palette.soft, 2) + rect(-5, -32, 10, 7, palette.accent, 1),
      ),
    )
    .join('');
export const bottles: Thing = (palette) =>
  range(3)
    .map((index) =>
      at(index * 34 - 34, 0, rect(-12, -52, 24, 52, glass, 4) + rect(-12, -30, 24, 22, paper) + rect(-6, -64, 12, 13, palette.accent, 2)),
    )
    .join('');
export const coupons: Thing = () =>
  range(4)
    .map((index) =>
      at(
        index * 34 - 51,
        0,
        polygon(
          [
            [-14, 0],
            [10, 0],
            [16, -14],
            [-8, -14],
          ],
          steel,
        ) +
          polygon(
            [
              [-14, 0],
              [10, 0],
              [10, 7],
              [-14, 7],
            ],
            darkSteel,
          ),
      ),
    )
    .join('');
export const chipTray: Thing = (palette) =>
  polygon(
    [
      [-62, 0],
      [50, 0],
      [64, -30],
      [-46, -30],
    ],
    '#39434d',
  ) +
  range(3)
    .flatMap((row) =>
      range(6).map((column) => rect(-48 + column * 17 + row * 4, -9 - row * 9, 11, 6, column === 3 && row === 1 ? red : palette.soft, 1)),
    )
    .join('');
export const glassPlates: Thing = () =>
  range(4)
    .map((index) =>
      polygon(
        [
          [-54 + index * 12, -2],
          [-10 + index * 12, -2],
          [4 + index * 12, -58],
          [-40 + index * 12, -58],
        ],
        mix(glass, paper, 0.3),
        { stroke: '#8fb0c2', 'stroke-width': 2, opacity: 0.9 },
      ),
    )
    .join('') +
  stroke(
    [
      [2, -46],
      [20, -22],
    ],
    paper,
    2.5,
  );
export const lensTray: Thing = (palette) =>
  polygon(
    [
      [-64, 0],
      [54, 0],
      [66, -26],
      [-50, -26],
    ],
    '#e8edf1',
    { stroke: paleData, 'stroke-width': 1.5 },
  ) +
  range(5)
    .map((index) => ellipse(-40 + index * 20, -16, 7, 5, glass, { stroke: data, 'stroke-width': 2 }))
    .join('') +
  range(7)
    .map((index) => rect(-50 + index * 15, -8, 10, 4, index % 2 === 0 ? palette.accent : ochre))
    .join('');
export const waferBox: Thing = (palette) =>
  rect(-46, -76, 92, 76, mix(palette.wash, paper, 0.3), 6, { stroke: paleData, 'stroke-width': 2 }) +
  range(7)
    .map((index) => ellipse(0, -62 + index * 9, 36, 3.5, index === 2 ? palette.accent : data))
    .join('') +
  rect(-18, -86, 36, 12, dark, 3);
export const pot: Thing = (palette) =>
  polygon(
    [
      [-22, -34],
      [22, -34],
      [16, 0],
      [-16, 0],
    ],
    '#b06a4a',
  ) +
  stroke(
    [
      [0, -34],
      [0, -76],
    ],
    green,
    5,
  ) +
  ellipse(-14, -54, 14, 6, green) +
  ellipse(14, -60, 14, 6, green) +
  range(5)
    .map((index) => circle(14 * Math.cos(index * 1.257), -88 + 14 * Math.sin(index * 1.257), 9, palette.mid))
    .join('') +
  circle(0, -88, 8, ochre);
export const books: Thing = (palette) =>
  ['#8d7a5c', palette.mid, '#a08b68', palette.accent]
    .map(
      (colour, index) =>
        rect(-46 + (index % 2) * 8, -15 - index * 15, 88, 14, colour, 2) + rect(-40 + (index % 2) * 8, -11 - index * 15, 72, 6, '#efe4cc'),
    )
    .join('');
export const bricks: Thing = () =>
  range(3)
    .flatMap((row) =>
      range(3 - row).map((column) =>
        rect(-54 + column * 38 + row * 19, -18 - row * 19, 36, 17, ['#a9755a', '#b98467', '#9c6a51'][(row + column) % 3] ?? '#a9755a', 1),
      ),
    )
    .join('');
export const handrail: Thing = (palette) =>
  stroke(
    [
      [-50, 0],
      [-50, -70],
      [50, -70],
      [50, 0],
    ],
    palette.accent,
    10,
  ) +
  rect(-64, -6, 28, 6, dark) +
  rect(36, -6, 28, 6, dark);
export const fabric: Thing = (palette) =>
  polygon(
    [
      [-66, 0],
      [46, 0],
      [66, -24],
      [-44, -24],
    ],
    dark,
  ) +
  range(7)
    .map((index) =>
      stroke(
        [
          [-58 + index * 17, -2],
          [-38 + index * 17, -22],
        ],
        mix(dark, paper, 0.35),
        2,
      ),
    )
    .join('') +
  ellipse(-58, -14, 10, 16, mix(dark, paper, 0.2)) +
  circle(-58, -14, 4, palette.mid);
export const rubber: Thing = (palette) =>
  rect(-34, -34, 68, 34, '#3a3f45', 4) +
  rect(-34, -34, 68, 9, '#565d64', 4) +
  stroke(
    [
      [-18, -14],
      [18, -14],
    ],
    palette.mid,
    4,
  );
export const bladeSection: Thing = (palette) =>
  shape('M-92 -18 Q-70 -58 -10 -52 Q60 -44 96 -8 Q20 4 -40 2 Q-84 0 -92 -18 Z', palette.soft, { stroke: data, 'stroke-width': 3 }) +
  shape('M-72 -20 Q-52 -44 -12 -40 Q30 -36 52 -14 Q0 -4 -40 -6 Q-66 -8 -72 -20 Z', paper) +
  stroke(
    [
      [-24, -41],
      [-24, -6],
    ],
    data,
    5,
  ) +
  stroke(
    [
      [14, -36],
      [14, -8],
    ],
    data,
    5,
  );
export const sleeve: Thing = (palette) =>
  rect(-54, -12, 108, 26, dark, 12) +
  range(6)
    .map((index) =>
      stroke(
        [
          [-42 + index * 17, -11],
          [-42 + index * 17, 13],
        ],
        mix(dark, paper, 0.3),
        3,
      ),
    )
    .join('') +
  rect(40, -14, 18, 30, palette.accent, 4);
export const catheter: Thing = (palette) =>
  curve('M-66 -6 C-60 -70 20 -70 10 -28 S-40 -10 -20 -40 S60 -60 72 -8', palette.accent, 4) +
  rect(60, -18, 30, 16, paper, 4, { stroke: paleData, 'stroke-width': 2 });
export const bentModel: Thing = (palette) =>
  rect(-130, -10, 260, 10, dark, 3) +
  curve('M-112 -20 Q-100 -110 -30 -96 T60 -60 T118 -104', mix(glass, '#9db8c6', 0.4), 26, { opacity: 0.75 }) +
  curve('M-112 -20 Q-100 -110 -30 -96 T60 -60 T84 -78', palette.accent, 5);
export const honey: Thing = () =>
  shape('M-24 0 V-46 Q-24 -58 -14 -60 H14 Q24 -58 24 -46 V0 Z', '#d39a34') +
  rect(-18, -70, 36, 12, paper, 2, { stroke: '#b98a3a', 'stroke-width': 2 }) +
  rect(-16, -40, 32, 22, paper) +
  range(6)
    .map((index) => circle(-14 + index * 6, -8 - (index % 2) * 5, 3, '#f2dfae'))
    .join('');
export const twoHoney: Thing = (palette) =>
  at(-34, 0, honey(palette)) +
  at(
    34,
    0,
    shape('M-24 0 V-46 Q-24 -58 -14 -60 H14 Q24 -58 24 -46 V0 Z', '#e2b65a') +
      rect(-18, -70, 36, 12, paper, 2, { stroke: '#b98a3a', 'stroke-width': 2 }) +
      rect(-16, -40, 32, 22, paper),
  );
export const chestnuts: Thing = () =>
  ellipse(0, -8, 66, 14, '#cbb894') +
  range(9)
    .map((index) => circle(-44 + index * 11, -16 - (index % 3) * 5, 10, index % 4 === 1 ? '#8e9a86' : '#6e4530'))
    .join('');
export const filmProbe: Thing = (palette) =>
  stroke(
    [
      [0, -150],
      [0, -90],
    ],
    dark,
    4,
  ) +
  rect(-15, -96, 30, 96, darkSteel, 12) +
  shape('M-15 -44 q8 8 15 0 q8 8 15 0 V-12 a12 12 0 0 1 -12 12 h-6 a12 12 0 0 1 -12 -12 Z', '#6d9a4e') +
  rect(-10, -80, 20, 12, palette.mid, 3);
export const halfProbe: Thing = (palette) =>
  rect(-15, 0, 30, 96, steel, 12) +
  shape('M0 0 h3 a12 12 0 0 1 12 12 v72 a12 12 0 0 1 -12 12 h-3 Z', '#6d9a4e') +
  rect(-10, 10, 10, 14, palette.mid, 3);
export const openProbe: Thing = (palette) =>
  rect(-90, -26, 62, 26, steel, 10) +
  rect(-20, -22, 44, 22, palette.mid, 4) +
  circle(44, -12, 12, dark) +
  circle(44, -12, 5, glass) +
  rect(62, -18, 36, 18, ochre, 4);
export const riverMap: Thing = (palette) =>
  polygon(
    [
      [-230, 0],
      [200, 0],
      [250, -64],
      [-180, -64],
    ],
    '#f5f0e2',
    { stroke: '#d2c7ab', 'stroke-width': 2 },
  ) +
  curve('M-200 -12 Q-120 -52 -40 -24 T90 -40 T220 -52', '#86b3c7', 7) +
  curve('M-40 -24 Q-20 -50 -60 -60', '#86b3c7', 4) +
  curve('M90 -40 Q110 -14 160 -8', '#86b3c7', 4) +
  [
    [-150, -24],
    [-96, -44],
    [-30, -30],
    [30, -26],
    [88, -44],
    [140, -24],
    [190, -46],
  ]
    .map(([x = 0, y = 0], index) =>
      at(
        x,
        y,
        stroke(
          [
            [0, 0],
            [0, -36],
          ],
          dark,
          2.5,
        ) +
          polygon(
            [
              [0, -36],
              [24, -30],
              [0, -22],
            ],
            index % 3 === 0 ? ochre : palette.accent,
          ),
      ),
    )
    .join('');
export const eggs: Thing = () =>
  range(3)
    .map((row) =>
      at(
        0,
        -row * 16,
        rect(-54, -10, 108, 10, '#b9a88d', 3) +
          (row === 2
            ? range(6)
                .map((index) => ellipse(-42 + index * 17, -14, 8, 10, index % 2 === 0 ? '#eed2b4' : '#f4e4d1'))
                .join('')
            : ''),
      ),
    )
    .join('');
export const shears: Thing = (palette) =>
  at(
    0,
    -12,
    stroke(
      [
        [-50, 6],
        [0, 0],
        [44, -14],
      ],
      steel,
      9,
    ) +
      stroke(
        [
          [-50, -14],
          [0, 0],
          [44, 10],
        ],
        darkSteel,
        8,
      ) +
      stroke(
        [
          [-76, 12],
          [-46, 6],
        ],
        palette.accent,
        11,
      ) +
      stroke(
        [
          [-76, -20],
          [-46, -13],
        ],
        palette.accent,
        11,
      ) +
      circle(0, 0, 6, dark) +
      curve('M28 -10 q6 -6 2 -12', red, 3.5),
  );
export const peaches: Thing = () =>
  ellipse(0, -6, 62, 12, '#cdbb98') +
  [
    [-34, -22],
    [0, -24],
    [34, -22],
    [-17, -44],
    [17, -44],
  ]
    .map(
      ([x = 0, y = 0]) =>
        circle(x, y, 18, '#e9a28c') + curve(`M${x} ${y - 16} q-8 14 0 30`, '#d07d6a', 2) + ellipse(x + 8, y - 18, 9, 4, green),
    )
    .join('');
export const crate: Thing = () =>
  polygon(
    [
      [-58, -60],
      [58, -60],
      [48, 0],
      [-48, 0],
    ],
    '#7f93a0',
  ) +
  [-44, -22]
    .map((y) =>
      stroke(
        [
          [-52, y],
          [52, y],
        ],
        '#5f7280',
        5,
      ),
    )
    .join('') +
  [
    [-30, -34],
    [8, -18],
    [30, -46],
    [-8, -52],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 13, 8, '#6e5a45', { opacity: 0.75 }))
    .join('');
export const beehive: Thing = () =>
  rect(-46, -46, 92, 46, wood, 2) +
  rect(-46, -80, 92, 32, mix(wood, paper, 0.25), 2) +
  rect(-52, -90, 104, 12, darkWood, 2) +
  rect(-20, -14, 40, 7, dark, 3) +
  stroke(
    [
      [-46, -24],
      [46, -24],
    ],
    darkWood,
    2,
  );
export const recordPaper: Thing = (palette) =>
  polygon(
    [
      [-110, 0],
      [104, 0],
      [120, -34],
      [-92, -34],
    ],
    '#fbfaf5',
    { stroke: '#d2cfc4', 'stroke-width': 2 },
  ) +
  stroke(
    range(18).map((index): Point => [-92 + index * 11.5, -16 + (index % 2 === 0 ? 6 : -6) * ((index % 5) / 3)]),
    palette.accent,
    2.5,
  ) +
  ellipse(-104, -16, 9, 19, '#eceae2') +
  ellipse(116, -18, 9, 19, '#eceae2');
export const curtainCloth: Thing = (palette) =>
  shape('M-80 0 Q-60 -70 -40 -66 T0 -70 T40 -66 T84 0 Q60 -10 40 0 T0 0 T-40 0 T-80 0 Z', mix(palette.wash, '#d8dccb', 0.4), {
    stroke: paleData,
    'stroke-width': 2,
  }) +
  [-40, 0, 40]
    .map((x) =>
      stroke(
        [
          [x, -62],
          [x + 4, -8],
        ],
        '#b6bfae',
        2,
      ),
    )
    .join('');
export const chipBag: Thing = () =>
  rect(-22, -20, 44, 50, mix(glass, paper, 0.4), 3, { stroke: '#9db4c2', 'stroke-width': 2 }) +
  range(7)
    .map((index) => curve(`M${-14 + (index % 4) * 8} ${14 - Math.floor(index / 4) * 12} q3 -7 7 -1`, darkSteel, 2.5))
    .join('') +
  rect(-22, -20, 44, 9, paper);
export const cards: Thing = () =>
  [0, 1]
    .map((index) =>
      at(
        index * 34 - 22,
        0,
        polygon(
          [
            [-16, 0],
            [14, 0],
            [20, -12],
            [-10, -12],
          ],
          paper,
          { stroke: '#c4cdd5', 'stroke-width': 1 },
        ) + writing(-4, -8, 14, 2, 4),
      ),
    )
    .join('');
export const bills: Thing = () =>
  range(9)
    .map((index) =>
      at(
        index * 58 - 232 + (index % 2) * 8,
        (index % 3) * -6,
        polygon(
          [
            [-26, 0],
            [20, 0],
            [30, -20],
            [-16, -20],
          ],
          index % 2 === 0 ? '#f3e4dc' : paper,
          { stroke: '#c9bdb4', 'stroke-width': 1.2 },
        ) +
          writing(-12, -14, 28, 2, 6) +
          (index % 3 === 1 ? ellipse(4, -10, 11, 6, 'none', { stroke: red, 'stroke-width': 2.5 }) : ''),
      ),
    )
    .join('');
export const redPen: Thing = () =>
  stroke(
    [
      [-4, 10],
      [8, -12],
    ],
    red,
    5,
  );
export const stool: Thing = () =>
  rect(-22, -8, 44, 8, wood, 3) +
  stroke(
    [
      [-16, 0],
      [-20, 32],
    ],
    darkWood,
    5,
  ) +
  stroke(
    [
      [16, 0],
      [20, 32],
    ],
    darkWood,
    5,
  );
export const hook: Thing = (palette) =>
  stroke(
    [
      [-40, 60],
      [60, -40],
    ],
    darkWood,
    6,
  ) +
  stroke(
    [
      [60, -40],
      [60, -12],
    ],
    dark,
    3,
  ) +
  at(60, -12, halfProbe(palette));
export const paddle =
  (colour: string): Thing =>
  () =>
    stroke(
      [
        [0, 4],
        [0, -24],
      ],
      darkWood,
      5,
    ) +
    circle(0, -42, 20, colour) +
    words(0, -34, '问', 22, paper, { anchor: 'middle', bold: true });
export const questionCard: Thing = (palette) =>
  rect(-20, -36, 40, 30, paper, 2, { stroke: palette.accent, 'stroke-width': 3 }) +
  words(0, -13, '？', 24, palette.accent, { anchor: 'middle', bold: true });
export const formInHand: Thing = () =>
  rect(-20, -48, 42, 54, paper, 1, { stroke: '#c4cdd5', 'stroke-width': 1.5 }) + writing(-14, -40, 30, 6, 7);
export const jar: Thing = () =>
  shape('M-14 8 V-24 Q-14 -32 -8 -33 H8 Q14 -32 14 -24 V8 Z', '#e2b65a', { stroke: '#b98a3a', 'stroke-width': 1.5 }) +
  rect(-10, -40, 20, 8, paper, 2);
