import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fitting } from '../../src/collections/fitting.ts';
import { JSON_KINDS, LEDGERS } from '../../src/collections/kinds.ts';
import { demand, enterprise, event, expense, finance, outcome, visit } from '../builders.ts';

const VALID = {
  enterprises: { enterprises: [enterprise(1), enterprise(2)] },
  demands: { demands: [demand(1), demand(2)] },
  outcomes: { outcomes: [outcome(1)] },
  events: { events: [event(1)] },
  visits: { experts: [], visits: [visit(1)] },
  finance: finance({ expenses: [expense(1)] }),
} as const;

const STRANGE = fc.constantFrom<unknown>(
  ...[null, true, -1, 0, 0.5, 0.001, 1e300, '', ' ', 'E-1', 'e-1', '2024-02-29', '2023-02-29', '2024-13-01', 'public'],
  ...['x'.repeat(18), '\u{20000}'.repeat(18), [], {}, [1], { on: '2024-01-01' }],
);

interface Slip {
  readonly at: number;
  readonly what: 'replace' | 'remove' | 'add' | 'last';
  readonly value: unknown;
}

/** Makes a slip at one of all the places in a value, counted in reading order. */
function withSlip(value: unknown, { at, what, value: strange }: Slip): unknown {
  const copy: unknown = structuredClone(value);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const visitPlaces = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    for (const key of Object.keys(inside)) {
      places.push([inside as Record<string, unknown>, key]);
      visitPlaces(Reflect.get(inside, key));
    }
  };
  visitPlaces(copy);
  const [owner, key] = places[at % places.length] ?? [{}, ''];
  const old = owner[key];
  if (what === 'replace') owner[key] = strange;
  if (what === 'add') owner.another = strange;
  if (what === 'remove' || what === 'last') {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
  }
  if (what === 'last') owner[key] = old;
  return copy;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'add', 'last'),
  value: STRANGE,
});

describe('the quick judge', () => {
  test.each(LEDGERS)('knows the schema of %s, and takes a valid one', (kind) => {
    expect(fitting(JSON_KINDS[kind])?.(VALID[kind])).toBe(true);
  });

  test.each(LEDGERS)('takes of %s only what zod takes and gives back as it is', (kind) => {
    const fits = fitting(JSON_KINDS[kind]);
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 3 }), (slips) => {
        const value = slips.reduce(withSlip, VALID[kind]);
        const parsed = JSON_KINDS[kind].safeParse(value);
        const isSame = parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value);
        expect(fits?.(value)).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['other keys', z.object({ a: z.string() })],
    ['a default', z.strictObject({ a: z.string().default('') })],
    ['a transform', z.strictObject({ a: z.string().transform(Number) })],
    ['a change of case', z.strictObject({ a: z.string().toLowerCase() })],
    ['a union', z.strictObject({ a: z.union([z.string(), z.number()]) })],
    ['a format of its own', z.strictObject({ a: z.email() })],
    ['a number that is made', z.strictObject({ a: z.coerce.number() })],
    ['a check of the whole', z.strictObject({ a: z.string() }).refine(() => false)],
    ['a pattern that remembers', z.strictObject({ a: z.string().regex(/a/g) })],
  ])('does not judge a schema with %s', (_, schema) => {
    expect(fitting(schema)?.({ a: 'A' }) ?? false).toBe(false);
  });
});
