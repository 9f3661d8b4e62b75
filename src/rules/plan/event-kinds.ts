import type { EventKind } from '../../collections/schemas/events.ts';
import { placeIn, type Rule } from '../rule.ts';

const KINDS: readonly (readonly [EventKind, string])[] = [
  ['demand-collection', '需求征集会'],
  ['demand-release', '需求发布会'],
  ['matching', '供需对接会'],
  ['roadshow', '成果路演会'],
];

/** Art. 7: each of the four kinds of event takes place. */
export const eventKinds: Rule = {
  id: 'plan/event-kinds',
  articles: [7],
  severity: 'info',
  title: '四类活动各一场',
  finds: '四类活动里有一类还没有办过。完成期限前是提示，期限后是提醒。',
  checkStation: function* ({ events }, { policy, asOf }) {
    if (events === undefined || policy === undefined) return;
    const held = new Set(events.value.events.filter(({ on }) => on <= asOf).map(({ kind }) => kind));
    const severity = asOf > policy.value.calendar.completeBy ? 'warning' : 'info';
    for (const [kind, name] of KINDS) {
      if (!held.has(kind))
        yield {
          at: placeIn(events, ['events']),
          severity,
          message: `还没有办过${name}`,
          help: `四类活动各办至少一场，办后登记为 ${kind}。`,
        };
    }
  },
};
