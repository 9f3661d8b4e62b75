import type { EventHead } from './calendar.ts';
import type { Href, SiteView } from './view.ts';

export interface EventCalendarOptions {
  readonly site: SiteView;
  readonly title: string;
  readonly events: readonly EventHead[];
  /** The whole address of a place on the site, where the site's own is known. */
  readonly whole: (href: Href) => string | undefined;
}

/** RFC 5545, 3.1: a line is at most this many octets, its break not counted. */
const MOST_OCTETS = 75;

/** The time zone of the programme. All-day events do not need it; a calendar without events needs at least one component. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** Events as an iCalendar object (RFC 5545). The same events on the same as-of day give the same bytes. */
export function eventCalendar({ site, title, events, whole }: EventCalendarOptions): string {
  const name = escaped(`${title}${site.demo ? '（演示数据）' : ''}`);
  const stamp = `${compact(site.asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//station-ledger//events//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...TIMEZONE,
    ...events.flatMap((event) => eventLines(event, stamp, site.demo, whole(event.href))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: EventHead, stamp: string, demo: boolean, address: string | undefined): string[] {
  const { id, station, title, on, kind, venue, participants, ahead } = event;
  const description = [
    `${station.name}，${kind.title}${ahead ? '' : `，${participants}人参加`}。`,
    ...(demo ? ['演示数据：活动是虚构的。'] : []),
    ...(address === undefined ? [] : [address]),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${station.id.replace('/', '.')}.${id}@station-ledger`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(on))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(venue)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `CATEGORIES:${escaped(kind.title)}`,
    'TRANSP:TRANSPARENT',
    ...(address === undefined ? [] : [`URL:${address}`]),
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** An all-day event ends before the day that its end names. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A text as a value: what parts values and lines is escaped, control characters are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const octets = (character: string): number => Buffer.byteLength(character);

/** Breaks a long line between characters; each further line begins with a space, which counts. */
function folded(line: string): string {
  let all = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MOST_OCTETS) {
      all += '\r\n ';
      length = 1;
    }
    all += character;
    length += size;
  }
  return all;
}
