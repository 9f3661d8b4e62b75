import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reporters/csv.ts';
import { readCsv } from './read-csv.ts';
import { rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };
const withMessage = (message: string) => {
  const result = rich();
  const [finding] = result.findings;
  if (finding === undefined) throw new Error('the rich programme has findings');
  return { ...result, findings: [{ ...finding, message }] };
};
const messageOf = (text: string): string | undefined => readCsv(text.slice(1))[1]?.[2];

describe('csv', () => {
  it('begins with a byte order mark and Chinese heads, and ends every row with CRLF', () => {
    const text = csv(rich(), PLAIN);
    expect(text.startsWith('\ufeff级别,站点,问题,怎么办,文件,行,列,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has as many cells in each row as heads, whatever the findings say', () => {
    const [heads, ...rows] = readCsv(csv(rich(), PLAIN).slice(1));
    expect(rows).toHaveLength(rich().findings.length);
    for (const row of rows) expect(row).toHaveLength(heads?.length ?? 0);
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＋', '－', '＠']) {
    it(`makes text of a cell that begins with ${JSON.stringify(start)}`, () => {
      expect(messageOf(csv(withMessage(`${start}HYPERLINK("x")`), PLAIN))).toBe(`'${start}HYPERLINK("x")`);
    });
  }

  it('keeps every other text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const read = messageOf(csv(withMessage(message), PLAIN)) ?? '';
        expect(read.replace(/^'/, '')).toBe(message.replaceAll('\0', '').replace(/^'/, ''));
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('says which findings are new only where there is a base', () => {
    const news = (text: string): Set<string | undefined> =>
      new Set(
        readCsv(text.slice(1))
          .slice(1)
          .map((row) => row.at(-1)),
      );
    expect(news(csv(rich(), PLAIN))).toEqual(new Set(['']));
    expect(news(csv(richAgainstBase(), PLAIN))).toEqual(new Set(['是', '否']));
  });
});
