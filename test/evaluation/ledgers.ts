import fc from 'fast-check';
import { addDays } from '../../src/programme/days.ts';
import { demand, enterprise, event, expert, type Files, files, han, outcome, post, STATION, visit } from '../builders.ts';

/** Days from well before the policy to well after the year. */
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-10', days));
const visibility = fc.constantFrom('public', 'anonymous', 'internal');

const Enterprises = fc.array(
  fc.record({
    contacts: fc.array(day, { minLength: 1, maxLength: 3 }),
    since: fc.option(day, { nil: undefined }),
    srdi: fc.constantFrom('none', 'innovative', 'srdi', 'little-giant'),
    district: fc.constantFrom('haidian', 'haidian', 'haidian', 'daxing'),
    visibility,
  }),
  { minLength: 1, maxLength: 7 },
);
const Demands = fc.array(fc.record({ of: fc.nat(9), on: day, characters: fc.integer({ min: 18, max: 22 }), visibility }), { maxLength: 6 });
const Outcomes = fc.array(
  fc.record({
    of: fc.nat(9),
    on: day,
    amount: fc.constantFrom(undefined, 0, 0.01),
    characters: fc.integer({ min: 8, max: 12 }),
    visibility,
  }),
  { maxLength: 5 },
);
const Events = fc.array(
  fc.record({ kind: fc.constantFrom('demand-collection', 'demand-release', 'matching', 'roadshow', 'other'), on: day }),
  {
    maxLength: 6,
  },
);
const Visits = fc.array(fc.record({ on: day, kind: fc.constantFrom('matching', 'resident'), of: fc.nat(9) }), { maxLength: 6 });
const Posts = fc.array(fc.record({ on: day, characters: fc.integer({ min: 98, max: 102 }) }), { maxLength: 5 });

/** Ledgers in which no row is the duplicate of another: of duplicates the first in the file counts, so there the order does matter. */
export const Ledgers = fc.record({ Enterprises, Demands, Outcomes, Events, Visits, Posts }).map((drawn) => {
  const enterprises = drawn.Enterprises.map(({ contacts, since, ...row }, at) =>
    enterprise(at + 1, {
      ...row,
      contacts: contacts.map((on) => ({ on, kind: 'visit' as const })),
      service: since === undefined ? undefined : { since, summary: '诊断了产线' },
    }),
  );
  const demands = drawn.Demands.map(({ of, on, characters, visibility }, at) =>
    demand(at + 1, { enterprise: `e-${(of % enterprises.length) + 1}`, collectedOn: on, description: han(characters), visibility }),
  );
  const outcomes = drawn.Outcomes.map(({ of, on, amount, characters, visibility }, at) =>
    outcome(at + 1, {
      demand: `d-${(of % Math.max(1, demands.length)) + 1}`,
      agreedOn: on,
      input: { amount, description: han(characters) },
      visibility,
    }),
  );
  const events = drawn.Events.map((row, at) => event(at + 1, row));
  const visits = drawn.Visits.map(({ of, ...row }, at) =>
    visit(at + 1, { ...row, expert: `x-${at + 1}`, enterprise: `e-${(of % enterprises.length) + 1}` }),
  );
  const experts = visits.map((_, at) => expert(at + 1));
  const posts = drawn.Posts.map(({ on, characters }, at) => ({ on, text: post(at + 1, { date: on, characters }) }));
  return { enterprises, demands, outcomes, events, visits, experts, posts };
});
export type Ledgers = typeof Ledgers extends fc.Arbitrary<infer T> ? T : never;

/** The valid programme with these ledgers in place of its own, in a station's folder. */
export function filesOf({ enterprises, demands, outcomes, events, visits, experts, posts }: Ledgers): Files {
  const own = Object.fromEntries(Object.entries(files()).filter(([path]) => !path.startsWith(`${STATION}/news/`)));
  return {
    ...own,
    [`${STATION}/enterprises.json`]: { enterprises },
    [`${STATION}/demands.json`]: { demands },
    [`${STATION}/outcomes.json`]: { outcomes },
    [`${STATION}/events.json`]: { events },
    [`${STATION}/visits.json`]: { experts, visits },
    ...Object.fromEntries(posts.map(({ on, text }, at) => [`${STATION}/news/${on}-p${at + 1}.md`, text])),
  };
}
