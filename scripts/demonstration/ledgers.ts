/** The ledgers that follow from the source almost word for word: station, demands, outcomes, events and visits. */
import type { Demands } from '../../src/collections/schemas/demands.ts';
import type { Events } from '../../src/collections/schemas/events.ts';
import type { Outcomes } from '../../src/collections/schemas/outcomes.ts';
import type { StationFile } from '../../src/collections/schemas/station.ts';
import type { Visit, Visits } from '../../src/collections/schemas/visits.ts';
import { addDays, workingDays } from './calendar.ts';
import { operatorCode } from './credit-code.ts';
import type { Directory } from './directory.ts';
import { districts } from './districts.ts';
import { otherVisits } from './other-visits.ts';
import { createRandom } from './random.ts';
import type { Source, SourceVisit } from './source.ts';
import { tiers } from './tiers.ts';

const byDay =
  <T>(day: (row: T) => string) =>
  (one: T, other: T): number =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0;

export function composeStation(source: Source): StationFile {
  return {
    year: 2024,
    district: source.slug,
    tier: source.tier,
    name: source.name,
    operator: { name: source.operator.name, creditCode: operatorCode(districts[source.slug].code), kind: source.operator.kind },
    association: { name: source.association },
    leader: { name: source.leader },
    contact: { name: source.contact },
    focus: source.focus,
    recommendation: { on: source.recommendedOn, evidence: 'evidence/letter.pdf' },
    agreement: { signedOn: source.signedOn, evidence: 'evidence/agreement.pdf' },
    plaque: { number: source.plaque },
    publicContact: source.publicContact,
    summary: source.summary,
  };
}

export function composeDemands(directory: Directory): Demands {
  const demands = directory.demands.map((demand) => ({
    id: demand.id,
    enterprise: directory.enterprise(demand.enterprise).id,
    title: demand.title,
    description: demand.description,
    industry: demand.industry,
    kind: demand.kind,
    collectedOn: demand.collectedOn,
    ...(demand.event === undefined ? {} : { event: demand.event }),
    status: demand.status,
    ...(demand.followUps === undefined ? {} : { followUps: demand.followUps }),
    visibility: demand.visibility ?? ('public' as const),
  }));
  return { demands, ...(directory.withdrawnDemands.length === 0 ? {} : { withdrawn: [...directory.withdrawnDemands] }) };
}

export function composeOutcomes(source: Source, directory: Directory): Outcomes {
  const all = [...source.outcomes, ...(source.outcomesNotCounting ?? [])].sort(byDay(({ agreedOn }) => agreedOn));
  return {
    outcomes: all.map(({ demand, experts, partner, title, summary, agreedOn, input, output }, index) => ({
      id: `o-${String(index + 1).padStart(3, '0')}`,
      demand: directory.demand(demand).id,
      partner,
      ...(experts === undefined ? {} : { experts: experts.map(directory.expertId) }),
      title,
      summary,
      agreedOn,
      input,
      output,
      visibility: 'public',
    })),
  };
}

export function composeEvents(source: Source, directory: Directory): Events {
  return {
    events: source.events.map((event) => ({
      id: event.id,
      kind: event.kind,
      title: event.title,
      on: event.on,
      venue: event.venue,
      participants: event.participants,
      enterprises: event.enterprises.map((name) => directory.enterprise(name).id),
      evidence: {
        plan: `evidence/${event.id}-plan.pdf`,
        photos: [{ path: `evidence/${event.id}.jpg`, alt: event.photoAlt }],
        minutes: `evidence/${event.id}-minutes.pdf`,
      },
      news: event.news,
    })),
  };
}

/** One row of the kind that the tier does not count, so that the site has one to show. */
function visitOfTheOtherKind(source: Source, directory: Directory): Omit<Visit, 'id'> {
  const kind = tiers[source.tier].visitKind === 'matching' ? 'resident' : 'matching';
  const told = otherVisits[source.slug];
  if (told !== undefined) return composeVisit(told, kind, directory);

  const random = createRandom(`${source.slug}/visit`);
  const taken = new Set(source.visits.map(({ on }) => on));
  const free = (from: string): string => random.pick(workingDays(from, '2024-10-18').filter((day) => !taken.has(day)));
  if (kind === 'resident') {
    const expert = random.pick(source.experts.filter(({ name }) => !source.anonymousExperts.includes(name)));
    return composeVisit(
      { expert: expert.name, on: free('2024-07-01'), topic: `在站点驻站半天，解答来访企业关于${expert.field}的提问` },
      kind,
      directory,
    );
  }
  const seen = source.visits.filter(
    ({ expert, enterprise, on }) =>
      !source.anonymousExperts.includes(expert) && enterprise !== undefined && !directory.isHidden(enterprise) && on < '2024-09-20',
  );
  const visit = random.pick(seen);
  return composeVisit(
    { ...visit, on: free(addDays(visit.on, 7)), topic: `到厂回看现场：${visit.topic}`, result: undefined },
    kind,
    directory,
  );
}

function composeVisit(visit: SourceVisit, kind: Visit['kind'], directory: Directory): Omit<Visit, 'id'> {
  return {
    expert: directory.expertId(visit.expert),
    ...(visit.enterprise === undefined ? {} : { enterprise: directory.enterprise(visit.enterprise).id }),
    kind,
    on: visit.on,
    topic: visit.topic,
    ...(visit.demand === undefined ? {} : { demand: directory.demand(visit.demand, visit.enterprise).id }),
    ...(visit.result === undefined ? {} : { result: visit.result }),
  };
}

export function composeVisits(source: Source, directory: Directory): Visits {
  const counted = source.visits.map((visit) => composeVisit(visit, tiers[source.tier].visitKind, directory));
  const all = [...counted, visitOfTheOtherKind(source, directory)].sort(byDay(({ on }) => on));
  return {
    experts: source.experts.map(({ name, affiliation, field }) => ({
      id: directory.expertId(name),
      name,
      affiliation,
      field,
      visibility: source.anonymousExperts.includes(name) ? 'anonymous' : 'public',
    })),
    visits: all.map((visit, index) => ({ id: `v-${String(index + 1).padStart(3, '0')}`, ...visit })),
  };
}
