import type { APIRoute } from 'astro';
import { eventCalendar } from '../publication/event-calendar.ts';
import { eventHeads, siteView } from '../publication/store.ts';
import { wholeAddress } from '../site/link.ts';

export const GET: APIRoute = () => {
  const site = siteView();
  const title = `${site.title} · 活动`;
  const text = eventCalendar({ site, title, events: eventHeads(), whole: (href) => wholeAddress(site.url, href) });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
