import { describe, expect, test } from 'vitest';
import { leastVisible, visibilityOf } from '../../src/programme/visibility.ts';
import { ABSENT, demand, enterprise, expert, type Files, files, outcome, programme, STATION, visit } from '../builders.ts';

const LEVELS = ['public', 'anonymous', 'internal'] as const;
type Level = (typeof LEVELS)[number];

const of = (change: Files) => {
  const station = programme(files(change)).years[0]?.stations[0];
  if (station === undefined) throw new Error('the files have a station');
  return visibilityOf(station);
};

const chain = (enterpriseIs: Level, demandIs: Level, expertIs: Level): Files => ({
  [`${STATION}/enterprises.json`]: { enterprises: [enterprise(1, { visibility: enterpriseIs })] },
  [`${STATION}/demands.json`]: { demands: [demand(1, { visibility: demandIs })] },
  [`${STATION}/visits.json`]: { experts: [expert(1, { visibility: expertIs }), expert(2)], visits: [] },
});

describe('visibility', () => {
  test.each<[Level[], Level]>([
    [[], 'public'],
    [['public', 'anonymous'], 'anonymous'],
    [['internal', 'anonymous'], 'internal'],
    [['public', 'internal'], 'internal'],
  ])('the least visible of %j is %s', (all, least) => {
    expect(leastVisible(...all)).toBe(least);
  });

  test('a row is at most as visible as all that it points to, over every combination', () => {
    for (const enterpriseIs of LEVELS) {
      for (const demandIs of LEVELS) {
        for (const expertIs of LEVELS) {
          const seen = of(chain(enterpriseIs, demandIs, expertIs));
          expect(seen.demand(demand(1, { visibility: demandIs }))).toBe(leastVisible(enterpriseIs, demandIs));
          expect(seen.outcome(outcome(1, { experts: ['x-2', 'x-1'] }))).toBe(leastVisible(enterpriseIs, demandIs, expertIs));
          expect(seen.outcome(outcome(1))).toBe(leastVisible(enterpriseIs, demandIs));
          expect(seen.visit(visit(1, { demand: 'd-1' }))).toBe(leastVisible(enterpriseIs, demandIs, expertIs));
          expect(seen.visit(visit(1, { enterprise: undefined }))).toBe(expertIs);
        }
      }
    }
  });

  test.each(LEVELS)('an outcome that is itself %s is never more visible than that', (level) => {
    expect(of(chain('public', 'public', 'public')).outcome(outcome(1, { visibility: level }))).toBe(level);
  });

  test('a row that points at something unknown is as visible as it says', () => {
    const seen = of({ [`${STATION}/enterprises.json`]: ABSENT });
    expect(seen.demand(demand(1, { visibility: 'anonymous' }))).toBe('anonymous');
    expect(seen.outcome(outcome(1, { demand: 'd-99', visibility: 'internal' }))).toBe('internal');
  });
});
