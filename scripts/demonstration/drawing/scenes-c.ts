/** Scenes of the stations of tier C, each after the text alternative of its event. */
import { paper } from './palette.ts';
import type { Scene } from './scenes-ordinary.ts';
import { climateAndNumbers, drift, mountainLive, spike, twoFrames, windChart } from './screens.ts';
import { at, curve, polygon, rect, stroke } from './svg.ts';
import * as thing from './things.ts';

/** Squares of tape on a floor. */
const tape =
  [0, 1, 2, 3, 4, 5]
    .map((index) =>
      stroke(
        [
          [140 + index * 184, 300],
          [40 + index * 224, 530],
        ],
        '#e7d7a0',
        5,
      ),
    )
    .join('') +
  [318, 380, 452, 530]
    .map((y, row) =>
      stroke(
        [
          [130 - row * 34, y],
          [1070 + row * 34, y],
        ],
        '#e7d7a0',
        5,
      ),
    )
    .join('');

/** Old bricks laid on the floor. */
const paving =
  polygon(
    [
      [210, 0],
      [990, 0],
      [1060, 92],
      [140, 92],
    ],
    '#9d8f82',
  ) +
  [0, 1, 2, 3]
    .map((row) =>
      stroke(
        [
          [206 - row * 18, row * 23 + 4],
          [994 + row * 18, row * 23 + 4],
        ],
        '#82766a',
        3,
      ),
    )
    .join('') +
  Array.from({ length: 15 }, (_, index) =>
    stroke(
      [
        [240 + index * 52, 0],
        [188 + index * 60, 92],
      ],
      '#82766a',
      2.5,
    ),
  ).join('');

export const scenesC: Readonly<Record<string, Scene>> = {
  'dongcheng/ev-01': {
    set: (stage) => {
      stage.room('courtyard');
      for (const [x, facing] of [
        [250, 'right'],
        [560, 'left'],
        [980, 'left'],
      ] as const)
        stage.stand(x, 566, { pose: 'lean', facing });
      stage.table(280, 516, 640, [thing.walker, thing.books, thing.pulley], { plain: true, scale: 1.2 });
      stage.audience('standing');
    },
  },
  'dongcheng/ev-02': {
    set: (stage) => {
      stage.room('library');
      stage.stand(600, 586, { pose: 'hold', facing: 'right', thing: thing.microphone(stage.palette) });
      stage.table(660, 520, 130, [thing.papers], { plain: true });
    },
  },
  'dongcheng/ev-03': {
    set: (stage) => {
      stage.room('courtyard');
      for (const [x, facing] of [
        [250, 'right'],
        [410, 'right'],
        [790, 'left'],
        [950, 'left'],
      ] as const)
        stage.stand(x, 564, { pose: 'ear', facing, extra: 'headphones' });
      stage.table(300, 516, 600, [thing.pulleys], { plain: true, scale: 0.9 });
    },
  },
  'dongcheng/ev-04': {
    set: (stage) => {
      stage.room('hall');
      stage.draw(0, 530, paving);
      stage.stand(300, 588, { pose: 'write', facing: 'right' });
      stage.stand(880, 590, { pose: 'stand', facing: 'left' });
      stage.stand(958, 586, { pose: 'point', facing: 'left' });
      stage.thing(640, 606, thing.walker, 1.15);
      stage.stand(560, 604, { pose: 'hold', facing: 'right' }, 'elder');
    },
  },
  'shijingshan/ev-01': {
    set: (stage) => {
      stage.room('plant');
      stage.draw(0, 180, tape);
      const ring: readonly (readonly [number, number, 'left' | 'right'])[] = [
        [330, 520, 'right'],
        [470, 500, 'left'],
        [610, 496, 'right'],
        [750, 502, 'right'],
        [880, 524, 'left'],
        [280, 580, 'left'],
        [930, 584, 'right'],
        [400, 628, 'right'],
        [600, 640, 'left'],
        [800, 632, 'left'],
      ];
      for (const [x, y, facing] of ring) stage.stand(x, y, { pose: x % 3 === 0 ? 'hold' : 'stand', facing, extra: 'headset' });
      stage.audience('standing');
    },
  },
  'shijingshan/ev-02': {
    set: (stage) => {
      stage.room('plant');
      for (let index = 0; index < 10; index += 1)
        stage.draw(
          130 + index * 104,
          452,
          rect(-40, -150, 80, 150, paper, 2, { stroke: '#b8c1c9', 'stroke-width': 2 }) +
            rect(-40, -150, 80, 16, stage.palette.accent) +
            [-116, -98, -80, -62]
              .map((y, row) =>
                stroke(
                  [
                    [-28, y],
                    [row === 3 ? 6 : 28, y],
                  ],
                  '#9aa6b1',
                  3,
                ),
              )
              .join(''),
        );
      stage.stand(470, 590, { pose: 'hold', facing: 'right', thing: thing.phone(stage.palette) });
      stage.stand(640, 592, { pose: 'ear', facing: 'left' }, 'elder');
      stage.stand(716, 594, { pose: 'stand', facing: 'left' }, 'elder');
    },
  },
  'shijingshan/ev-03': {
    set: (stage) => {
      stage.room('plant');
      for (const [x, facing] of [
        [270, 'right'],
        [350, 'right'],
        [860, 'left'],
        [940, 'left'],
      ] as const)
        stage.stand(x, 566, { pose: x === 350 ? 'point' : x === 860 ? 'lean' : 'stand', facing });
      stage.table(360, 514, 480, [thing.glove, thing.recordPaper], { plain: true, scale: 1.05 });
    },
  },
  'shijingshan/ev-04': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(900, 130, 220, 200, drift);
      for (let index = 0; index < 30; index += 1) {
        const row = Math.floor(index / 10);
        stage.stand(80 + (index % 10) * 88 + row * 30 + ((index * 37) % 19), 474 + row * 76 + ((index * 13) % 15), {
          pose: index % 4 === 0 ? 'hold' : index % 7 === 3 ? 'point' : 'stand',
          facing: index % 2 === 0 ? 'right' : 'left',
          extra: 'headset',
        });
      }
    },
  },
  'mentougou/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.table(190, 500, 820, [thing.cards, thing.catheter, thing.cards, thing.backpack, thing.cards, thing.monitor, thing.cards], {
        behind: 12,
        writing: true,
        scale: 0.82,
      });
    },
  },
  'mentougou/ev-02': {
    set: (stage) => {
      stage.room('theatre');
      stage.screen(270, 108, 660, 300, twoFrames);
    },
  },
  'mentougou/ev-03': {
    set: (stage) => {
      stage.room('lab');
      stage.screen(760, 116, 290, 190, spike);
      stage.stand(300, 566, { pose: 'lean', facing: 'right' });
      stage.stand(800, 566, { pose: 'point', facing: 'right' });
      stage.table(330, 512, 430, [thing.bentModel], { plain: true, scale: 1.4 });
    },
  },
  'mentougou/ev-04': {
    set: (stage) => {
      stage.room('theatre');
      stage.screen(320, 108, 560, 290, mountainLive);
      stage.stand(940, 500, { pose: 'ear', facing: 'left', thing: thing.walkieTalkie(stage.palette) });
    },
  },
  'pinggu/ev-01': {
    poles: 470,
    set: (stage) => {
      stage.room('farmyard');
      stage.thing(800, 590, thing.orchardCart, 1.2);
      stage.table(110, 516, 240, [thing.eggs, thing.eggs], { plain: true });
      stage.thing(520, 606, thing.shears, 1.1);
      stage.crouch(430, 612, { pose: 'point', facing: 'right' });
      stage.crouch(620, 612, { pose: 'hold', facing: 'left' });
      stage.crouch(530, 580, { pose: 'stand', facing: 'left' });
      stage.audience('standing');
    },
  },
  'pinggu/ev-02': {
    set: (stage) => {
      stage.room('hall');
      for (const [x, facing] of [
        [130, 'right'],
        [380, 'right'],
        [620, 'left'],
        [880, 'left'],
        [1080, 'left'],
      ] as const)
        stage.stand(x, 560, { pose: x === 380 ? 'lean' : 'stand', facing });
      stage.table(140, 510, 920, [thing.peaches, thing.shears, thing.crate, thing.beehive], { scale: 1.15 });
      stage.audience('standing');
    },
  },
  'pinggu/ev-03': {
    poles: 470,
    set: (stage) => {
      stage.room('dock');
      stage.thing(190, 560, thing.truck, 1.02);
      stage.thing(1030, 560, thing.truck, 1.02);
      stage.thing(680, 560, thing.openTruck, 1.05);
      stage.stand(460, 616, { pose: 'point', facing: 'right', thing: thing.thermometerGun(stage.palette) });
      stage.stand(380, 612, { pose: 'write', facing: 'right' });
      stage.audience('standing');
    },
  },
  'pinggu/ev-04': {
    poles: 470,
    set: (stage) => {
      stage.room('slope');
      stage.draw(520, 424, at(0, 0, thing.orchardCart(stage.palette) + at(-86, -108, thing.warningLamp(stage.palette), 1.2), 1.15, 12.2));
      stage.stand(800, 640, { pose: 'point', facing: 'left' });
      stage.stand(890, 652, { pose: 'stand', facing: 'left' });
      stage.stand(980, 660, { pose: 'stand', facing: 'left' }, 'elder');
      stage.audience('standing');
    },
  },
  'miyun/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      for (const [x, facing] of [
        [220, 'right'],
        [560, 'left'],
        [980, 'left'],
      ] as const)
        stage.stand(x, 562, { pose: 'lean', facing });
      stage.table(240, 520, 720, [thing.riverMap], { plain: true, scale: 1.35 });
    },
  },
  'miyun/ev-02': {
    set: (stage) => {
      stage.room('library');
      stage.table(220, 512, 760, [thing.filmProbe, thing.honey, thing.chestnuts], { scale: 1.2 });
    },
  },
  'miyun/ev-03': {
    poles: 628,
    set: (stage) => {
      stage.room('water');
      stage.thing(720, 520, thing.buoy, 1.3);
      stage.thing(930, 520, thing.buoy, 1.3);
      stage.stand(470, 618, { pose: 'hold', facing: 'right', thing: thing.hook(stage.palette) });
      stage.stand(360, 622, { pose: 'write', facing: 'right' });
      stage.audience('standing');
    },
  },
  'miyun/ev-04': {
    set: (stage) => {
      stage.room('library');
      stage.platform(506);
      stage.stand(300, 512, { pose: 'point', facing: 'right' });
      stage.table(390, 464, 480, [thing.twoHoney, thing.openProbe], { height: 44, scale: 1.2 });
      stage.raise(thing.jar, thing.jar);
    },
  },
  'yanqing/ev-01': {
    set: (stage) => {
      stage.room('hall');
      for (const [index, [x, y]] of (
        [
          [150, 580],
          [220, 540],
          [310, 512],
          [410, 498],
          [620, 490],
          [720, 492],
          [820, 500],
          [920, 514],
          [1000, 542],
          [1070, 582],
        ] as const
      ).entries())
        stage.sit(x, y, index % 3 === 0);
      stage.stand(515, 496, { pose: 'raise', facing: 'right', thing: thing.formInHand(stage.palette) });
      stage.thing(560, 596, thing.drone, 1.25);
      stage.thing(720, 600, thing.pot, 1.25);
    },
  },
  'yanqing/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(320, 108, 560, 300, climateAndNumbers);
      stage.stand(970, 512, { pose: 'hold', facing: 'left', thing: thing.formInHand(stage.palette) });
    },
  },
  'yanqing/ev-03': {
    poles: 470,
    set: (stage) => {
      stage.room('field');
      stage.thing(190, 552, thing.tent, 1);
      stage.thing(400, 536, thing.tent, 0.8);
      stage.thing(980, 590, thing.windsock, 1.1);
      stage.draw(
        690,
        330,
        at(0, 0, thing.drone(stage.palette), 1.2, -14) +
          [0, 1, 2].map((index) => curve(`M${-210 + index * 14} ${-66 + index * 34} q40 -12 70 0 t60 -2`, '#a9bcc6', 4)).join(''),
      );
      stage.stand(560, 606, { pose: 'write', facing: 'right' });
      stage.stand(820, 606, { pose: 'point', facing: 'left' });
      stage.audience('standing');
    },
  },
  'yanqing/ev-04': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(420, 112, 360, 210, windChart);
      stage.stand(330, 572, { pose: 'point', facing: 'right' });
      stage.table(410, 512, 480, [thing.curtainCloth, thing.drone], { scale: 1.15 });
    },
  },
};
