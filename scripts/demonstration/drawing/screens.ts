/** What hangs on walls: screens with something on them, boards, cards. Each fills a box whose top left corner is (0, 0). */
import { data, edge, green, ink, mix, ochre, type Palette, paleData, paper, red, softInk, sunk } from './palette.ts';
import { at, circle, ellipse, type Point, polygon, rect, sizeToFit, stroke, words } from './svg.ts';

/** Draws into a box of that width and height. */
export type Content = (palette: Palette, width: number, height: number) => string;

const range = (count: number): number[] => [...Array(count).keys()];

function points(width: number, height: number, values: readonly number[]): Point[] {
  return values.map((value, index): Point => [width * (0.12 + (0.78 * index) / (values.length - 1)), height * (0.86 - 0.7 * value)]);
}

const axes = (width: number, height: number): string =>
  stroke(
    [
      [width * 0.1, height * 0.12],
      [width * 0.1, height * 0.88],
      [width * 0.93, height * 0.88],
    ],
    edge,
    2,
  );

export const curves =
  (...series: readonly (readonly number[])[]): Content =>
  (palette, width, height) =>
    axes(width, height) +
    series
      .map((values, index) => stroke(points(width, height, values), index === series.length - 1 ? palette.accent : paleData, 5))
      .join('');

export const twoCurves = curves([0.1, 0.4, 0.62, 0.75, 0.82, 0.86], [0.1, 0.26, 0.36, 0.42, 0.45, 0.46]);
export const spike = curves([0.2, 0.22, 0.25, 0.24, 0.82, 0.95, 0.5, 0.3, 0.28, 0.24]);
export const layerTemperature = curves([0.2, 0.5, 0.38, 0.62, 0.5, 0.74, 0.62, 0.84]);

export const barsCompared =
  (...values: readonly number[]): Content =>
  (palette, width, height) =>
    axes(width, height) +
    values
      .map((value, index) =>
        rect(
          width * (0.18 + (0.72 * index) / values.length),
          height * (0.88 - 0.72 * value),
          (width * 0.46) / values.length,
          height * 0.72 * value,
          index === values.length - 1 ? palette.accent : paleData,
        ),
      )
      .join('');

export const errorBars: Content = (palette, width, height) =>
  axes(width, height) +
  range(12)
    .map((index) =>
      rect(
        width * (0.15 + index * 0.063),
        height * (0.5 - (index % 4 === 0 ? 0.3 : 0.12)),
        width * 0.034,
        height * (index % 4 === 0 ? 0.3 : 0.12),
        palette.accent,
      ),
    )
    .join('') +
  stroke(
    [
      [width * 0.1, height * 0.5],
      [width * 0.93, height * 0.5],
    ],
    edge,
    1.5,
  );

export const echo: Content = (palette, width, height) =>
  rect(0, 0, width, height, '#1c2731') +
  stroke(
    range(60).map(
      (index): Point => [
        width * (0.06 + index * 0.0149),
        height *
          (0.55 - 0.36 * Math.sin(index * 1.9) * (Math.exp(-((index - 8) ** 2) / 9) + 0.7 * Math.exp(-((index - 38) ** 2) / 12) + 0.05)),
      ],
    ),
    mix(palette.soft, paper, 0.4),
    3.5,
  );

export const log: Content = (palette, width, height) =>
  rect(0, 0, width, height, '#1c2731') +
  range(13)
    .map((row) =>
      stroke(
        [
          [width * 0.05, height * (0.08 + row * 0.07)],
          [width * (0.4 + ((row * 37) % 50) / 100), height * (0.08 + row * 0.07)],
        ],
        row === 4 || row === 9 ? '#e0937f' : mix(palette.soft, '#8fa2b2', 0.5),
        5,
      ),
    )
    .join('');

export const scan: Content = (palette, width, height) =>
  rect(0, 0, width, height, '#232c35') +
  rect(width * 0.14, height * 0.14, width * 0.72, height * 0.72, '#6f7f8d', 6) +
  rect(width * 0.2, height * 0.2, width * 0.6, height * 0.6, '#9dabb6', 4) +
  ellipse(width * 0.24, height * 0.3, width * 0.06, height * 0.09, paper) +
  ellipse(width * 0.76, height * 0.66, width * 0.04, height * 0.06, paper) +
  circle(width * 0.24, height * 0.3, height * 0.15, 'none', { stroke: mix(palette.accent, paper, 0.2), 'stroke-width': 5 });

export const skinScan: Content = (palette, width, height) =>
  rect(0, 0, width, height, '#1c2731') +
  range(14)
    .flatMap((column) =>
      range(7).map((row) =>
        rect(
          width * (0.05 + column * 0.065),
          height * (0.1 + row * 0.12),
          width * 0.06,
          height * 0.11,
          (column - 9) ** 2 + (row - 3) ** 2 < 5 ? ochre : mix('#1c2731', palette.soft, 0.3 + ((column * 5 + row * 3) % 4) * 0.12),
        ),
      ),
    )
    .join('');

export const grains: Content = (_palette, width, height) =>
  rect(0, 0, width, height, '#39424b') +
  range(26)
    .map((index) =>
      circle(
        width * (0.08 + ((index * 37) % 84) / 100),
        height * (0.12 + ((index * 53) % 76) / 100),
        height * (0.05 + (index % 4) * 0.018),
        '#aeb8c1',
        { opacity: 0.9 },
      ),
    )
    .join('');

export const arrows =
  (crossed: readonly number[] = []): Content =>
  (palette, width, height) => {
    const box = (x: number, label: string): string =>
      rect(width * x, height * 0.2, width * 0.2, height * 0.6, palette.wash, 4, { stroke: palette.accent, 'stroke-width': 3 }) +
      words(width * (x + 0.1), height * 0.53, label, height * 0.1, ink, { anchor: 'middle', bold: true });
    const lines = range(5).map((index) => {
      const y = height * (0.26 + index * 0.12);
      const [from, to, tip] = index % 2 === 0 ? [0.31, 0.69, -1] : [0.69, 0.31, 1];
      const colour = crossed.includes(index) ? paleData : data;
      return (
        stroke(
          [
            [width * from, y],
            [width * to, y],
          ],
          colour,
          3.5,
        ) +
        polygon(
          [
            [width * to, y],
            [width * to + tip * 12, y - 7],
            [width * to + tip * 12, y + 7],
          ],
          colour,
        ) +
        (crossed.includes(index)
          ? stroke(
              [
                [width * 0.46, y - 13],
                [width * 0.54, y + 13],
              ],
              red,
              5,
            ) +
            stroke(
              [
                [width * 0.54, y - 13],
                [width * 0.46, y + 13],
              ],
              red,
              5,
            )
          : '')
      );
    });
    return box(0.08, '甲') + box(0.72, '乙') + lines.join('');
  };

export const fieldFlow: Content = (palette, width, height) => {
  const boxes: readonly Point[] = [
    [0.06, 0.14],
    [0.06, 0.6],
    [0.4, 0.36],
    [0.74, 0.12],
    [0.74, 0.6],
  ];
  const links: readonly (readonly [number, number, string])[] = [
    [0, 2, palette.accent],
    [1, 2, green],
    [2, 3, red],
    [2, 4, ochre],
  ];
  return (
    links
      .map(([from, to, colour]) => {
        const [x1 = 0, y1 = 0] = boxes[from] ?? [];
        const [x2 = 0, y2 = 0] = boxes[to] ?? [];
        return (
          stroke(
            [
              [width * (x1 + 0.2), height * (y1 + 0.13)],
              [width * x2 - 6, height * (y2 + 0.13)],
            ],
            colour,
            4.5,
          ) + circle(width * x2 - 4, height * (y2 + 0.13), 6, colour)
        );
      })
      .join('') +
    boxes
      .map(
        ([x, y]) =>
          rect(width * x, height * y, width * 0.2, height * 0.26, paper, 3, { stroke: data, 'stroke-width': 3 }) +
          [0.08, 0.16]
            .map((row) =>
              stroke(
                [
                  [width * (x + 0.03), height * (y + row)],
                  [width * (x + 0.16), height * (y + row)],
                ],
                paleData,
                3,
              ),
            )
            .join(''),
      )
      .join('')
  );
};

export const armSketch: Content = (palette, width, height) =>
  rect(0, 0, width, height, mix(palette.wash, paper, 0.4)) +
  stroke(
    [
      [width * 0.24, height * 0.86],
      [width * 0.24, height * 0.6],
      [width * 0.4, height * 0.28],
      [width * 0.62, height * 0.42],
      [width * 0.66, height * 0.58],
    ],
    palette.accent,
    15,
  ) +
  [
    [0.24, 0.6],
    [0.4, 0.28],
    [0.62, 0.42],
  ]
    .map(([x = 0, y = 0]) => circle(width * x, height * y, 11, palette.deep))
    .join('') +
  rect(width * 0.15, height * 0.84, width * 0.18, height * 0.08, palette.deep, 3) +
  stroke(
    range(24).map((index): Point => [width * (0.66 + index * 0.0105), height * (0.62 + (index % 2) * 0.03)]),
    red,
    3,
  ) +
  polygon(
    [
      [width * 0.46, height * 0.82],
      [width * 0.46, height * 0.94],
      [width * 0.54, height * 0.88],
    ],
    data,
  );

export const nowAndTarget: Content = (palette, width, height) =>
  rect(width * 0.06, height * 0.1, width * 0.88, height * 0.8, paper, 4, { stroke: palette.accent, 'stroke-width': 4 }) +
  stroke(
    [
      [width * 0.5, height * 0.18],
      [width * 0.5, height * 0.82],
    ],
    sunk,
    3,
  ) +
  words(width * 0.28, height * 0.3, '现在', height * 0.11, softInk, { anchor: 'middle' }) +
  words(width * 0.72, height * 0.3, '目标', height * 0.11, softInk, { anchor: 'middle' }) +
  words(width * 0.28, height * 0.66, '14%', height * 0.26, data, { anchor: 'middle', bold: true }) +
  words(width * 0.72, height * 0.66, '5%', height * 0.26, palette.accent, { anchor: 'middle', bold: true }) +
  stroke(
    [
      [width * 0.2, height * 0.78],
      [width * 0.36, height * 0.78],
    ],
    sunk,
    6,
  ) +
  stroke(
    [
      [width * 0.64, height * 0.78],
      [width * 0.8, height * 0.78],
    ],
    sunk,
    6,
  );

export const big =
  (text: string, under?: string): Content =>
  (palette, width, height) => {
    const size = sizeToFit(text, height * (under === undefined ? 0.46 : 0.4), width * 0.86);
    return (
      words(width / 2, height * (under === undefined ? 0.5 : 0.46) + size * 0.36, text, size, palette.accent, {
        anchor: 'middle',
        bold: true,
      }) + (under === undefined ? '' : words(width / 2, height * 0.86, under, height * 0.11, softInk, { anchor: 'middle' }))
    );
  };

export const tableWithLastColumn: Content = (palette, width, height) =>
  rect(width * 0.74, height * 0.1, width * 0.2, height * 0.8, palette.wash) +
  range(7)
    .map(
      (row) =>
        stroke(
          [
            [width * 0.06, height * (0.1 + row * 0.133)],
            [width * 0.94, height * (0.1 + row * 0.133)],
          ],
          paleData,
          2,
        ) +
        (row === 6
          ? ''
          : stroke(
              [
                [width * 0.1, height * (0.17 + row * 0.133)],
                [width * (0.3 + (row % 3) * 0.04), height * (0.17 + row * 0.133)],
              ],
              data,
              4,
            ) +
            stroke(
              [
                [width * 0.5, height * (0.17 + row * 0.133)],
                [width * (0.6 + (row % 2) * 0.06), height * (0.17 + row * 0.133)],
              ],
              paleData,
              4,
            ) +
            words(
              width * 0.84,
              height * (0.205 + row * 0.133),
              row === 0 ? '经费' : `${8 + ((row * 7) % 20)}万`,
              height * 0.085,
              palette.accent,
              { anchor: 'middle', bold: true },
            )),
    )
    .join('');

/** Two pictures side by side, the second broken into blocks. */
export const twoFrames: Content = (palette, width, height) => {
  const scene = (x: number): string =>
    rect(x, height * 0.16, width * 0.42, height * 0.68, '#bcd3e0') +
    polygon(
      [
        [x, height * 0.84],
        [x, height * 0.6],
        [x + width * 0.14, height * 0.34],
        [x + width * 0.27, height * 0.62],
        [x + width * 0.34, height * 0.5],
        [x + width * 0.42, height * 0.66],
        [x + width * 0.42, height * 0.84],
      ],
      mix('#6f8a78', palette.accent, 0.15),
    ) +
    circle(x + width * 0.33, height * 0.29, height * 0.06, '#f3e3b2');
  const blocks = range(40).map((index) => {
    const column = (index * 7) % 10;
    const row = (index * 3) % 8;
    return rect(
      width * (0.54 + column * 0.042),
      height * (0.16 + row * 0.085),
      width * 0.043,
      height * 0.086,
      ['#8aa79a', '#b7cbd6', '#5d7a86', '#d7dcc6', '#a3b7c2'][index % 5] ?? '#8aa79a',
    );
  });
  return rect(0, 0, width, height, '#20262c') + scene(width * 0.04) + scene(width * 0.54) + blocks.join('');
};

export const mountainLive: Content = (palette, width, height) =>
  rect(0, 0, width, height, '#cbdde7') +
  polygon(
    [
      [0, height],
      [0, height * 0.55],
      [width * 0.22, height * 0.25],
      [width * 0.4, height * 0.6],
      [width * 0.6, height * 0.18],
      [width * 0.86, height * 0.62],
      [width, height * 0.44],
      [width, height],
    ],
    mix('#8aa08f', palette.accent, 0.1),
  ) +
  polygon(
    [
      [0, height],
      [0, height * 0.8],
      [width * 0.3, height * 0.62],
      [width * 0.64, height * 0.84],
      [width, height * 0.7],
      [width, height],
    ],
    mix('#667f6c', palette.accent, 0.1),
  ) +
  stroke(
    [
      [width * 0.6, height * 0.18],
      [width * 0.6, height * 0.06],
    ],
    data,
    4,
  ) +
  rect(width * 0.04, height * 0.07, width * 0.15, height * 0.13, red, 3) +
  words(width * 0.115, height * 0.165, '直播', height * 0.09, paper, { anchor: 'middle', bold: true });

export const soundCurves: Content = (palette, width, height) => {
  const wave = (middle: number, size: number, colour: string): string =>
    stroke(
      range(90).map(
        (index): Point => [
          width * (0.05 + index * 0.01),
          height * (middle + size * Math.sin(index * 1.3) * (0.5 + 0.5 * Math.sin(index * 0.21))),
        ],
      ),
      colour,
      3,
    );
  return (
    wave(0.3, 0.2, paleData) +
    wave(0.74, 0.06, palette.accent) +
    stroke(
      [
        [width * 0.05, height * 0.53],
        [width * 0.95, height * 0.53],
      ],
      sunk,
      2,
    )
  );
};

const windByMonth = [0.2, 0.26, 0.4, 0.52, 0.48, 0.34, 0.26, 0.24, 0.3, 0.42, 0.38, 0.3];

export const windChart: Content = (palette, width, height) =>
  axes(width, height) +
  windByMonth
    .map((wind, index) => rect(width * (0.13 + index * 0.065), height * (0.88 - wind), width * 0.04, height * wind, palette.soft))
    .join('') +
  stroke(points(width, height, [0.05, 0.14, 0.35, 0.6, 0.8, 0.95, 1, 0.95, 0.75, 0.5, 0.25, 0.08]), palette.accent, 5);

export const climateAndNumbers: Content = (palette, width, height) =>
  windChart(palette, width * 0.74, height) +
  range(7)
    .map(
      (row) =>
        words(width * 0.79, height * (0.2 + row * 0.11), `${row + 1} —`, height * 0.075, data) +
        stroke(
          [
            [width * 0.87, height * (0.175 + row * 0.11)],
            [width * 0.95, height * (0.175 + row * 0.11)],
          ],
          paleData,
          3,
        ),
    )
    .join('');

export const drift: Content = big('8 厘米', '最大漂移');

export const form: Content = (_palette, width, height) =>
  range(9)
    .map((row) =>
      stroke(
        [
          [width * 0.08, height * (0.1 + row * 0.1)],
          [width * 0.92, height * (0.1 + row * 0.1)],
        ],
        paleData,
        2,
      ),
    )
    .join('') +
  [0.3, 0.6]
    .map((x) =>
      stroke(
        [
          [width * x, height * 0.1],
          [width * x, height * 0.9],
        ],
        paleData,
        2,
      ),
    )
    .join('') +
  range(5)
    .map((row) =>
      stroke(
        [
          [width * 0.12, height * (0.155 + row * 0.1)],
          [width * 0.24, height * (0.155 + row * 0.1)],
        ],
        data,
        4,
      ),
    )
    .join('');

/** A screen or a white board with a frame. */
export function screen(palette: Palette, width: number, height: number, content: Content, kind: 'screen' | 'board' = 'screen'): string {
  const frame =
    kind === 'screen' ? rect(-8, -8, width + 16, height + 16, '#2b333b', 4) : rect(-8, -8, width + 16, height + 16, '#aeb8c1', 4);
  return `${frame}${rect(0, 0, width, height, paper)}${content(palette, width, height)}${kind === 'board' ? rect(width * 0.3, height + 8, width * 0.4, 6, '#8f9aa4') : ''}`;
}

/** Cards in rows. The colours go by column thirds when there are several. */
export function cardWall(width: number, count: number, rows: number, colours: readonly string[], handwritten = false): string {
  const columns = Math.ceil(count / rows);
  const gap = width / columns;
  const size = Math.min(gap - 10, 92);
  return range(count)
    .map((index) => {
      const row = Math.floor(index / columns);
      const column = index % columns;
      const colour = colours[Math.floor((column * colours.length) / columns)] ?? paper;
      const tilt = handwritten ? ((index * 37) % 7) - 3 : 0;
      return at(
        gap * (column + 0.5),
        row * (size * 0.78 + 14),
        rect(-size / 2, 0, size, size * 0.78, paper, 2, { stroke: '#c9d1d8', 'stroke-width': 1.5 }) +
          rect(-size / 2, 0, size, size * 0.16, colour, 2) +
          [0.32, 0.46, 0.6]
            .map((y, line) =>
              stroke(
                [
                  [-size * 0.38, size * y],
                  [size * (line === 2 ? 0.05 : 0.34), size * y],
                ],
                '#9aa6b1',
                2,
              ),
            )
            .join(''),
        1,
        tilt,
      );
    })
    .join('');
}

export function easel(palette: Palette, text: readonly string[]): string {
  return (
    stroke(
      [
        [-50, 0],
        [-30, -220],
      ],
      '#8f7a5a',
      6,
    ) +
    stroke(
      [
        [50, 0],
        [30, -220],
      ],
      '#8f7a5a',
      6,
    ) +
    rect(-66, -250, 132, 170, paper, 2, { stroke: '#c2ccd4', 'stroke-width': 2 }) +
    rect(-66, -250, 132, 12, palette.accent) +
    text.map((one, row) => words(0, -204 + row * 40, one, sizeToFit(one, 30, 116), ink, { anchor: 'middle', bold: true })).join('')
  );
}
