/** Scenes of the stations of tier B, each after the text alternative of its event. */
import { green, ochre, paper } from './palette.ts';
import type { Scene } from './scenes-ordinary.ts';
import { arrows, barsCompared, big, form, layerTemperature, skinScan, soundCurves, tableWithLastColumn } from './screens.ts';
import { at, polygon, rect, stroke } from './svg.ts';
import * as thing from './things.ts';

/** A sheet that stands on its own beside an exhibit. */
const sheetOnStand: thing.Thing = () =>
  rect(-24, -64, 48, 60, paper, 1, { stroke: '#c4cdd5', 'stroke-width': 1.5 }) +
  [-54, -44, -34, -24, -14]
    .map((y) =>
      stroke(
        [
          [-16, y],
          [16, y],
        ],
        '#9aa6b1',
        2,
      ),
    )
    .join('') +
  polygon(
    [
      [-10, 0],
      [10, 0],
      [0, -10],
    ],
    '#8f7a5a',
  );

export const scenesB: Readonly<Record<string, Scene>> = {
  'shunyi/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      for (const [x, facing] of [
        [170, 'right'],
        [440, 'right'],
        [520, 'left'],
        [700, 'right'],
        [780, 'left'],
        [1040, 'left'],
      ] as const)
        stage.stand(x, 560, { pose: x % 40 === 0 ? 'hold' : 'stand', facing });
      stage.table(160, 508, 880, [thing.waferBox, thing.brakePipe, thing.aircraftWheel], { scale: 1.2, plain: true });
    },
  },
  'shunyi/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(120, 126, 960, 21, 3, [stage.palette.accent, ochre, green]);
      for (const [x, facing] of [
        [300, 'right'],
        [560, 'left'],
        [840, 'right'],
        [920, 'left'],
      ] as const)
        stage.stand(x, 592, { pose: 'write', facing });
    },
  },
  'shunyi/ev-03': {
    set: (stage) => {
      stage.room('workshop');
      stage.stand(290, 566, { pose: 'stand', facing: 'right' });
      stage.stand(390, 566, { pose: 'lean', facing: 'right' });
      stage.stand(650, 560, { pose: 'write', facing: 'left' });
      stage.stand(900, 566, { pose: 'lean', facing: 'left' });
      stage.stand(980, 560, { pose: 'stand', facing: 'left' });
      stage.table(400, 508, 470, [thing.microscope, thing.coupons], { plain: true, scale: 1.35 });
    },
  },
  'shunyi/ev-04': {
    set: (stage) => {
      stage.room('hangar');
      stage.screen(730, 200, 300, 180, skinScan);
      stage.thing(700, 590, thing.controlSurface, 1.35);
      stage.thing(360, 606, thing.unmannedCar, 1.15);
      stage.stand(1010, 596, { pose: 'point', facing: 'left' });
      stage.audience('standing');
    },
  },
  'shunyi/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.stand(250, 512, { pose: 'point', facing: 'right' });
      stage.thing(480, 488, thing.controlSurface, 1.15);
      stage.table(740, 464, 260, [thing.ingot], { height: 44, scale: 1.25 });
      stage.raise(
        thing.paddle(stage.palette.accent),
        thing.paddle(stage.palette.accent),
        thing.paddle(ochre),
        thing.paddle(ochre),
        thing.paddle(green),
        thing.paddle(green),
      );
    },
  },
  'daxing/ev-01': {
    set: (stage) => {
      stage.room('corridor');
      stage.table(100, 372, 290, [thing.vials, thing.bottles], { height: 62 });
      stage.table(810, 372, 290, [thing.valve, thing.valve], { height: 62 });
      for (const [x, facing] of [
        [500, 'right'],
        [570, 'left'],
        [640, 'right'],
        [710, 'left'],
      ] as const)
        stage.stand(x, 580 + (x % 3) * 6, {
          pose: x === 500 ? 'hold' : 'stand',
          facing,
          ...(x === 500 ? { thing: thing.formInHand(stage.palette) } : {}),
        });
      stage.audience('standing');
    },
  },
  'daxing/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(330, 108, 540, 300, tableWithLastColumn);
      stage.stand(240, 512, { pose: 'point', facing: 'right' });
      stage.raise(thing.questionCard, thing.questionCard);
    },
  },
  'daxing/ev-03': {
    set: (stage) => {
      stage.room('lab');
      stage.stand(170, 566, { pose: 'write', facing: 'right' });
      stage.stand(640, 556, { pose: 'lean', facing: 'right' });
      stage.stand(1040, 566, { pose: 'write', facing: 'left' });
      stage.table(220, 510, 770, [thing.openRegulator, thing.openRegulator, thing.openRegulator, thing.openRegulator, thing.magnifier], {
        plain: true,
        scale: 1.3,
      });
    },
  },
  'daxing/ev-04': {
    set: (stage) => {
      stage.room('workshop');
      for (const [x, facing] of [
        [230, 'right'],
        [700, 'left'],
        [940, 'left'],
        [1010, 'left'],
      ] as const)
        stage.stand(x, 564, { pose: x === 700 ? 'lean' : 'point', facing });
      stage.table(270, 510, 620, [thing.oscilloscope, thing.smallValves], { plain: true, scale: 1.35 });
    },
  },
  'daxing/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(370, 112, 460, 260, big('仍未解决'));
      stage.stand(290, 512, { pose: 'point', facing: 'right' });
      stage.lectern(930, 500);
    },
  },
  'tongzhou/ev-01': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(500, 116, 200, 250, form, 'board');
      stage.table(70, 500, 300, [thing.prototype, thing.handrail], { behind: 4 });
      stage.table(450, 500, 300, [thing.laptop, thing.laptop], { behind: 4 });
      stage.table(830, 500, 300, [thing.bricks, thing.rubber], { behind: 4 });
      stage.stand(406, 612, { pose: 'hold', facing: 'right', thing: thing.stool(stage.palette) });
      stage.stand(790, 616, { pose: 'hold', facing: 'left', thing: thing.stool(stage.palette) });
      stage.stand(330, 624, { pose: 'hold', facing: 'left', thing: thing.stool(stage.palette) });
    },
  },
  'tongzhou/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(460, 112, 280, 170, big('18项'));
      for (const [x, facing] of [
        [190, 'right'],
        [520, 'right'],
        [1010, 'left'],
      ] as const)
        stage.stand(x, 566, { pose: 'lean', facing });
      for (const [x, one] of [
        [150, thing.bricks],
        [480, thing.handrail],
        [810, thing.cardReader],
      ] as const)
        stage.table(x, 512, 250, [one, sheetOnStand], { scale: 1.12 });
    },
  },
  'tongzhou/ev-03': {
    poles: 470,
    set: (stage) => {
      stage.room('teststand');
      stage.thing(600, 590, thing.rainRig, 1.06);
      for (const [x, facing] of [
        [330, 'right'],
        [420, 'right'],
        [800, 'left'],
        [886, 'left'],
      ] as const)
        stage.stand(x, 606, { pose: x === 420 || x === 800 ? 'lean' : 'point', facing, extra: 'raincoat' }, 'worker');
      stage.audience('standing');
    },
  },
  'tongzhou/ev-04': {
    set: (stage) => {
      stage.room('theatre');
      stage.thing(590, 500, thing.careBed, 1.25);
      stage.stand(450, 500, { pose: 'lean', facing: 'right' }, 'elder');
      stage.stand(800, 504, { pose: 'write', facing: 'left' });
      stage.audience('elders first');
    },
  },
  'fangshan/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.table(150, 500, 900, [thing.papers, thing.fabric, thing.sheet, thing.rubber, thing.sheet, thing.flange, thing.papers], {
        behind: 12,
        writing: true,
      });
    },
  },
  'fangshan/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(300, 130, 600, 16, 2);
      for (const [x, facing] of [
        [470, 'right'],
        [750, 'left'],
        [180, 'right'],
      ] as const)
        stage.stand(x, 572, { pose: 'lean', facing });
      for (const [x, one] of [
        [60, thing.fabric],
        [320, thing.flange],
        [505, thing.bladeSection],
        [800, thing.rubber],
        [985, thing.sleeve],
      ] as const)
        stage.table(x, 514, one === thing.bladeSection ? 240 : 150, [one], { scale: 1.1 });
    },
  },
  'fangshan/ev-03': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(460, 116, 280, 190, layerTemperature, 'board');
      for (const [x, facing] of [
        [360, 'right'],
        [450, 'right'],
        [770, 'left'],
        [860, 'left'],
      ] as const)
        stage.stand(x, 572, { pose: x === 450 || x === 770 ? 'lean' : 'stand', facing });
      stage.table(480, 516, 260, [thing.vise], { plain: true, scale: 1.35 });
    },
  },
  'fangshan/ev-04': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(610, 112, 360, 240, barsCompared(0.95, 0.3));
      stage.stand(460, 512, { pose: 'raise', thing: at(0, -4, thing.sleeve(stage.palette), 1.05, -16) });
      stage.lectern(300, 500);
    },
  },
  'xicheng/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      for (const [x, facing] of [
        [250, 'right'],
        [470, 'right'],
        [720, 'left'],
        [950, 'left'],
      ] as const)
        stage.stand(x, 558, { pose: 'lean', facing, thing: thing.redPen(stage.palette) });
      stage.table(190, 508, 820, [thing.bills], { plain: true, scale: 1.45 });
    },
  },
  'xicheng/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(360, 108, 400, 300, big('3.3%'));
      stage.screen(900, 180, 130, 80, big('02:40'));
      stage.stand(830, 512, { pose: 'stand', facing: 'right' });
      stage.lectern(250, 500);
    },
  },
  'xicheng/ev-03': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(300, 116, 600, 270, arrows([1, 2, 3]), 'board');
      stage.stand(250, 580, { pose: 'point', facing: 'right', back: true });
      stage.stand(950, 584, { pose: 'stand', facing: 'left' });
    },
  },
  'xicheng/ev-04': {
    set: (stage) => {
      stage.room('theatre');
      stage.draw(
        600,
        440,
        [-330, -250, -170, 170, 250, 330]
          .map(
            (x) =>
              rect(x - 34, -150, 68, 150, '#4b525a', 3) +
              stroke(
                [
                  [x - 24, -120],
                  [x + 24, -120],
                ],
                '#6a727b',
                3,
              ) +
              stroke(
                [
                  [x - 24, -84],
                  [x + 24, -84],
                ],
                '#6a727b',
                3,
              ) +
              stroke(
                [
                  [x - 24, -48],
                  [x + 24, -48],
                ],
                '#6a727b',
                3,
              ),
          )
          .join(''),
      );
      stage.audience('standing');
      stage.stand(600, 488, { pose: 'clap', facing: 'right' });
      stage.thing(830, 490, thing.standMicrophone, 1.15);
      stage.stand(920, 490, { pose: 'stand', facing: 'left' });
    },
  },
  'xicheng/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(430, 112, 460, 260, soundCurves);
      stage.table(240, 464, 160, [thing.switchBox], { height: 44, scale: 1.2 });
      stage.stand(230, 510, { pose: 'lean', facing: 'right' });
    },
  },
};
