import { describe, expect, test } from 'vitest';
import type { EventHead } from '../../src/publication/calendar.ts';
import { eventPages } from '../../src/site/event-pages.ts';

const station = { id: '2024/haidian', name: '海淀区工作站', districtName: '海淀区', href: '/2024/haidian/' };
const MATCHING = { slug: 'matching', title: '供需对接会' };
const ROADSHOW = { slug: 'roadshow', title: '成果路演会' };

function event(on: string, kind = MATCHING, ahead = false): EventHead {
  return { id: on, title: on, on, href: `/${on}`, kind, ahead, venue: '', participants: 1, station };
}

const events = [
  event('2025-02-01', ROADSHOW, true),
  event('2025-01-20', MATCHING, true),
  event('2024-10-09'),
  event('2024-05-20', ROADSHOW),
  event('2024-05-02'),
  event('2023-06-01'),
];

describe('the pages of the calendar', () => {
  const pages = eventPages(events);
  const shown = (address: string): (readonly [string, readonly string[]])[] =>
    (pages.get(address)?.groups ?? []).map(({ title, events: own }) => [title, own.map(({ on }) => on)] as const);

  test('are the newest year, its kinds, and the years before it', () => {
    expect([...pages.keys()]).toEqual(['', 'matching', 'roadshow', '2023', '2023/matching']);
    expect(eventPages([]).size).toBe(0);
  });

  test('begin with what lies ahead, the nearest first, then go back month by month', () => {
    expect(shown('')).toEqual([
      ['将要举办', ['2025-01-20', '2025-02-01']],
      ['2024年10月', ['2024-10-09']],
      ['2024年5月', ['2024-05-20', '2024-05-02']],
    ]);
    expect(shown('2023')).toEqual([['2023年6月', ['2023-06-01']]]);
  });

  test('show one kind where it is asked for, and say of every kind how many there are', () => {
    expect(shown('roadshow').map(([title]) => title)).toEqual(['将要举办', '2024年5月']);
    expect(pages.get('roadshow')?.kinds.map(({ title, count, current }) => [title, count, current])).toEqual([
      ['全部', 5, false],
      ['供需对接会', 3, false],
      ['成果路演会', 2, true],
    ]);
  });

  test('of events that all lie ahead are there too', () => {
    expect([...eventPages([event('2025-02-01', MATCHING, true)]).keys()]).toEqual(['', 'matching']);
  });

  test('hold every event exactly once over the years', () => {
    const all = ['', '2023'].flatMap((address) => shown(address).flatMap(([, days]) => days));
    expect(all.toSorted()).toEqual(events.map(({ on }) => on).toSorted());
  });
});
