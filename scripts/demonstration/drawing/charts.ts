/** The drawings that posts show: bars to compare, lines over time, the steps of a way. 1200 x 750, labelled directly, readable at half the size. */
import { max, min, ticks } from 'd3-array';
import type { Picture, PictureOf } from '../source.ts';
import { data, edge, ink, line, type Palette, paleData, paper, softInk, sunk } from './palette.ts';
import { circle, type Point, polygon, rect, sizeToFit, stroke, svg, widthOf, words } from './svg.ts';
import { wrap } from './wrap.ts';

const width = 1200;
const height = 750;
const margin = 72;
const inner = width - 2 * margin;

interface Frame {
  readonly title: string;
  readonly unit?: string;
  readonly note?: string | undefined;
  readonly station: string;
}

function frame({ title, unit, note, station }: Frame, content: string): string {
  const head = words(margin, 104, title, sizeToFit(title, 40, inner), ink, { bold: true });
  const measure = unit === undefined || unit === '' ? '' : words(margin, 150, `单位：${unit}`, 24, softInk);
  const noteLines = note === undefined ? [] : wrap(note, inner, (text) => widthOf(text, 23)).slice(0, 2);
  const foot = noteLines.map((text, index) => words(margin, 648 - (noteLines.length - 1 - index) * 34, text, 23, softInk)).join('');
  const rule = stroke(
    [
      [margin, 676],
      [width - margin, 676],
    ],
    line,
    1.5,
  );
  const source = words(margin, 712, station, 20, edge) + words(width - margin, 712, '演示数据', 20, edge, { anchor: 'end' });
  return svg(width, height, rect(0, 0, width, height, paper) + head + measure + content + foot + rule + source);
}

function figure(value: number): string {
  return String(value).replace('-', '−');
}

/** Whether the last bar is what became of the first: then it alone has the accent. */
function isBeforeAndAfter(labels: readonly string[]): boolean {
  return /前|原|旧|普通[^话]|单|只/u.test(labels[0] ?? '') || /后|改|新|现在|再/u.test(labels.at(-1) ?? '');
}

function compare(picture: PictureOf<'compare'>, palette: Palette, station: string): string {
  const labelSize = 27;
  const labels = Math.min(330, Math.max(...picture.bars.map(({ label }) => widthOf(label, labelSize))));
  const left = margin + labels + 28;
  const most = max(picture.bars, ({ value }) => value) ?? 1;
  const least = Math.min(0, min(picture.bars, ({ value }) => value) ?? 0);
  const top = 190;
  const bottom = picture.note === undefined ? 640 : 590;
  const step = Math.min(132, (bottom - top) / picture.bars.length);
  const start = top + (bottom - top - step * picture.bars.length) / 2;
  const thick = Math.min(64, step * 0.56);
  const span = width - margin - left - 150;
  const across = (value: number): number => left + (span * (value - least)) / (most - least || 1);
  const changed = isBeforeAndAfter(picture.bars.map(({ label }) => label));
  const bars = picture.bars.map(({ label, value }, index) => {
    const middle = start + step * (index + 0.5);
    const last = !changed || index === picture.bars.length - 1;
    const from = Math.min(across(0), across(value));
    return (
      words(left - 28, middle + 9, label, sizeToFit(label, labelSize, labels), ink, { anchor: 'end' }) +
      rect(from, middle - thick / 2, Math.max(3, Math.abs(across(value) - across(0))), thick, last ? palette.accent : paleData, 2) +
      words(Math.max(across(value), across(0)) + 18, middle + 12, figure(value), 34, last ? palette.accent : ink, { bold: true })
    );
  });
  const base = stroke(
    [
      [across(0), start],
      [across(0), start + step * picture.bars.length],
    ],
    edge,
    1.5,
  );
  return frame({ ...picture, station }, bars.join('') + base);
}

function lines(picture: PictureOf<'line'>, palette: Palette, station: string): string {
  const values = picture.series.flatMap((series) => series.values);
  const least = min(values) ?? 0;
  const most = max(values) ?? 1;
  const fromZero = least >= 0 && least < most * 0.6;
  const marks = ticks(fromZero ? 0 : least, most, 5);
  const stepSize = (marks[1] ?? 1) - (marks[0] ?? 0);
  const low = fromZero ? 0 : Math.min(marks[0] ?? least, least) - (least < (marks[0] ?? least) ? stepSize : 0);
  const high = (marks.at(-1) ?? most) < most ? (marks.at(-1) ?? most) + stepSize : most;
  const labelSize = 25;
  const single = picture.series.length === 1;
  const right = single
    ? width - margin - 30
    : width - margin - Math.min(260, Math.max(...picture.series.map(({ label }) => widthOf(label, labelSize)))) - 24;
  const left = margin + 70;
  const top = 200;
  const bottom = picture.note === undefined ? 590 : 556;
  const across = (index: number): number => left + 24 + ((right - left - 48) * index) / Math.max(1, picture.x.length - 1);
  const up = (value: number): number => bottom - ((bottom - top) * (value - low)) / (high - low || 1);
  const grid = ticks(low, high, 5)
    .map(
      (mark) =>
        stroke(
          [
            [left, up(mark)],
            [right, up(mark)],
          ],
          mark === low ? edge : sunk,
          mark === low ? 1.5 : 1.5,
        ) + words(left - 16, up(mark) + 8, figure(mark), 22, softInk, { anchor: 'end' }),
    )
    .join('');
  const crowded = picture.x.length > 9;
  const days = picture.x
    .map((label, index) => (crowded && index % 2 === 1 ? '' : words(across(index), bottom + 38, label, 22, softInk, { anchor: 'middle' })))
    .join('');
  const ends = picture.series.map((series) => up(series.values.at(-1) ?? 0));
  const placed: { y: number; index: number }[] = [];
  for (const one of ends.map((y, index) => ({ y, index })).sort((first, second) => first.y - second.y)) {
    placed.push({ index: one.index, y: Math.max(one.y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + 34) });
  }
  const greys = [data, paleData, edge];
  const drawn = picture.series.map((series, index) => {
    const subject = index === picture.series.length - 1;
    const colour = subject ? palette.accent : (greys[index % greys.length] ?? data);
    const points = series.values.map((value, place): Point => [across(place), up(value)]);
    const dots = points.map(([x, y]) => circle(x, y, 6, colour, { stroke: paper, 'stroke-width': 2.5 })).join('');
    const numbers =
      single && picture.x.length <= 12
        ? points
            .map(([x, y], place) => words(x, y - 18, figure(series.values[place] ?? 0), 24, colour, { anchor: 'middle', bold: true }))
            .join('')
        : '';
    const labelAt = placed.find((one) => one.index === index)?.y ?? 0;
    const name = single
      ? ''
      : words(right + 14, labelAt + 9, series.label, sizeToFit(series.label, labelSize, width - margin - right - 10), colour, {
          bold: subject,
        });
    const dash = !subject && index % 2 === 1 ? { 'stroke-dasharray': '3 9' } : {};
    return stroke(points, colour, subject ? 5 : 4, dash) + dots + numbers + name;
  });
  const only = single ? picture.series[0]?.label : undefined;
  const unit = only === undefined || picture.title.includes(only) ? picture.unit : `${picture.unit}，${only}`;
  return frame({ ...picture, unit, station }, grid + days + drawn.join(''));
}

function flow(picture: PictureOf<'flow'>, palette: Palette, station: string): string {
  const count = picture.steps.length;
  const rows = count <= 5 ? 1 : 2;
  const columns = Math.ceil(count / rows);
  const gap = inner / columns;
  const tops = rows === 1 ? [360] : [250, 460];
  const place = (index: number): Point => [margin + gap * ((index % columns) + 0.5), tops[Math.floor(index / columns)] ?? 230];
  const parts = picture.steps.map((step, index) => {
    const [x, y] = place(index);
    const last = index === count - 1;
    const next = index + 1 < count && Math.floor((index + 1) / columns) === Math.floor(index / columns) ? place(index + 1) : undefined;
    const arrow =
      next === undefined
        ? ''
        : stroke(
            [
              [x + 50, y],
              [next[0] - 62, y],
            ],
            paleData,
            3,
          ) +
          polygon(
            [
              [next[0] - 46, y],
              [next[0] - 64, y - 8],
              [next[0] - 64, y + 8],
            ],
            paleData,
          );
    const size = 28;
    const text = wrap(step, gap - 28, (part) => widthOf(part, size));
    const ring = circle(x, y, 38, last ? palette.accent : paper, { stroke: palette.accent, 'stroke-width': 3 });
    return (
      arrow +
      ring +
      words(x, y + 11, String(index + 1), 31, last ? paper : palette.accent, { anchor: 'middle', bold: true }) +
      text.map((part, row) => words(x, y + 84 + row * 38, part, size, ink, { anchor: 'middle' })).join('')
    );
  });
  const turn = rows === 1 ? '' : returnLine(place(columns - 1), place(columns));
  return frame({ ...picture, station }, turn + parts.join(''));
}

/** From the end of the first row back to the beginning of the second. */
function returnLine([endX, endY]: Point, [startX, startY]: Point): string {
  const right = Math.min(width - 40, endX + 78);
  const left = Math.max(36, startX - 78);
  const between = endY + 146;
  return (
    stroke(
      [
        [endX + 50, endY],
        [right, endY],
        [right, between],
        [left, between],
        [left, startY],
        [startX - 62, startY],
      ],
      line,
      3,
    ) +
    polygon(
      [
        [startX - 46, startY],
        [startX - 64, startY - 8],
        [startX - 64, startY + 8],
      ],
      paleData,
    )
  );
}

export function drawPicture(picture: Picture, palette: Palette, station: string): string {
  if (picture.kind === 'compare') return compare(picture, palette, station);
  return picture.kind === 'line' ? lines(picture, palette, station) : flow(picture, palette, station);
}
