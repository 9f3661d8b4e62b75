import type { APIRoute, GetStaticPaths } from 'astro';
import { eventCalendar } from '../../../publication/event-calendar.ts';
import { siteView, stationEvents, stationHeads } from '../../../publication/store.ts';
import type { StationHead } from '../../../publication/view.ts';
import { wholeAddress } from '../../../site/link.ts';

interface Props {
  readonly [key: string]: unknown;
  readonly head: StationHead;
}

export const getStaticPaths = (() =>
  stationHeads().map((head) => ({
    params: { year: String(head.year), district: head.district },
    props: { head },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { head } }) => {
  const site = siteView();
  const title = `${head.name} · ${head.year}年活动`;
  const text = eventCalendar({ site, title, events: stationEvents(head.id), whole: (href) => wholeAddress(site.url, href) });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
