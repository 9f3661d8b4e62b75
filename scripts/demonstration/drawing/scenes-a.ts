/** Scenes of the stations of tier A, each after the text alternative of its event. */
import { ochre } from './palette.ts';
import type { Scene } from './scenes-ordinary.ts';
import { armSketch, barsCompared, big, easel, echo, errorBars, fieldFlow, grains, log, nowAndTarget, scan, twoCurves } from './screens.ts';
import type { Stage } from './stage.ts';
import { at, polygon } from './svg.ts';
import * as thing from './things.ts';

/** Three or more people who stand and read what hangs on the wall. */
function readers(stage: Stage, places: readonly number[]): void {
  for (const [index, x] of places.entries()) {
    const pose = (['write', 'point', 'write', 'stand'] as const)[index % 4] ?? 'write';
    stage.stand(x, 592 + (index % 2) * 8, { pose, back: index % 2 === 0, facing: index % 2 === 0 ? 'right' : 'left' });
  }
}

/** A trench between the rails. */
const pit =
  polygon(
    [
      [-330, -104],
      [330, -104],
      [400, 52],
      [-400, 52],
    ],
    '#565c60',
  ) +
  polygon(
    [
      [-300, -90],
      [300, -90],
      [350, 52],
      [-350, 52],
    ],
    '#41474b',
  );

export const scenesA: Readonly<Record<string, Scene>> = {
  'bda/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(420, 118, 360, 216, armSketch);
      stage.stand(96, 596, { pose: 'point', facing: 'right' });
      stage.table(170, 500, 900, [thing.papers, thing.motor, thing.sheet, thing.gripper, thing.papers, thing.motor, thing.cards], {
        behind: 9,
      });
    },
  },
  'bda/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(110, 124, 980, 24, 3);
      readers(stage, [560, 640, 716, 470]);
    },
  },
  'bda/ev-03': {
    set: (stage) => {
      stage.room('workshop');
      for (const [x, facing] of [
        [270, 'right'],
        [500, 'right'],
        [690, 'left'],
        [930, 'left'],
      ] as const)
        stage.stand(x, 566, { pose: x === 500 || x === 690 ? 'lean' : 'stand', facing });
      stage.table(340, 500, 520, [thing.stator, thing.rotor, thing.stator], { plain: true });
    },
  },
  'bda/ev-04': {
    set: (stage) => {
      stage.room('lab');
      for (const [x, y] of [
        [320, 458],
        [880, 458],
        [320, 594],
        [880, 594],
      ] as const)
        stage.roundTable(x, y, 170, 8, [thing.papers, thing.vials]);
    },
  },
  'bda/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(650, 120, 330, 220, barsCompared(0.55, 0.62, 0.95));
      stage.thing(380, 486, thing.robotArm, 1.25);
      stage.stand(560, 512, { pose: 'point', facing: 'right' });
      stage.raise(thing.questionCard);
    },
  },
  'changping/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.cards(200, 236, 800, 10, 1, [stage.palette.accent], true);
      stage.stand(790, 470, { pose: 'point', back: true, facing: 'left' });
      for (const [x, y] of [
        [220, 470],
        [600, 470],
        [980, 470],
        [220, 606],
        [600, 606],
        [980, 606],
      ] as const)
        stage.roundTable(x, y, 130, 8, [thing.papers, thing.cards]);
    },
  },
  'changping/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(110, 124, 980, 24, 3, [stage.palette.accent, ochre, '#6d7f94']);
      readers(stage, [330, 560, 800]);
    },
  },
  'changping/ev-03': {
    set: (stage) => {
      stage.room('workshop');
      stage.thing(440, 586, thing.freezeDryer, 1.45);
      stage.stand(740, 606, { pose: 'write', facing: 'left' });
      stage.stand(836, 598, { pose: 'stand', facing: 'left' });
      stage.stand(930, 606, { pose: 'hold', facing: 'left', thing: thing.formInHand(stage.palette) });
    },
  },
  'changping/ev-04': {
    set: (stage) => {
      stage.room('lab');
      stage.screen(690, 120, 330, 210, echo);
      stage.stand(400, 556, { pose: 'lean', facing: 'right', thing: thing.probe(stage.palette) });
      stage.stand(950, 560, { pose: 'write', facing: 'left' });
      stage.table(240, 516, 720, [thing.fittings], { scale: 1.2 });
    },
  },
  'changping/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(420, 118, 360, 200, twoCurves);
      for (const [x, facing] of [
        [300, 'right'],
        [600, 'right'],
        [900, 'left'],
      ] as const)
        stage.stand(x, 552, { pose: 'hold', facing, thing: thing.chipBag(stage.palette) });
      stage.table(220, 506, 760, [thing.oldManifold, thing.newManifold], { scale: 1.4 });
    },
  },
  'chaoyang/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(390, 112, 420, 250, log);
      stage.stand(320, 556, { pose: 'point', facing: 'right' });
      stage.stand(880, 556, { pose: 'point', facing: 'left' });
      stage.stand(960, 560, { pose: 'stand', facing: 'left' });
      for (const [x, y] of [
        [300, 560],
        [900, 560],
      ] as const)
        stage.roundTable(x, y, 230, 12, [thing.laptop, thing.papers, thing.laptop]);
    },
  },
  'chaoyang/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.lectern(520, 500);
      stage.stand(590, 512, { pose: 'hold', facing: 'left', thing: thing.formInHand(stage.palette) });
      stage.draw(800, 506, easel(stage.palette, ['验收', '条件', '第7项']), 1.35);
      stage.draw(960, 506, easel(stage.palette, ['验收', '条件', '第8项']), 1.1);
      stage.screen(230, 130, 220, 180, big('19项'));
    },
  },
  'chaoyang/ev-03': {
    set: (stage) => {
      stage.room('chamber');
      stage.thing(450, 590, thing.standMicrophone, 0.7);
      stage.thing(770, 590, thing.standMicrophone, 0.7);
      stage.table(510, 520, 200, [thing.roundSpeaker], { plain: true });
      stage.crouch(390, 606, { pose: 'hold', facing: 'right' });
      stage.crouch(830, 606, { pose: 'hold', facing: 'left' });
      stage.audience('standing');
    },
  },
  'chaoyang/ev-04': {
    set: (stage) => {
      stage.room('meeting');
      stage.screen(300, 118, 600, 240, fieldFlow, 'board');
      for (const [x, facing] of [
        [270, 'right'],
        [430, 'right'],
        [760, 'left'],
        [930, 'left'],
      ] as const)
        stage.stand(x, 574, { pose: 'point', back: true, facing, thing: thing.redPen(stage.palette) });
    },
  },
  'chaoyang/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(420, 118, 360, 190, barsCompared(0.95, 0.62, 0.26));
      stage.stand(600, 556, { pose: 'raise', thing: thing.phone(stage.palette) });
      stage.table(200, 508, 800, [thing.doorLock, thing.speaker, thing.gateway], { scale: 1.15 });
    },
  },
  'fengtai/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      for (const [x, y] of [
        [210, 452],
        [600, 452],
        [990, 452],
        [400, 590],
        [800, 590],
      ] as const)
        stage.roundTable(x, y, 140, 11, [thing.parts, thing.cards]);
    },
  },
  'fengtai/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(110, 120, 980, 30, 3);
      for (const [x, facing] of [
        [300, 'right'],
        [520, 'right'],
        [700, 'left'],
        [910, 'left'],
      ] as const)
        stage.stand(x, 592, { pose: 'point', back: true, facing, thing: thing.redPen(stage.palette) });
    },
  },
  'fengtai/ev-03': {
    set: (stage) => {
      stage.room('workshop');
      for (const [x, facing] of [
        [150, 'right'],
        [236, 'right'],
        [320, 'right'],
        [880, 'left'],
        [964, 'left'],
        [1050, 'left'],
      ] as const)
        stage.stand(x, 560, { pose: 'stand', facing });
      stage.draw(600, 650, pit);
      stage.thing(600, 556, thing.wheelInPit, 1.1);
      stage.audience('standing');
      stage.crouch(560, 668, { pose: 'hold', facing: 'right', extra: 'helmet', thing: thing.lantern(stage.palette) }, 'worker');
      for (const [x, facing] of [
        [110, 'right'],
        [1090, 'left'],
        [200, 'right'],
        [1000, 'left'],
      ] as const)
        stage.stand(x, 622, { pose: 'lean', facing });
    },
  },
  'fengtai/ev-04': {
    set: (stage) => {
      stage.room('lab');
      stage.stand(330, 560, { pose: 'lean', facing: 'right' });
      stage.stand(560, 552, { pose: 'write', facing: 'right' });
      stage.stand(1010, 560, { pose: 'point', facing: 'left' });
      stage.table(280, 512, 700, [thing.bushings, thing.hinge, thing.frostBox], { scale: 1.15, plain: true });
    },
  },
  'fengtai/ev-05': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(440, 118, 320, 180, barsCompared(0.9, 0.55, 0.26));
      stage.stand(300, 512, { pose: 'point', facing: 'right' });
      stage.table(380, 462, 600, [thing.carbonStrip, thing.caseBox, thing.hinge], { height: 50 });
      stage.raise(thing.questionCard, thing.questionCard, thing.questionCard);
    },
  },
  'haidian/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.cards(380, 110, 440, 12, 2);
      for (const x of [250, 350, 860, 960]) stage.stand(x, 552, { pose: 'lean', facing: x < 600 ? 'right' : 'left' });
      stage.table(190, 506, 820, [thing.glassPlates, thing.chipTray, thing.laptop, thing.glassPlates, thing.chipTray], { behind: 9 });
    },
  },
  'haidian/ev-02': {
    set: (stage) => {
      stage.room('lab');
      stage.stand(520, 552, { pose: 'raise', thing: at(0, -8, thing.pump(stage.palette), 0.62) });
      stage.stand(690, 556, { pose: 'stand', facing: 'left' });
      stage.table(330, 508, 540, [thing.papers, thing.lensTray, thing.lensTray], { scale: 1.1 });
    },
  },
  'haidian/ev-03': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(340, 108, 520, 300, nowAndTarget);
      stage.lectern(960, 500);
      stage.stand(1030, 512, { pose: 'point', facing: 'left' });
    },
  },
  'haidian/ev-04': {
    set: (stage) => {
      stage.room('lab');
      stage.screen(440, 116, 320, 226, scan);
      stage.stand(380, 560, { pose: 'point', facing: 'right' });
      stage.stand(816, 560, { pose: 'point', facing: 'left' });
      stage.stand(890, 552, { pose: 'point', facing: 'left' });
      stage.table(130, 516, 340, [thing.microscope, thing.coupons], { plain: true });
      stage.table(730, 516, 340, [thing.chipTray, thing.microscope], { plain: true });
    },
  },
  'haidian/ev-05': {
    set: (stage) => {
      stage.room('lab');
      stage.screen(640, 116, 380, 220, errorBars, 'board');
      stage.stand(300, 560, { pose: 'write', facing: 'right' });
      stage.stand(940, 568, { pose: 'point', back: true, facing: 'left' });
      stage.table(340, 512, 520, [thing.pump, thing.balance], { scale: 1.35, plain: true });
      stage.thing(604, 512, thing.tube, 1);
    },
  },
  'haidian/ev-06': {
    set: (stage) => {
      stage.room('hall');
      stage.platform(506);
      stage.screen(400, 108, 380, 230, twoCurves);
      stage.thing(220, 490, thing.rack, 1.25);
      stage.stand(340, 512, { pose: 'point', facing: 'right' });
      stage.table(700, 462, 330, [thing.inspectionMachine, thing.pump, thing.sensorBox], { height: 46, scale: 0.92 });
    },
  },
  'huairou/ev-01': {
    set: (stage) => {
      stage.room('meeting');
      stage.stand(470, 552, { pose: 'point', facing: 'right' });
      stage.table(180, 506, 840, [thing.parts, thing.sensorBox, thing.papers, thing.fault, thing.board, thing.parts], { behind: 8 });
    },
  },
  'huairou/ev-02': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(90, 250, 1020, 11, 1);
      readers(stage, [250, 420, 640, 860]);
    },
  },
  'huairou/ev-03': {
    set: (stage) => {
      stage.room('workshop');
      stage.thing(560, 590, thing.vacuumChamber, 1.35);
      stage.thing(930, 606, thing.leakDetector, 1.15);
      stage.stand(330, 600, { pose: 'lean', facing: 'right' });
      stage.stand(836, 600, { pose: 'lean', facing: 'left' });
      stage.stand(1040, 606, { pose: 'stand', facing: 'left' });
    },
  },
  'huairou/ev-04': {
    set: (stage) => {
      stage.room('hall');
      stage.screen(690, 112, 270, 190, grains);
      stage.stand(620, 552, { pose: 'stand', facing: 'right' });
      stage.stand(990, 552, { pose: 'point', facing: 'left' });
      for (const [x, one] of [
        [90, thing.prototype],
        [350, thing.sensorBox],
        [610, thing.benchSem],
        [870, thing.inspectionMachine],
      ] as const)
        stage.table(x, 512, 230, [one], { scale: 1.05 });
      stage.stand(250, 616, { pose: 'stand', back: true });
      stage.stand(540, 620, { pose: 'write', back: true });
    },
  },
};
