import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventHead } from '../../src/publication/calendar.ts';
import { type EventCalendarOptions, eventCalendar } from '../../src/publication/event-calendar.ts';
import { event, files, STATION } from '../builders.ts';
import { published } from './published.ts';

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
}

/** Reads an iCalendar object as RFC 5545 writes it: unfolds, then parts lines into components and properties. Throws on what is not one. */
function parsed(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const written = text.slice(0, -2).split('\r\n');
  for (const line of written) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end: ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`not a content line: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    const current = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const next = { name: value, properties: [], components: [] };
      current.components.push(next);
      open.push(next);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`ends what is not open: ${value}`);
    } else current.properties.push({ name, parameters, value });
  }
  const [calendar] = root.components;
  if (open.length !== 1 || root.components.length !== 1 || calendar === undefined) throw new Error('not one whole object');
  return calendar;
}

const unescaped = (value: string): string => value.replace(/\\(.)/gs, (_, one: string) => (one === 'n' ? '\n' : one));
const eventsOf = (text: string): Component[] => parsed(text).components.filter(({ name }) => name === 'VEVENT');
const textOf = ({ properties }: Component, name: string): string => {
  const own = properties.filter((property) => property.name === name);
  if (own.length !== 1) throw new Error(`${own.length} of ${name}`);
  return unescaped(own[0]?.value ?? '');
};

const { site, events } = published(files({ [`${STATION}/events.json`]: { events: [event(1), event(2), event(3), event(4)] } }));
const written = (given: readonly EventHead[], change: Partial<EventCalendarOptions> = {}): string =>
  eventCalendar({ site, title: '活动', events: given, whole: () => undefined, ...change });
const one = (change: Partial<EventHead>): EventHead[] => events.slice(0, 1).map((head) => ({ ...head, ...change }));

describe('the calendar of events', () => {
  test('has one component an event, with all that RFC 5545 asks of it', () => {
    const calendar = parsed(written(events));
    expect(calendar.name).toBe('VCALENDAR');
    expect(textOf(calendar, 'VERSION')).toBe('2.0');
    expect(textOf(calendar, 'PRODID')).toMatch(/^-\/\//);
    const own = eventsOf(written(events));
    expect(own.map((component) => textOf(component, 'SUMMARY'))).toEqual(['活动4', '活动3', '活动2', '活动1']);
    for (const component of own) {
      expect(textOf(component, 'UID')).toMatch(/^2024\.haidian\.ev-\d@station-ledger$/);
      expect(textOf(component, 'DTSTAMP')).toBe(`${site.asOf.replaceAll('-', '')}T000000Z`);
    }
    expect(new Set(own.map((component) => textOf(component, 'UID'))).size).toBe(4);
  });

  test.each([
    ['2024-05-14', '20240514', '20240515'],
    ['2024-12-31', '20241231', '20250101'],
    ['2024-02-28', '20240228', '20240229'],
  ])('an event of %s is a whole day, that ends before the next', (on, from, to) => {
    const [component] = eventsOf(written(one({ on })));
    const days = component?.properties.filter(({ name }) => name === 'DTSTART' || name === 'DTEND');
    expect(days).toEqual([
      { name: 'DTSTART', parameters: ';VALUE=DATE', value: from },
      { name: 'DTEND', parameters: ';VALUE=DATE', value: to },
    ]);
  });

  test('is the same bytes when made again, and needs no event', () => {
    expect(written(events)).toBe(written(events));
    expect(parsed(written([])).components.length).toBeGreaterThan(0);
  });

  test('says that its data is a demonstration, in its name and on each event', () => {
    const demo = written(events, { site: { ...site, demo: true } });
    expect(textOf(parsed(demo), 'NAME')).toContain('演示数据');
    for (const component of eventsOf(demo)) expect(textOf(component, 'DESCRIPTION')).toContain('演示数据');
  });

  test('leads to the event where the address of the site is known', () => {
    const [component] = eventsOf(written(one({}), { whole: (href) => `https://ledger.example${href}` }));
    expect(component && textOf(component, 'URL')).toBe('https://ledger.example/2024/haidian/#event-ev-4');
  });

  test('gives back any title and venue as they were written, folded between characters', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((value) => !/\p{Cc}/u.test(value));
    fc.assert(
      fc.property(text, text, (title, venue) => {
        const [component] = eventsOf(written(one({ title, venue })));
        expect(component && textOf(component, 'SUMMARY')).toBe(title);
        expect(component && textOf(component, 'LOCATION')).toBe(venue);
      }),
    );
  });

  test.each([
    ['甲；乙,丙;丁\\戊', '甲；乙\\,丙\\;丁\\\\戊'],
    ['一行\r\n二行\r三行\n四行', '一行\\n二行\\n三行\\n四行'],
    ['响\u0007铃\u0000', '响铃'],
  ])('%j is written as %j', (title, value) => {
    const [component] = eventsOf(written(one({ title })));
    expect(component?.properties.find(({ name }) => name === 'SUMMARY')?.value).toBe(value);
  });
});
