import type { Document } from '../../collections/document.ts';
import type { ValuePath } from '../../collections/position.ts';
import type { Station, Year } from '../../programme/programme.ts';
import { latestPast, placeIn, type Report, type Rule } from '../rule.ts';

/** Art. 7: what is said to have happened lies in the past, a service follows a contact, an outcome follows its demand. */
export const dates: Rule = {
  id: 'integrity/dates',
  articles: [7],
  severity: 'error',
  title: '日期不合情理',
  finds: '已发生的事写成了将来的日期；重点服务早于第一次联系；成果早于需求。',
  checkStation: function* (station, context) {
    yield* inTheFuture(happenedIn(station, latestPast(context)), latestPast(context));
    yield* serviceBeforeContact(station);
    yield* outcomeBeforeDemand(station);
  },
  checkYear: function* (year, context) {
    yield* inTheFuture(happenedUnderOversight(year), latestPast(context));
  },
};

interface Happened {
  readonly document: Document<unknown>;
  readonly path: ValuePath;
  readonly on: string | undefined;
  readonly station?: string;
}

function* inTheFuture(all: Iterable<Happened>, latest: string): Generator<Report> {
  for (const { document, path, on, station } of all) {
    if (on === undefined || on <= latest) continue;
    yield {
      at: placeIn(document, path),
      message: `日期 ${on} 还没有到（截至 ${latest}）`,
      help: '已经发生的事不能写将来的日期，请核对年月日。',
      ...(station === undefined ? {} : { station }),
    };
  }
}

/** What happened in a station; of the long ledgers, only what is later than a day: nearly nothing is, and there are very many rows. */
function* happenedIn(station: Station, latest: string): Generator<Happened> {
  const { file, enterprises, demands, outcomes, visits, finance, explanations } = station;
  if (file !== undefined) {
    yield { document: file, path: ['recommendation', 'on'], on: file.value.recommendation.on };
    yield { document: file, path: ['agreement', 'signedOn'], on: file.value.agreement?.signedOn };
  }
  if (enterprises !== undefined) {
    for (const [index, { contacts, service }] of enterprises.value.enterprises.entries()) {
      for (const [at, { on }] of contacts.entries())
        if (on > latest) yield { document: enterprises, path: ['enterprises', index, 'contacts', at, 'on'], on };
      if (service !== undefined && service.since > latest)
        yield { document: enterprises, path: ['enterprises', index, 'service', 'since'], on: service.since };
    }
  }
  if (demands !== undefined) {
    for (const [index, { collectedOn, followUps }] of demands.value.demands.entries()) {
      if (collectedOn > latest) yield { document: demands, path: ['demands', index, 'collectedOn'], on: collectedOn };
      for (const [at, { on }] of followUps?.entries() ?? [])
        if (on > latest) yield { document: demands, path: ['demands', index, 'followUps', at, 'on'], on };
    }
  }
  if (outcomes !== undefined) {
    for (const [index, { agreedOn }] of outcomes.value.outcomes.entries()) {
      yield { document: outcomes, path: ['outcomes', index, 'agreedOn'], on: agreedOn };
    }
  }
  if (visits !== undefined) {
    for (const [index, { on }] of visits.value.visits.entries())
      if (on > latest) yield { document: visits, path: ['visits', index, 'on'], on };
  }
  if (finance !== undefined) yield* happenedWithMoney(finance, latest);
  for (const [index, { on }] of explanations?.value.explanations.entries() ?? []) {
    if (explanations !== undefined) yield { document: explanations, path: ['explanations', index, 'on'], on };
  }
  for (const ledger of [enterprises, demands, outcomes, station.events, visits, finance]) {
    for (const [index, { on }] of ledger?.value.withdrawn?.entries() ?? []) {
      if (ledger !== undefined) yield { document: ledger, path: ['withdrawn', index, 'on'], on };
    }
  }
  for (const post of station.posts.values()) yield { document: post, path: ['date'], on: post.value.date };
  for (const report of station.reports.values()) yield { document: report, path: ['date'], on: report.value.date };
}

function* happenedWithMoney(finance: NonNullable<Station['finance']>, latest: string): Generator<Happened> {
  const { separateAccounting, adjustments, instalments, expenses, finalAccounts, audit } = finance.value;
  yield { document: finance, path: ['separateAccounting', 'confirmedOn'], on: separateAccounting?.confirmedOn };
  for (const [index, { on, approvedOn }] of adjustments?.entries() ?? []) {
    yield { document: finance, path: ['adjustments', index, 'on'], on };
    yield { document: finance, path: ['adjustments', index, 'approvedOn'], on: approvedOn };
  }
  for (const [index, { on, assessmentPassedOn }] of instalments.entries()) {
    yield { document: finance, path: ['instalments', index, 'on'], on };
    yield { document: finance, path: ['instalments', index, 'assessmentPassedOn'], on: assessmentPassedOn };
  }
  for (const [index, { on }] of expenses.entries()) if (on > latest) yield { document: finance, path: ['expenses', index, 'on'], on };
  yield { document: finance, path: ['finalAccounts', 'on'], on: finalAccounts?.on };
  yield { document: finance, path: ['audit', 'on'], on: audit?.on };
}

function* happenedUnderOversight({ year, oversight }: Year): Generator<Happened> {
  if (oversight === undefined) return;
  const { assessments, inspections, concerns } = oversight.value;
  for (const [index, { on }] of assessments?.entries() ?? []) yield { document: oversight, path: ['assessments', index, 'on'], on };
  for (const [index, { on, resolvedOn, station }] of inspections?.entries() ?? []) {
    yield { document: oversight, path: ['inspections', index, 'on'], on, station: `${year}/${station}` };
    yield { document: oversight, path: ['inspections', index, 'resolvedOn'], on: resolvedOn, station: `${year}/${station}` };
  }
  for (const [index, { on, answeredOn }] of concerns?.entries() ?? []) {
    yield { document: oversight, path: ['concerns', index, 'on'], on };
    yield { document: oversight, path: ['concerns', index, 'answeredOn'], on: answeredOn };
  }
}

function* serviceBeforeContact({ enterprises }: Station): Generator<Report> {
  if (enterprises === undefined) return;
  for (const [index, { id, contacts, service }] of enterprises.value.enterprises.entries()) {
    if (service === undefined || contacts.some(({ on }) => on <= service.since)) continue;
    const message = `企业 ${id} 的重点服务（${service.since}）早于第一次联系`;
    yield { at: placeIn(enterprises, ['enterprises', index, 'service', 'since']), message, help: '请核对两个日期，或补上更早的联系记录。' };
  }
}

function* outcomeBeforeDemand({ outcomes, demands }: Station): Generator<Report> {
  if (outcomes === undefined || demands === undefined) return;
  const collected = new Map(demands.value.demands.map(({ id, collectedOn }) => [id, collectedOn]));
  for (const [index, { id, demand, agreedOn }] of outcomes.value.outcomes.entries()) {
    const collectedOn = collected.get(demand);
    if (collectedOn === undefined || agreedOn >= collectedOn) continue;
    const message = `成果 ${id} 的协议日期（${agreedOn}）早于需求 ${demand} 的征集日期（${collectedOn}）`;
    yield { at: placeIn(outcomes, ['outcomes', index, 'agreedOn']), message, help: '请核对两个日期。' };
  }
}
