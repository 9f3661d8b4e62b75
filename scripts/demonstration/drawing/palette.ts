/** The colours of a drawing: greys of the site, one accent, and what skin, wood and steel need. */
export interface Palette {
  readonly accent: string;
  readonly deep: string;
  readonly mid: string;
  readonly soft: string;
  readonly wash: string;
  readonly wall: string;
  readonly panel: string;
  readonly floor: string;
}

export const paper = '#ffffff';
export const ink = '#16212c';
export const softInk = '#4c5966';
export const edge = '#75818d';
export const line = '#d3dae1';
export const sunk = '#e4e9ee';
export const data = '#52657a';
export const paleData = '#8696a7';
export const steel = '#b7c2cc';
export const darkSteel = '#7f8c99';
export const wood = '#d3b893';
export const darkWood = '#b0916a';
export const red = '#b3221b';
export const ochre = '#c3963c';
export const green = '#5e8a6a';
export const glass = '#cfe0ea';

function channels(colour: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** `share` of the other colour in the mixture. */
export function mix(colour: string, other: string, share: number): string {
  const target = channels(other);
  return `#${channels(colour)
    .map((value, index) =>
      Math.round(value + ((target[index] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function createPalette(accent: string): Palette {
  return {
    accent,
    deep: mix(accent, '#0b1118', 0.35),
    mid: mix(accent, paper, 0.35),
    soft: mix(accent, paper, 0.62),
    wash: mix(accent, paper, 0.82),
    wall: mix(mix(accent, '#8c8c86', 0.35), paper, 0.88),
    panel: mix(mix(accent, '#8c8c86', 0.35), paper, 0.8),
    floor: mix('#d8d0c2', accent, 0.06),
  };
}
