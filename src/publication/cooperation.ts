import type { Demand } from '../collections/schemas/demands.ts';
import type { Outcome } from '../collections/schemas/outcomes.ts';
import type { Visit } from '../collections/schemas/visits.ts';
import { fen } from '../programme/money.ts';
import { addressOf } from './addresses.ts';
import { keptFile } from './kept-files.ts';
import { moneyInWords } from './money-words.ts';
import { anonymousIn } from './names.ts';
import type { StationContext } from './station-context.ts';
import type { DemandView, EventRef, OutcomeView, PostHead, VisitView } from './view.ts';
import { WORDS, whyExcluded } from './words.ts';

/** The demands of a station that are not internal, each with the visits and outcomes that followed, in the order of the ledger. */
export function demandViews(context: StationContext): DemandView[] {
  const { station, names } = context;
  return (station.demands?.value.demands ?? []).flatMap((row, index) => {
    return names.demand(row) === 'internal' ? [] : [demandView(context, row, index)];
  });
}

function demandView(context: StationContext, row: Demand, index: number): DemandView {
  const { station, names, ref } = context;
  const { id, title, description, industry, kind, collectedOn, status, followUps = [] } = row;
  const event = eventRef(context, row.event);
  const visits = (station.visits?.value.visits ?? []).filter((visit) => visit.demand === id && names.visit(visit) !== 'internal');
  const outcomes = (station.outcomes?.value.outcomes ?? []).filter(
    (outcome) => outcome.demand === id && names.outcome(outcome) !== 'internal',
  );
  return {
    id,
    href: addressOf.demand(station.id, id),
    station: ref,
    title,
    description,
    industry,
    kind: WORDS.demandKind[kind],
    collectedOn,
    status: WORDS.demandStatus[status],
    open: status === 'collected' || status === 'released',
    enterprise: names.demander(row),
    followUps,
    ...(event === undefined ? {} : { event }),
    visits: visits.map((visit) => visitView(context, visit)),
    outcomes: outcomes.map((outcome) => ({ id: outcome.id, title: outcome.title, href: addressOf.outcome(station.id, outcome.id) })),
    source: station.demands === undefined ? { file: '', line: 1 } : context.source(station.demands, ['demands', index]),
  };
}

/** A visit as shown; only for one that is not internal. */
export function visitView({ names }: StationContext, { id, on, kind, topic, result, expert, enterprise }: Visit): VisitView {
  const served = names.enterpriseRef(enterprise);
  return {
    id,
    on,
    kind: WORDS.visitKind[kind],
    topic,
    ...(result === undefined ? {} : { result }),
    expert: names.expertName(expert) ?? '特派员',
    ...(served === undefined ? {} : { enterprise: served }),
  };
}

export function eventRef({ station }: StationContext, id: string | undefined): EventRef | undefined {
  const event = station.events?.value.events.find((one) => one.id === id);
  return event === undefined ? undefined : { id: event.id, title: event.title, on: event.on, href: addressOf.event(station.id, event.id) };
}

/** The outcomes of a station that are not internal, in the order of the ledger. */
export function outcomeViews(context: StationContext, demands: readonly DemandView[], posts: readonly PostHead[]): OutcomeView[] {
  const { station, names } = context;
  return (station.outcomes?.value.outcomes ?? []).flatMap((row, index) => {
    return names.outcome(row) === 'internal' ? [] : [outcomeView(context, row, index, demands, posts)];
  });
}

function outcomeView(
  context: StationContext,
  row: Outcome,
  index: number,
  demands: readonly DemandView[],
  posts: readonly PostHead[],
): OutcomeView {
  const { station, names, ref, results, policy, asOf } = context;
  const { id, title, summary, agreedOn, partner, experts = [], input, output, evidence = [] } = row;
  const demand = demands.find((one) => one.id === row.demand);
  const result = results.find(({ rule }) => rule === 'quota/outcomes');
  const against = result?.excluded.find((one) => one.id === id);
  const named = names.outcome(row) === 'public' && demand !== undefined ? demand.enterprise : undefined;
  const industry = demand?.industry ?? '';
  return {
    id,
    href: addressOf.outcome(station.id, id),
    station: ref,
    title,
    summary,
    agreedOn,
    partner: partner.name,
    partnerKind: WORDS.partnerKind[partner.kind],
    experts: experts.flatMap((expert) => names.expertName(expert) ?? []),
    enterprise: named ?? anonymousIn(industry),
    industry,
    ...(demand === undefined ? {} : { demand }),
    input: sideView(input),
    output: sideView(output),
    counts: result?.counted.includes(id) ?? false,
    ...(against === undefined || policy === undefined
      ? {}
      : { why: whyExcluded(against, policy, asOf, station.file?.value.agreement?.signedOn) }),
    evidence: evidence.flatMap((path) => keptFile(station, path, '佐证材料') ?? []),
    posts: posts.filter(({ name }) => mentions(context, name, [title, demand?.title])),
    source: station.outcomes === undefined ? { file: '', line: 1 } : context.source(station.outcomes, ['outcomes', index]),
  };
}

function sideView({ amount, description }: Outcome['input']): OutcomeView['input'] {
  return { ...(amount === undefined || amount === 0 ? {} : { amount: moneyInWords(fen(amount)), yuan: amount }), description };
}

/** Whether a post tells of a cooperation: it writes out the title of the outcome or of the demand. */
function mentions({ station }: StationContext, name: string, titles: readonly (string | undefined)[]): boolean {
  const text = station.posts.get(name)?.writing.text ?? '';
  return titles.some((title) => title !== undefined && text.includes(title));
}
