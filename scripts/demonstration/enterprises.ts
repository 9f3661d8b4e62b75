/** The enterprises ledger: who was contacted when, and what the key-served ones were given. */
import type { Contact, Enterprise, Enterprises, SrdiKind } from '../../src/collections/schemas/enterprises.ts';
import { completeBy, earliest, isWorkingDay, latest, workingDayAfter, workingDays } from './calendar.ts';
import { contactNotes } from './contact-notes.ts';
import { enterpriseCode, visitingEnterpriseCode } from './credit-code.ts';
import { type Directory, type ListedEnterprise, shortName } from './directory.ts';
import { districts, type Slug, slugs } from './districts.ts';
import { createDeck, createRandom, type Random } from './random.ts';
import { composeServices } from './services.ts';
import type { Source } from './source.ts';
import { reached } from './tiers.ts';

type DatedContact = Pick<Contact, 'on' | 'kind'>;

/** A day of the period: more often in the eight working days before an event, seldom in the heat of August. */
function createRhythm(source: Source, random: Random): (from: string, to: string) => string {
  const eventDays = source.events.map(({ on }) => on);
  const weight = (day: string): number => {
    if (eventDays.some((on) => day < on && workingDayAfter(day, 8) >= on)) return 3;
    return day.startsWith('2024-08') ? 0.6 : 1;
  };
  return (from, to) => {
    const days = workingDays(from, to);
    return random.weighted(days, days.map(weight));
  };
}

/** The days on which the other ledgers show the enterprise and the station together. */
function traces(source: Source, directory: Directory, enterprise: ListedEnterprise, random: Random): DatedContact[] {
  const is = (name: string | undefined): boolean => name !== undefined && shortName(name) === enterprise.name;
  const plain = (): Contact['kind'] => random.weighted(['visit', 'call', 'online'] as const, [5, 3, 2]);
  const found: DatedContact[] = [
    ...source.events.filter((event) => event.enterprises.some(is)).map(({ on }): DatedContact => ({ on, kind: 'event' })),
    ...source.visits.filter((visit) => is(visit.enterprise)).map(({ on }): DatedContact => ({ on, kind: 'visit' })),
    ...directory.demands
      .filter((demand) => is(demand.enterprise))
      .map(({ collectedOn, event }): DatedContact => ({ on: collectedOn, kind: event === undefined ? plain() : 'event' })),
  ];
  return found
    .filter(({ on }, index) => on <= completeBy && found.findIndex((other) => other.on === on) === index)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

function composeContacts(source: Source, directory: Directory, enterprise: ListedEnterprise, random: Random): DatedContact[] {
  const anyDay = createRhythm(source, random);
  const anyKind = (): Contact['kind'] => random.weighted(['visit', 'call', 'online'] as const, [4, 4, 2]);
  if (enterprise.extra === 2 || enterprise.extra === 3) {
    const days = random.shuffled(workingDays('2024-03-18', source.signedOn).filter((day) => day < source.signedOn));
    return days.slice(0, enterprise.extra - 1).map((on) => ({ on, kind: anyKind() }));
  }
  if (enterprise.extra === 4) return [{ on: random.pick(workingDays('2024-11-04', '2024-11-14')), kind: anyKind() }];

  const [first, ...others] = traces(source, directory, enterprise, random);
  const chosen = first === undefined ? [] : [first];
  const wanted = random.weighted([1, 2, 3], [36, 40, 24]);
  chosen.push(...random.shuffled(others).slice(0, Math.max(0, wanted - chosen.length)));
  const isInside = ({ on }: DatedContact): boolean => on >= source.signedOn;
  while (chosen.length < wanted || !chosen.some(isInside)) {
    const from = first === undefined ? source.signedOn : latest(first.on, source.signedOn);
    const on = anyDay(from, earliest(completeBy, latest('2024-10-25', workingDayAfter(from, 2))));
    if (!chosen.some((contact) => contact.on === on)) chosen.push({ on, kind: anyKind() });
  }
  return chosen;
}

/** The enterprises with a story first: an outcome, then expert visits, a demand, an event. */
function chooseKeyServed(source: Source, directory: Directory, count: number): Set<string> {
  const scores = new Map<string, number>();
  const add = (name: string | undefined, score: number): void => {
    if (name !== undefined) scores.set(shortName(name), (scores.get(shortName(name)) ?? 0) + score);
  };
  for (const outcome of [...source.outcomes, ...(source.outcomesNotCounting ?? [])]) add(directory.demand(outcome.demand).enterprise, 100);
  for (const visit of source.visits) add(visit.enterprise, 10);
  for (const demand of source.demands) add(demand.enterprise, 4);
  for (const event of source.events) for (const name of event.enterprises) add(name, 1);
  return new Set(
    directory.enterprises
      .filter(({ extra }) => extra === undefined)
      .sort((one, other) => (scores.get(other.name) ?? 0) - (scores.get(one.name) ?? 0) || one.index - other.index)
      .slice(0, count)
      .map(({ id }) => id),
  );
}

function chooseGrades(directory: Directory, key: ReadonlySet<string>, count: number, random: Random): Map<string, SrdiKind> {
  const served = random.shuffled(directory.enterprises.filter(({ id }) => key.has(id)));
  const giants = Math.max(1, Math.round(count / 5));
  const grade = (position: number): SrdiKind => {
    if (position < count) return position < giants ? 'little-giant' : 'srdi';
    return random.chance(0.35) ? 'innovative' : 'none';
  };
  const grades = new Map(served.map(({ id }, position) => [id, grade(position)]));
  for (const { id } of directory.enterprises) if (!grades.has(id)) grades.set(id, random.chance(0.15) ? 'innovative' : 'none');
  return grades;
}

/** Where the enterprise is and its code. The first two of the extra ones turned out to be registered in a neighbouring district. */
function locate(source: Source, enterprise: ListedEnterprise): Pick<Enterprise, 'creditCode' | 'district'> {
  const home = districts[source.slug];
  const elsewhere: Slug | undefined = enterprise.extra === undefined ? undefined : home.neighbours[enterprise.extra];
  if (elsewhere === undefined || enterprise.extra === undefined) {
    return { creditCode: enterpriseCode(home.code, enterprise.index), district: source.slug };
  }
  const number = slugs.indexOf(source.slug) * 2 + enterprise.extra;
  return { creditCode: visitingEnterpriseCode(districts[elsewhere].code, number), district: elsewhere };
}

export function composeEnterprises(source: Source, directory: Directory): Enterprises {
  const random = createRandom(`${source.slug}/enterprises`);
  const target = reached[source.slug];
  const key = chooseKeyServed(source, directory, target.key);
  const grades = chooseGrades(directory, key, target.srdi, random);
  const notes = {
    visit: createDeck(random, contactNotes.visit),
    call: createDeck(random, contactNotes.call),
    online: createDeck(random, contactNotes.online),
    event: createDeck(random, contactNotes.event),
  };
  const servedElsewhere = directory.enterprises.find(({ extra }) => extra === 0);
  const services = composeServices(source, directory, [...key, ...(servedElsewhere === undefined ? [] : [servedElsewhere.id])]);

  return {
    enterprises: directory.enterprises.map((listed) => {
      const contacts = composeContacts(source, directory, listed, random)
        .sort((one, other) => (one.on < other.on ? -1 : 1))
        .map((contact): Contact => (random.chance(1 / 3) ? { ...contact, note: notes[contact.kind]() } : contact));
      const summary = services.get(listed.id);
      return {
        id: listed.id,
        name: `${listed.name}有限公司`,
        ...locate(source, listed),
        industry: listed.industry,
        srdi: grades.get(listed.id) ?? 'none',
        contacts,
        ...(summary === undefined ? {} : { service: { since: serviceStart(source, listed, contacts, random), summary } }),
        visibility: listed.visibility,
      };
    }),
  };
}

/** Not before the first contact of the period and not after the first expert's visit. */
function serviceStart(source: Source, enterprise: ListedEnterprise, contacts: readonly Contact[], random: Random): string {
  const first = contacts.map(({ on }) => on).find((on) => on >= source.signedOn) ?? source.signedOn;
  const visits = source.visits
    .filter((visit) => visit.enterprise !== undefined && shortName(visit.enterprise) === enterprise.name)
    .map(({ on }) => on);
  const limit = earliest('2024-10-28', ...visits.filter((on) => on >= first));
  const start = earliest(workingDayAfter(first, random.whole(0, 12)), limit);
  return isWorkingDay(start) ? latest(start, first) : first;
}
