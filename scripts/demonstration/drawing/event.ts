/** The drawing of an event: its room and people, the banner with its title, and a foot that says that it is a drawing. */
import { longDay } from '../calendar.ts';
import { districts } from '../districts.ts';
import { createRandom } from '../random.ts';
import type { Source, SourceEvent } from '../source.ts';
import { createPalette, edge, ink, type Palette, paper, softInk } from './palette.ts';
import { scenes } from './scenes.ts';
import { createStage } from './stage.ts';
import { rect, sizeToFit, stroke, svg, widthOf, words } from './svg.ts';

const width = 1200;
const height = 800;
const footTop = 752;

function banner(palette: Palette, title: string, poles: number | undefined): string {
  const size = sizeToFit(title, 31, 860);
  const length = widthOf(title, size) + 84;
  const left = (width - length) / 2;
  const ropes =
    poles !== undefined
      ? stroke(
          [
            [left - 10, 16],
            [left - 10, poles],
          ],
          edge,
          8,
        ) +
        stroke(
          [
            [left + length + 10, 16],
            [left + length + 10, poles],
          ],
          edge,
          8,
        ) +
        stroke(
          [
            [left - 10, 36],
            [left, 36],
          ],
          edge,
          3,
        ) +
        stroke(
          [
            [left + length, 36],
            [left + length + 10, 36],
          ],
          edge,
          3,
        )
      : stroke(
          [
            [left + 40, 0],
            [left + 40, 26],
          ],
          edge,
          2,
        ) +
        stroke(
          [
            [left + length - 40, 0],
            [left + length - 40, 26],
          ],
          edge,
          2,
        );
  return (
    ropes +
    rect(left, 24, length, 58, palette.accent, 2) +
    words(width / 2, 53 + size * 0.36, title, size, paper, { anchor: 'middle', bold: true })
  );
}

function foot(source: Source, event: SourceEvent): string {
  const venue = event.venue.replace(/（示例）$/u, '');
  const note = `到会${event.participants}人 · 演示绘图，不是照片`;
  const left = `${longDay(event.on)} · ${venue}`;
  const size = sizeToFit(left, 20, 1200 - 80 - widthOf(note, 20) - 40);
  return (
    rect(0, footTop, width, height - footTop, paper) +
    words(40, footTop + 31, left, size, ink) +
    words(width - 40, footTop + 31, note, 20, softInk, { anchor: 'end' }) +
    rect(0, footTop, width, 3, districts[source.slug].accent)
  );
}

export function drawEvent(source: Source, event: SourceEvent): string {
  const palette = createPalette(districts[source.slug].accent);
  const stage = createStage(palette, createRandom(`${source.slug}/${event.id}`));
  const scene = scenes[`${source.slug}/${event.id}`] ?? scenes[event.kind];
  if (scene === undefined) throw new Error(`${source.slug}: 没有${event.id}的画面`);
  scene.set(stage);
  return svg(width, height, stage.finish(event.participants, banner(palette, event.title, scene.poles)) + foot(source, event));
}
