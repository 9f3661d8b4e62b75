import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFinder } from '../../../src/rules/privacy/names-in.ts';

const few = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '9'), minLength: 1, maxLength: 7 });

describe('many keys in one text', () => {
  test('those that the text includes are found, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(few, { maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '9', ' '), maxLength: 40 }),
        (keys, text) => {
          const objects = keys.map((key) => ({ key }));
          expect(keyFinder(objects)(text)).toEqual(objects.filter(({ key }) => text.includes(key)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
