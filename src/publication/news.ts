import type { Post } from '../programme/programme.ts';
import { addressOf } from './addresses.ts';
import { eventRef } from './cooperation.ts';
import { renderWriting } from './render-writing.ts';
import type { StationContext } from './station-context.ts';
import type { PostHead, PostView, ReportView } from './view.ts';
import { WORDS } from './words.ts';

const CHARACTERS_A_MINUTE = 300;

/** The posts of a station, newest first. */
export function postViews(context: StationContext): PostView[] {
  const { station } = context;
  const newestFirst = [...station.posts].toSorted(([a], [b]) => (a < b ? 1 : -1));
  const heads = newestFirst.map(([name, post]) => postHead(context, name, post));
  return newestFirst.flatMap(([, post], index) => {
    const head = heads[index];
    return head === undefined ? [] : [postView(context, post, head, heads[index + 1], heads[index - 1])];
  });
}

export function postHead({ station, ref, picture }: StationContext, name: string, { value }: Post): PostHead {
  const cover = value.cover === undefined ? undefined : picture(value.cover, value.coverAlt ?? '');
  return {
    name,
    href: addressOf.post(station.id, name),
    title: value.title,
    date: value.date,
    ...(value.summary === undefined ? {} : { summary: value.summary }),
    tags: value.tags ?? [],
    station: ref,
    ...(cover === undefined ? {} : { cover }),
  };
}

function postView(
  context: StationContext,
  post: Post,
  head: PostHead,
  previous: PostHead | undefined,
  next: PostHead | undefined,
): PostView {
  const { value, body, writing } = post;
  const event = eventRef(context, value.event);
  return {
    ...head,
    year: context.station.year,
    html: renderWriting(body, context),
    characters: writing.characters,
    minutes: Math.max(1, Math.round(writing.characters / CHARACTERS_A_MINUTE)),
    ...(value.publishedUrl === undefined ? {} : { publishedUrl: value.publishedUrl }),
    ...(event === undefined ? {} : { event }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    source: context.source(post, []),
  };
}

/** The reports of a station, as a reader takes them up: what was found, what was asked for, what came of it. */
export function reportViews(context: StationContext): ReportView[] {
  const { station } = context;
  return (['industry-analysis', 'demand-analysis', 'summary'] as const).flatMap((name) => {
    const report = station.reports.get(name);
    if (report === undefined) return [];
    return [
      {
        title: report.value.title,
        kind: WORDS.report[name],
        date: report.value.date,
        characters: report.writing.characters,
        html: renderWriting(report.body, context),
        anchor: `report-${name}`,
        source: context.source(report, []),
      },
    ];
  });
}
