import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describedCharacters, normalised, normalisedCode } from '../../src/programme/comparison.ts';

describe('texts as they are compared', () => {
  test.each([
    ['width', 'ＡＢＣ１２３', 'abc123'],
    ['case', 'ABC', 'abc'],
    ['punctuation and white space', '《需求·对接》 （第 1 场）！', '需求对接第1场'],
    ['compatibility forms', '㈠①ﬁ', '一1fi'],
    ['marks are kept', 'café', 'café'],
    ['marks written apart are joined', 'cafe\u0301', 'café'],
    ['a special upper case letter', 'İ', 'i\u0307'],
    ['symbols and emoji are not kept', '✅合作🎉+', '合作'],
  ])('%s', (_, text, expected) => {
    expect(normalised(text)).toBe(expected);
  });

  test('what is normalised stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalised(normalised(text)) === normalised(text)));
  });

  test.each([
    ['91110000802100433b', '91110000802100433B'],
    ['９１110000802100433Ｂ', '91110000802100433B'],
    [' 9111 0000\u30008021\t00433B\n', '91110000802100433B'],
  ])('the credit code “%s” is compared as %s', (code, expected) => {
    expect(normalisedCode(code)).toBe(expected);
  });

  test.each([
    ['', 0],
    [' \t\r\n\u3000\u00a0', 0],
    ['一 二', 2],
    ['一，二。', 4],
    ['𠮷野', 2],
    ['AB 12', 4],
  ])('“%s” has %i described characters', (text, count) => {
    expect(describedCharacters(text)).toBe(count);
  });
});

describe('the fast way through common text', () => {
  const slow = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const common = fc.string({
    unit: fc.constantFrom(...'aZ09 _-.:/', ...'一海淀区鿿々〇ＡＢ１', ...'，。：；！？（）“”《》、·—…', 'é', '①', '\u200b', '\u{20000}'),
  });

  test('gives what NFKC gives, for any mixture of the characters that it knows and does not know', () => {
    fc.assert(
      fc.property(common, (text) => {
        expect(normalised(text)).toBe(slow(text));
      }),
    );
  });

  test('counts the described characters that are no white space to a regular expression', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...'\t\v \u00a0\u1680\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\ud842\udfb7'.split('')),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        expect(describedCharacters(text)).toBe([...text].filter((character) => !/\s/u.test(character)).length);
      }),
    );
  });

  test('compares a credit code as NFKC has it', () => {
    const code = fc.string({ unit: fc.constantFrom(...'09AZaz', ...'９Ａａ', ' ', '\u3000', 'ß', 'é') });
    fc.assert(
      fc.property(code, (written) => {
        expect(normalisedCode(written)).toBe(written.normalize('NFKC').toUpperCase().replace(/\s+/gu, ''));
      }),
    );
  });
});
