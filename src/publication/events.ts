import type { StationEvent } from '../collections/schemas/events.ts';
import { keptFile } from './kept-files.ts';
import type { StationContext } from './station-context.ts';
import type { EventView, PostHead } from './view.ts';
import { WORDS } from './words.ts';

/** The events of a station, newest first. */
export function eventViews(context: StationContext, posts: readonly PostHead[]): EventView[] {
  const { station } = context;
  const rows = (station.events?.value.events ?? []).map((row, index) => eventView(context, row, index, posts));
  return rows.toSorted((a, b) => (a.on < b.on ? 1 : -1));
}

function eventView(context: StationContext, row: StationEvent, index: number, posts: readonly PostHead[]): EventView {
  const { station, names, asOf, picture } = context;
  const { id, title, kind, on, venue, participants, evidence } = row;
  const invited = row.enterprises ?? [];
  const shown = invited.flatMap((one) => names.enterpriseRef(one)?.label ?? []);
  const post = posts.find(({ name }) => name === row.news) ?? posts.find(({ name }) => station.posts.get(name)?.value.event === id);
  const plan = keptFile(station, evidence.plan, '方案');
  const minutes = keptFile(station, evidence.minutes, '纪要');
  return {
    id,
    anchor: `event-${id}`,
    title,
    kind: WORDS.eventKind[kind],
    on,
    ahead: on > asOf,
    venue,
    participants,
    enterprises: shown,
    hiddenEnterprises: invited.length - shown.length,
    ...(plan === undefined ? {} : { plan }),
    ...(minutes === undefined ? {} : { minutes }),
    photos: (evidence.photos ?? []).flatMap(({ path, alt }) => picture(path, alt) ?? []),
    ...(post === undefined ? {} : { post }),
    source: station.events === undefined ? { file: '', line: 1 } : context.source(station.events, ['events', index]),
  };
}
