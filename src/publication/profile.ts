import { LEDGERS } from '../collections/kinds.ts';
import { daysBetween } from '../programme/days.ts';
import { fen } from '../programme/money.ts';
import type { Year } from '../programme/programme.ts';
import { eventViews } from './events.ts';
import { funnelOf } from './funnel.ts';
import { groupsOf } from './heads.ts';
import { moneyInWords } from './money-words.ts';
import { reportViews } from './news.ts';
import { progressOf } from './progress.ts';
import { explanationView } from './requirement-pages.ts';
import { spendingView } from './spending.ts';
import type { StationContext } from './station-context.ts';
import type { ConcernView, DemandView, OutcomeView, PostHead, StationView } from './view.ts';
import { statusView, WORDS, WORST_FIRST } from './words.ts';

export interface ProfileRows {
  readonly posts: readonly PostHead[];
  readonly demands: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
}

/** The profile of a station; undefined where its station.json cannot be read. */
export function profileView(context: StationContext, year: Year, { posts, demands, outcomes }: ProfileRows): StationView | undefined {
  const { station, policy, head, results, requirementHeads, asOf } = context;
  if (station.file === undefined) return undefined;
  const { operator, association, leader, contact, focus, summary, recommendation, agreement, plaque, publicContact } = station.file.value;
  const spending = spendingView(context);
  const heads = [...requirementHeads];
  const funnel = funnelOf([context]);
  const completeBy = policy?.calendar.completeBy;
  const ledgerRows = { demands: station.demands?.value.demands ?? [], outcomes: station.outcomes?.value.outcomes ?? [] };
  return {
    head,
    operator,
    association: association.name,
    leader: leader.name,
    contact: contact.name,
    focus,
    summary,
    recommendedOn: recommendation.on,
    ...(agreement === undefined ? {} : { signedOn: agreement.signedOn }),
    ...(agreement === undefined || completeBy === undefined
      ? {}
      : { period: { from: agreement.signedOn, to: completeBy, days: daysBetween(agreement.signedOn, completeBy) + 1 } }),
    ...(plaque === undefined ? {} : { plaque: plaque.number }),
    ...(publicContact === undefined ? {} : { publicContact: contactView(publicContact) }),
    verdict: verdictOf(context),
    requirements: heads,
    groups: groupsOf(heads),
    progress: results.flatMap((result, index) => {
      const own = heads[index];
      const progress = policy === undefined ? undefined : progressOf(station, policy, result, asOf);
      return progress === undefined || own === undefined ? [] : [{ head: own, progress }];
    }),
    explanations: results.flatMap((result, index) => {
      const own = heads[index];
      return own === undefined ? [] : (explanationView(context, result, own) ?? []);
    }),
    ...(spending === undefined ? {} : { spending }),
    events: eventViews(context, posts),
    posts,
    outcomes,
    hiddenOutcomes: ledgerRows.outcomes.length - outcomes.length,
    demands,
    hiddenDemands: ledgerRows.demands.length - demands.length,
    anonymousDemands: demands.filter(({ enterprise }) => enterprise.anonymous).length,
    demandStages: (['collected', 'released', 'matching', 'matched', 'closed'] as const).map((status) => ({
      label: WORDS.demandStatus[status],
      count: ledgerRows.demands.filter((row) => row.status === status).length,
    })),
    ...(funnel === undefined ? {} : { funnel }),
    reports: reportViews(context),
    ...oversightViews(context, year),
    withdrawn: LEDGERS.flatMap((kind) => {
      return (station[kind]?.value.withdrawn ?? []).map((row) => ({ ledger: WORDS.ledger[kind], ...row }));
    }),
    sources: [context.sourceFile(`${station.folder}/`), context.sourceFile(`policies/${station.year}.json`)],
  };
}

function contactView({
  phone,
  email,
  address,
}: {
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
}): NonNullable<StationView['publicContact']> {
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { address }),
  };
}

/** 14项要求里12项已达标，1项未达标，1项未达标并已说明。 */
function verdictOf({ results }: StationContext): string {
  const parts = WORST_FIRST.toReversed().flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [`${count}项${statusView(status).word.replace('，', '并')}`];
  });
  return `${results.length}项要求里${parts.join('，')}。`;
}

function oversightViews({ station }: StationContext, { oversight }: Year): Pick<StationView, 'assessments' | 'inspections' | 'concerns'> {
  const { assessments = [], inspections = [], concerns = [] } = oversight?.value ?? {};
  const own = <T extends { station: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.station === station.district);
  return {
    assessments: own(assessments).map(({ on, kind, result, note }) => {
      return { on, kind: WORDS.assessmentKind[kind], result: WORDS.assessmentResult[result], ...(note === undefined ? {} : { note }) };
    }),
    inspections: own(inspections).map(({ on, topic, result, finding, dueOn, resolvedOn, recovered }) => ({
      on,
      topic: WORDS.inspectionTopic[topic],
      result: WORDS.inspectionResult[result],
      finding,
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(resolvedOn === undefined ? {} : { resolvedOn }),
      ...(recovered === undefined ? {} : { recovered: moneyInWords(fen(recovered)) }),
    })),
    concerns: concerns.filter(({ about }) => about.startsWith(`/${station.id}/`)).map(concernView),
  };
}

export function concernView(row: {
  on: string;
  about: string;
  question: string;
  answer?: string | undefined;
  answeredOn?: string | undefined;
}): ConcernView {
  const { on, about, question, answer, answeredOn } = row;
  return {
    on,
    about: onSite(about),
    question,
    ...(answer === undefined ? {} : { answer }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
  };
}

/** An address on this site, whatever was written: one slash before it and no host. */
const onSite = (about: string): string => `/${about.replace(/^[/\\\s]+/, '').replace(/^[a-z][a-z0-9+.-]*:/i, '')}`;
