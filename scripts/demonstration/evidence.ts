/** Draws and sets everything below `evidence/` and takes away what an earlier run left there. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { Finance } from '../../src/collections/schemas/finance.ts';
import { districts } from './districts.ts';
import { drawPicture } from './drawing/charts.ts';
import { drawEvent } from './drawing/event.ts';
import { createPalette } from './drawing/palette.ts';
import { toJpeg, toPng } from './drawing/raster.ts';
import * as papers from './papers/papers.ts';
import type { Source } from './source.ts';
import { writeBytes } from './write.ts';

const agendaStation = 'haidian';

type Making = readonly [path: string, make: () => Promise<Buffer>];

function list(source: Source, finance: Finance): Making[] {
  const palette = createPalette(districts[source.slug].accent);
  const ofEvents = source.events.flatMap((event): Making[] => [
    [`evidence/${event.id}-plan.pdf`, () => papers.plan(source, event)],
    [`evidence/${event.id}-minutes.pdf`, () => papers.minutes(source, event)],
    [`evidence/${event.id}.jpg`, () => toJpeg(drawEvent(source, event))],
  ]);
  const pictures = source.pictures.map((picture): Making => [picture.file, () => toPng(drawPicture(picture, palette, source.name))]);
  const [first] = source.events;
  const published: Making[] =
    source.slug === agendaStation && first !== undefined
      ? [[`evidence/public/${first.id}-agenda.pdf`, () => papers.agenda(source, first)]]
      : [];
  return [
    ['evidence/letter.pdf', () => papers.letter(source)],
    ['evidence/agreement.pdf', () => papers.agreement(source)],
    ['evidence/final-accounts.pdf', () => papers.finalAccounts(source, finance)],
    ['evidence/audit.pdf', () => papers.audit(source, finance)],
    ...ofEvents,
    ...pictures,
    ...published,
  ];
}

export async function writeEvidence(source: Source, finance: Finance, folder: string): Promise<void> {
  const makings = list(source, finance);
  const wanted = new Set(makings.map(([path]) => path));
  const present = existsSync(`${folder}/evidence`) ? readdirSync(`${folder}/evidence`, { recursive: true, withFileTypes: true }) : [];
  for (const entry of present) {
    const file = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && !wanted.has(file.slice(folder.length + 1))) rmSync(file);
  }
  for (const [path, make] of makings) writeBytes(`${folder}/${path}`, await make());
}
