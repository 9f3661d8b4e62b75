/** One scene for each kind of event, for events that have none of their own. */
import { nowAndTarget, twoCurves } from './screens.ts';
import type { Stage } from './stage.ts';
import * as thing from './things.ts';

export interface Scene {
  /** Out of doors the banner hangs between poles that stand at this height. */
  readonly poles?: number;
  set(stage: Stage): void;
}

export const ordinaryScenes: Readonly<Record<string, Scene>> = {
  'demand-collection': {
    set: (stage) => {
      stage.room('meeting');
      stage.cards(300, 130, 600, 14, 2, [stage.palette.accent], true);
      for (const [x, y] of [
        [210, 470],
        [600, 470],
        [990, 470],
        [400, 600],
        [800, 600],
      ] as const)
        stage.roundTable(x, y, 120, 4, [thing.papers, thing.parts]);
    },
  },
  'demand-release': {
    set: (stage) => {
      stage.room('hall');
      stage.cards(120, 130, 960, 24, 3);
      stage.stand(330, 590, { pose: 'write', facing: 'right' });
      stage.stand(900, 590, { pose: 'point', facing: 'left' });
    },
  },
  matching: {
    set: (stage) => {
      stage.room('workshop');
      stage.stand(380, 560, { pose: 'lean', facing: 'right' });
      stage.stand(820, 560, { pose: 'point', facing: 'left' });
      stage.table(340, 520, 520, [thing.motor, thing.papers, thing.flange]);
    },
  },
  roadshow: {
    set: (stage) => {
      stage.room('hall');
      stage.platform(500);
      stage.screen(420, 120, 360, 220, twoCurves);
      stage.stand(330, 520, { pose: 'point', facing: 'right' });
      stage.table(700, 470, 340, [thing.prototype, thing.sensorBox], { height: 40 });
    },
  },
  other: {
    set: (stage) => {
      stage.room('hall');
      stage.screen(400, 120, 400, 240, nowAndTarget);
    },
  },
};
