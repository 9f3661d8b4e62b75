/** What is behind: halls, workshops, courtyards, fields. The wall ends and the floor begins at y = 440; a drawing ends at 752. */
import { mix, type Palette, paper } from './palette.ts';
import { circle, curve, ellipse, type Point, polygon, rect, shape, stroke } from './svg.ts';

export const floorLine = 440;
export const bottom = 752;
const width = 1200;

export type RoomKind =
  | 'hall'
  | 'meeting'
  | 'workshop'
  | 'lab'
  | 'theatre'
  | 'courtyard'
  | 'library'
  | 'field'
  | 'water'
  | 'slope'
  | 'dock'
  | 'hangar'
  | 'chamber'
  | 'corridor'
  | 'plant'
  | 'farmyard'
  | 'teststand';

const floor = (colour: string): string => rect(0, floorLine, width, bottom - floorLine, colour);
const skirting = (palette: Palette): string => rect(0, floorLine - 10, width, 10, mix(palette.panel, '#6f6a60', 0.22));

function windows(palette: Palette, places: readonly (readonly [number, number, number, number])[]): string {
  return places
    .map(
      ([x, y, w, h]) =>
        rect(x, y, w, h, mix(palette.wash, '#dcebf4', 0.6)) +
        rect(x, y, w, h, 'none', 0, { stroke: paper, 'stroke-width': 8 }) +
        stroke(
          [
            [x + w / 2, y],
            [x + w / 2, y + h],
          ],
          paper,
          5,
        ),
    )
    .join('');
}

function indoor(palette: Palette, extra: string): string {
  return rect(0, 0, width, floorLine, palette.wall) + extra + skirting(palette) + floor(palette.floor);
}

const panels = (palette: Palette): string =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((index) =>
      stroke(
        [
          [60 + index * 180, 0],
          [60 + index * 180, floorLine - 10],
        ],
        palette.panel,
        3,
      ),
    )
    .join('');

const lamps = (places: readonly number[]): string =>
  places
    .map(
      (x) =>
        stroke(
          [
            [x, 0],
            [x, 24],
          ],
          '#8f8b84',
          2,
        ) + rect(x - 44, 24, 88, 8, paper, 3),
    )
    .join('');

function leaves(x: number, y: number, radius: number, colour: string): string {
  return (
    circle(x, y, radius, colour) +
    circle(x - radius * 0.8, y + radius * 0.35, radius * 0.7, colour) +
    circle(x + radius * 0.85, y + radius * 0.3, radius * 0.75, colour)
  );
}

const hills = (far: string, near: string): string =>
  shape('M0 330 Q120 220 250 270 Q380 190 520 262 Q660 200 800 258 Q960 176 1080 246 Q1150 224 1200 250 V470 H0 Z', far) +
  shape('M0 392 Q180 320 360 372 Q560 318 760 376 Q960 330 1200 388 V480 H0 Z', near);

const rooms: Readonly<Record<RoomKind, (palette: Palette) => string>> = {
  hall: (palette) => indoor(palette, panels(palette) + rect(0, 0, width, 14, palette.panel)),
  meeting: (palette) =>
    indoor(
      palette,
      windows(palette, [
        [40, 120, 150, 230],
        [1010, 120, 150, 230],
      ]) + lamps([330, 600, 870]),
    ),
  workshop: (palette) =>
    indoor(
      palette,
      windows(palette, [
        [40, 96, 120, 92],
        [180, 96, 120, 92],
        [900, 96, 120, 92],
        [1040, 96, 120, 92],
      ]) + rect(0, 66, width, 16, mix(palette.panel, '#77736b', 0.25)),
    ) +
    stroke(
      [
        [0, 462],
        [width, 462],
      ],
      '#d9b44a',
      5,
      { opacity: 0.7 },
    ),
  lab: (palette) =>
    indoor(
      palette,
      rect(0, 330, width, 100, palette.panel) +
        rect(0, 322, width, 12, mix(palette.panel, '#77736b', 0.3)) +
        lamps([200, 600, 1000]) +
        [90, 290, 890, 1090]
          .map(
            (x) =>
              rect(x - 72, 112, 144, 104, palette.panel, 2) +
              rect(x - 66, 118, 64, 92, mix(palette.wall, paper, 0.35), 1) +
              rect(x + 2, 118, 64, 92, mix(palette.wall, paper, 0.35), 1) +
              [-10, 10]
                .map((side) =>
                  stroke(
                    [
                      [x + side, 176],
                      [x + side, 194],
                    ],
                    '#9a958c',
                    3,
                  ),
                )
                .join(''),
          )
          .join(''),
    ),
  theatre: (palette) =>
    rect(0, 0, width, floorLine, mix(palette.deep, '#1b2026', 0.55)) +
    [0, 1, 2, 3]
      .map(
        (index) =>
          rect(index * 34, 0, 26, floorLine, mix(palette.deep, '#1b2026', 0.1)) +
          rect(width - 26 - index * 34, 0, 26, floorLine, mix(palette.deep, '#1b2026', 0.1)),
      )
      .join('') +
    rect(0, floorLine, width, 56, mix('#8d6f4f', palette.deep, 0.1)) +
    rect(0, floorLine + 56, width, bottom - floorLine - 56, mix('#2b2f35', palette.deep, 0.15)),
  courtyard: (palette) => {
    const rows = [...Array(11).keys()]
      .map((row) =>
        stroke(
          [
            [0, 176 + row * 24],
            [width, 176 + row * 24],
          ],
          '#b9bab5',
          1.5,
        ),
      )
      .join('');
    const tiles = [...Array(41).keys()].map((index) => ellipse(index * 30, 150, 13, 17, '#6e7478')).join('');
    const lattice = [0, 1, 2, 3]
      .map((index) =>
        stroke(
          [
            [478 + index * 62, 206],
            [478 + index * 62, 430],
          ],
          '#8a4a38',
          5,
        ),
      )
      .join('');
    return (
      rect(0, 0, width, floorLine, '#dfe8ec') +
      rect(0, 150, width, 290, '#cacbc6') +
      rows +
      shape('M-20 150 L60 96 H1140 L1220 150 Z', '#7d8488') +
      tiles +
      rect(440, 196, 320, 244, '#a0573f') +
      rect(452, 206, 296, 234, '#f0e6d2') +
      lattice +
      stroke(
        [
          [452, 300],
          [748, 300],
        ],
        '#8a4a38',
        5,
      ) +
      stroke(
        [
          [1080, 440],
          [1086, 230],
          [1060, 130],
        ],
        '#7a6248',
        16,
      ) +
      leaves(1060, 96, 58, mix(palette.wash, '#7f9a6b', 0.75)) +
      leaves(1140, 150, 40, mix(palette.wash, '#8ba777', 0.75)) +
      floor('#cfc9be') +
      [480, 540, 610, 690]
        .map((y) =>
          stroke(
            [
              [0, y],
              [width, y],
            ],
            '#bdb6a9',
            1.5,
          ),
        )
        .join('')
    );
  },
  library: (palette) => {
    const colours = [palette.accent, palette.mid, '#9a8f7c', '#6f7d88', '#b7a683', palette.deep, '#c9c2b4'];
    const shelf = (x: number, y: number, w: number): string => {
      let books = '';
      for (let left = x + 6, index = 0; left < x + w - 16; index += 1) {
        const thick = 20 + ((index * 7 + x) % 15);
        const tall = 46 + ((index * 13 + y) % 3) * 8;
        books += rect(left, y - tall, thick, tall, colours[(index * 3 + Math.floor(y / 40)) % colours.length] ?? palette.mid, 1);
        left += thick + 1.5;
      }
      return books + rect(x, y, w, 8, '#a98a63');
    };
    const cases = [20, 400, 860].map((x, index) => {
      const w = index === 1 ? 400 : 320;
      return (
        rect(x, 96, w, 344, '#ead9bf') +
        [180, 264, 348, 430].map((y) => shelf(x, y, w)).join('') +
        rect(x - 6, 92, 8, 348, '#a98a63') +
        rect(x + w - 2, 92, 8, 348, '#a98a63')
      );
    });
    return indoor(palette, cases.join(''));
  },
  field: (palette) =>
    rect(0, 0, width, floorLine, '#e3eef4') +
    hills(mix('#b9c9cf', palette.accent, 0.08), mix('#9fb5a4', palette.accent, 0.06)) +
    rect(0, 432, width, 320, '#b9c59a') +
    [500, 560, 640]
      .map((y, row) =>
        [...Array(16).keys()]
          .map((index) =>
            stroke(
              [
                [index * 78 + row * 30, y],
                [index * 78 + row * 30 + 5, y - 12],
              ],
              '#9dac7b',
              3,
            ),
          )
          .join(''),
      )
      .join(''),
  water: (palette) =>
    rect(0, 0, width, floorLine, '#e6f0f5') +
    hills(mix('#b5c6cc', palette.accent, 0.08), mix('#94ad9b', palette.accent, 0.06)) +
    rect(0, 410, width, 220, '#b5d0da') +
    [440, 480, 524, 566]
      .map((y, row) =>
        [...Array(8).keys()]
          .map((index) =>
            stroke(
              [
                [index * 160 + row * 57, y],
                [index * 160 + row * 57 + 62, y],
              ],
              '#d9e8ee',
              4,
            ),
          )
          .join(''),
      )
      .join('') +
    shape('M0 622 Q300 590 600 616 T1200 600 V752 H0 Z', '#c4b795'),
  slope: (palette) =>
    rect(0, 0, width, 640, '#e8eff2') +
    hills(mix('#c2cbc9', palette.accent, 0.08), '#b3b597') +
    shape('M0 300 L1200 560 V752 H0 Z', '#c8b68a') +
    [
      [90, 262],
      [230, 300],
      [380, 336],
      [960, 466],
      [1090, 494],
    ]
      .map(
        ([x = 0, y = 0]) =>
          stroke(
            [
              [x, y + 70],
              [x, y + 10],
            ],
            '#7a6248',
            9,
          ) + leaves(x, y, 34, '#8fa06a'),
      )
      .join('') +
    shape('M0 690 L1200 700 V752 H0 Z', '#b7a678'),
  dock: (palette) =>
    rect(0, 0, width, floorLine, mix('#f0d9c4', '#c9d8e4', 0.55)) +
    rect(0, 300, width, 140, mix('#cdb9aa', '#a9b9c6', 0.5)) +
    polygon(
      [
        [0, 92],
        [width, 60],
        [width, 104],
        [0, 132],
      ],
      mix(palette.panel, '#77736b', 0.4),
    ) +
    [180, 560, 980].map((x) => rect(x, 96, 14, 344, '#8f9aa3')).join('') +
    floor('#c6c5c0') +
    rect(0, 560, width, 16, '#d9b44a') +
    rect(0, 576, width, 176, '#aeb0ae'),
  hangar: (palette) =>
    rect(0, 0, width, floorLine, mix(palette.wall, '#c8ccd2', 0.5)) +
    shape('M0 440 V180 Q600 -80 1200 180 V440 Z', mix(palette.wall, paper, 0.2)) +
    shape('M240 440 V250 Q600 90 960 250 V440 Z', mix('#e9b48a', '#a9bccf', 0.35)) +
    shape('M240 440 V390 H960 V440 Z', mix('#8f8a86', '#a9bccf', 0.3)) +
    [0, 1, 2]
      .map((index) =>
        curve(
          `M${-40 + index * 60} 440 V${230 - index * 30} Q600 ${-70 + index * 70} ${1240 - index * 60} ${230 - index * 30} V440`,
          '#b3bac1',
          6,
        ),
      )
      .join('') +
    floor('#cfd2d2'),
  chamber: (palette) => {
    const wedge = (x: number, y: number, upright: boolean): string => {
      const points: readonly Point[] = upright
        ? [
            [x, y + 60],
            [x + 30, y],
            [x + 60, y + 60],
          ]
        : [
            [x, y],
            [x + 60, y + 30],
            [x, y + 60],
          ];
      return rect(x, y, 60, 60, mix('#59636d', palette.deep, 0.3)) + polygon(points, mix('#77828d', palette.deep, 0.2));
    };
    return (
      rect(0, 0, width, bottom, '#3c454e') +
      [...Array(20).keys()]
        .flatMap((column) => [...Array(8).keys()].map((row) => wedge(column * 60, row * 60 - 20, (column + row) % 2 === 0)))
        .join('') +
      rect(0, 460, width, 292, mix('#8d949a', palette.deep, 0.1))
    );
  },
  corridor: (palette) =>
    indoor(palette, panels(palette)) +
    [70, 780]
      .map(
        (x) =>
          rect(x, 110, 350, 330, mix(palette.wall, '#fff7e0', 0.7)) +
          rect(x, 110, 350, 330, 'none', 0, { stroke: '#a08c6c', 'stroke-width': 10 }),
      )
      .join('') +
    polygon(
      [
        [420, 108],
        [478, 140],
        [478, 470],
        [420, 440],
      ],
      '#c4ab82',
    ) +
    polygon(
      [
        [780, 108],
        [722, 140],
        [722, 470],
        [780, 440],
      ],
      '#c4ab82',
    ) +
    circle(466, 310, 5, '#6d5a3e') +
    circle(734, 310, 5, '#6d5a3e'),
  plant: (palette) =>
    rect(0, 0, width, floorLine, mix('#b9b2a8', palette.wall, 0.45)) +
    [0, 1, 2, 3]
      .map((index) => rect(index * 330 + 70, 0, 34, floorLine, '#8b857c') + rect(index * 330 + 60, 0, 54, 22, '#766f66'))
      .join('') +
    windows(palette, [
      [150, 60, 200, 150],
      [480, 60, 200, 150],
      [810, 60, 200, 150],
    ]) +
    stroke(
      [
        [0, 250],
        [width, 250],
      ],
      '#a3702f',
      22,
    ) +
    stroke(
      [
        [0, 284],
        [width, 284],
      ],
      '#8b857c',
      12,
    ) +
    floor('#b7b1a7'),
  farmyard: (palette) =>
    rect(0, 0, width, floorLine, '#e2ecf1') +
    hills(mix('#c3cfcf', palette.accent, 0.06), '#a9b795') +
    rect(60, 200, 520, 240, '#d8c7aa') +
    shape('M20 206 L110 120 H530 L620 206 Z', '#8a5b48') +
    rect(140, 260, 96, 180, '#8c6f4e') +
    windows(palette, [[300, 256, 130, 100]]) +
    stroke(
      [
        [620, 440],
        [620, 360],
        [1200, 360],
      ],
      '#a58a62',
      8,
    ) +
    [700, 800, 900, 1000, 1100]
      .map((x) =>
        stroke(
          [
            [x, 360],
            [x, 440],
          ],
          '#a58a62',
          8,
        ),
      )
      .join('') +
    leaves(1000, 240, 54, '#93a874') +
    stroke(
      [
        [1000, 360],
        [1000, 270],
      ],
      '#7a6248',
      12,
    ) +
    floor('#cdbb98'),
  teststand: (palette) =>
    rect(0, 0, width, floorLine, '#dfe6ea') +
    hills('#c3ccd0', mix('#aab4ad', palette.accent, 0.05)) +
    floor('#bdbcb6') +
    [520, 620]
      .map((y) =>
        stroke(
          [
            [0, y],
            [width, y],
          ],
          '#aeada6',
          2,
        ),
      )
      .join(''),
};

export function drawRoom(kind: RoomKind, palette: Palette): string {
  return rooms[kind](palette);
}
