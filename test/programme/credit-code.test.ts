import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter, isCreditCode } from '../../src/programme/credit-code.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const First17 = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''));

describe('credit codes (GB 32100-2015)', () => {
  test.each([
    // Two codes in public use, worked out by others than this program.
    ['91350100M000100Y43', true],
    ['91350100M000100Y44', false],
    ['91110000802100433B', true],
    ['91110000802100433b', false],
    ['９1110000802100433B', false],
    ['9111000080210043OB', false],
    ['91110000802100433', false],
    ['91110000802100433BB', false],
    ['', false],
  ])('%s: %s', (code, right) => {
    expect(isCreditCode(code)).toBe(right);
  });

  test('every code has one check character', () => {
    fc.assert(
      fc.property(First17, (first17) => {
        const right = ALPHABET.filter((last) => isCreditCode(first17 + last));
        expect(right).toEqual([checkCharacter(first17)]);
      }),
    );
  });

  test('any single wrong character is caught', () => {
    fc.assert(
      fc.property(First17, fc.nat(17), fc.constantFrom(...ALPHABET, 'I', 'O', 'S', 'V', 'Z', 'a', ' ', '１'), (first17, at, wrong) => {
        const code = first17 + checkCharacter(first17);
        fc.pre(code[at] !== wrong);
        expect(isCreditCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('the five letters that the alphabet leaves out have no check character', () => {
    for (const letter of 'IOSVZ') expect(checkCharacter(`${letter}${'0'.repeat(16)}`)).toBeUndefined();
  });
});
