import { clipped, oneLine } from './plain-text.ts';

const WORD_JOINER = '\u2060';

/** Longer messages are cut in pages for people; the formats for programs have them whole. */
const MAX_CHARACTERS = 400;

/** A text from the content as Markdown shows it: as typed, on one line, and neither a link, a picture, HTML nor a mention of anyone. */
export function escaped(text: string): string {
  return clipped(oneLine(text), MAX_CHARACTERS)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replaceAll('@', `@${WORD_JOINER}`)
    .replaceAll('://', `:/${WORD_JOINER}/`)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}${WORD_JOINER}.`);
}

/** A path or an id, as code. */
export function code(text: string): string {
  return `\`${clipped(oneLine(text), MAX_CHARACTERS).replaceAll('`', '’').replaceAll('|', '¦')}\``;
}

/**
 * As many lines as fit in a number of characters, counted as given; where some do not, a last line that says how many were left out.
 * Room for that line is kept.
 */
export function fitting(lines: readonly string[], room: number, leftOut: (count: number) => string, sizeOf = lengthOf): string[] {
  const sizes = lines.map((line) => sizeOf(line) + 1);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= room) return [...lines];
  let left = room - sizeOf(leftOut(lines.length)) - 1;
  let count = 0;
  for (const size of sizes) {
    if (size > left) break;
    left -= size;
    count++;
  }
  return [...lines.slice(0, count), leftOut(lines.length - count)];
}

const lengthOf = (text: string): number => text.length;

/** The size of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
