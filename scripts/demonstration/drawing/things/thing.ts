/** Things on tables and floors. Each stands on (0, 0), is drawn large enough to be told apart, and needs no more than the palette. */
import type { Palette } from '../palette.ts';
import { stroke } from '../svg.ts';

export type Thing = (palette: Palette) => string;

export const dark = '#2b333b';
export const range = (count: number): number[] => [...Array(count).keys()];

/** Lines of writing. */
export function writing(x: number, y: number, width: number, lines: number, gap = 7, colour = '#9aa6b1'): string {
  return range(lines)
    .map((index) =>
      stroke(
        [
          [x, y + index * gap],
          [x + width * (index % 3 === 2 ? 0.62 : 1), y + index * gap],
        ],
        colour,
        1.8,
      ),
    )
    .join('');
}
