import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/collections/bytes.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => {
  return new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
};

describe('decodeUtf8', () => {
  test('what is UTF-8 comes out as it is, byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.toWellFormed();
        expect(decodeUtf8('a', new TextEncoder().encode(clean))).toEqual({ text: clean });
      }),
    );
    expect(decodeUtf8('a', bytes([0xef, 0xbb, 0xbf], '一'))).toEqual({ text: '\uFEFF一' });
  });

  test.each<[string, Uint8Array, number, number]>([
    ['in the first byte', bytes([0xff]), 1, 1],
    ['behind two Han characters', bytes('汉字', [0xff], '后'), 1, 3],
    ['on the third line', bytes('一\n二\n三', [0xc0, 0x80]), 3, 2],
    ['behind CRLF', bytes('一\r\n', [0xfe]), 2, 1],
    ['behind a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]), 1, 3],
    ['in GBK text', bytes('{"a": "', [0xba, 0xba, 0xd7, 0xd6], '"}'), 1, 8],
    ['a character that is cut off at the end', bytes('一', [0xe6, 0xb1]), 1, 2],
    ['half of a surrogate pair', bytes('一', [0xed, 0xa0, 0x80]), 1, 2],
    ['behind a character of two units', bytes('𠮷', [0xff]), 1, 3],
    ['a lone continuation byte between letters', bytes('ab', [0x80], 'cd'), 1, 3],
  ])('not UTF-8 %s', (_, given, line, column) => {
    expect(decodeUtf8('x.json', given)).toMatchObject({ problem: { rule: 'schema/syntax', file: 'x.json', line, column } });
  });

  test('the place of the first wrong byte is found wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 8 }), (text, rest) => {
        const before = text.toWellFormed().replace(/^\uFEFF/, '');
        const decoded = decodeUtf8('x', bytes(before, [0xff], [...rest]));
        const lines = before.split('\n');
        expect(decoded).toMatchObject({ problem: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } });
      }),
    );
  });

  test('a large file with a wrong byte at its end is told of at once', () => {
    const started = performance.now();
    expect(decodeUtf8('x', bytes('汉字\n'.repeat(300_000), [0xff]))).toMatchObject({ problem: { line: 300_001, column: 1 } });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
