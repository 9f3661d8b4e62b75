/** The few SVG elements that the drawings are made of, as text. */
type Extra = Readonly<Record<string, string | number>>;
export type Point = readonly [number, number];

const round = (value: number): number => Math.round(value * 10) / 10;

function attributes(extra: Extra): string {
  return Object.entries(extra)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
}

function element(name: string, extra: Extra, content = ''): string {
  return content === '' ? `<${name}${attributes(extra)}/>` : `<${name}${attributes(extra)}>${content}</${name}>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0, extra: Extra = {}): string {
  return element('rect', { x, y, width, height, fill, ...(radius === 0 ? {} : { rx: radius }), ...extra });
}

export function circle(x: number, y: number, radius: number, fill: string, extra: Extra = {}): string {
  return element('circle', { cx: x, cy: y, r: radius, fill, ...extra });
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra: Extra = {}): string {
  return element('ellipse', { cx: x, cy: y, rx, ry, fill, ...extra });
}

export function stroke(points: readonly Point[], colour: string, width: number, extra: Extra = {}): string {
  const list = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  return element('polyline', {
    points: list,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  });
}

export function polygon(points: readonly Point[], fill: string, extra: Extra = {}): string {
  return element('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), fill, ...extra });
}

export function shape(d: string, fill: string, extra: Extra = {}): string {
  return element('path', { d, fill, ...extra });
}

/** A curve without filling. */
export function curve(d: string, colour: string, width: number, extra: Extra = {}): string {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  });
}

export function at(x: number, y: number, content: string, scale = 1, turn = 0): string {
  const transform = `translate(${round(x)} ${round(y)})${turn === 0 ? '' : ` rotate(${round(turn)})`}${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`;
  return `<g transform="${transform}">${content}</g>`;
}

/** The same, seen in a mirror. */
export function mirrored(content: string): string {
  return `<g transform="scale(-1 1)">${content}</g>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

interface Lettering {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

export function words(
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  { anchor = 'start', bold = false }: Lettering = {},
): string {
  return element(
    'text',
    { x, y, 'font-family': 'Noto Sans SC', 'font-size': size, fill, 'text-anchor': anchor, ...(bold ? { 'font-weight': 600 } : {}) },
    escapeText(text),
  );
}

/** About how wide Noto Sans SC sets the text. */
export function widthOf(text: string, size: number): number {
  const widths = [...text].map((character) => {
    if (/[\u2e80-\u9fff\uff00-\uffef“”‘’—…]/u.test(character)) return 1;
    if (/[\d%a-z]/u.test(character)) return 0.56;
    return /[A-Z]/u.test(character) ? 0.66 : 0.35;
  });
  return widths.reduce((sum: number, width) => sum + width, 0) * size;
}

/** The size, at most `size`, at which the text fits into the width. */
export function sizeToFit(text: string, size: number, width: number): number {
  return Math.min(size, Math.floor((size * width) / widthOf(text, size)));
}

export function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}
