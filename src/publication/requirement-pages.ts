import type { RequirementResult } from '../evaluation/requirements.ts';
import { progressOf } from './progress.ts';
import { requirementTable, type TableRow } from './requirement-rows.ts';
import type { StationContext } from './station-context.ts';
import type { ExplanationView, RequirementHead, RequirementView, RowView, StationHead } from './view.ts';
import { CRITERIA, whyExcluded } from './words.ts';

/** The page of each requirement of a station: its rows, those that count and those that do not, and why. */
export function requirementViews(
  context: StationContext,
  peersOf: (rule: string) => readonly { station: StationHead; head: RequirementHead }[],
): RequirementView[] {
  return context.results.flatMap((result, index) => {
    const head = context.requirementHeads[index];
    return head === undefined ? [] : [requirementView(context, result, head, peersOf(result.rule))];
  });
}

function requirementView(
  context: StationContext,
  result: RequirementResult,
  head: RequirementHead,
  peers: RequirementView['peers'],
): RequirementView {
  const { station, policy, asOf, sourceFile } = context;
  const table = requirementTable(result.rule, context);
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const countedRows = result.counted.flatMap((id) => byId.get(id) ?? []);
  const excludedRows = result.excluded.flatMap((excluded) => {
    const row = byId.get(excluded.id);
    return row === undefined ? [] : [{ row, excluded }];
  });
  const counted = countedRows.filter(isShown).map(rowView);
  const excluded = excludedRows
    .filter(({ row }) => isShown(row))
    .map(({ row, excluded: against }) => ({
      ...rowView(row),
      ...(policy === undefined ? {} : { why: whyExcluded(against, policy, asOf, station.file?.value.agreement?.signedOn) }),
      ...(against.of === undefined ? {} : { of: against.of }),
    }));
  const progress = policy === undefined ? undefined : progressOf(station, policy, result, asOf);
  const explanation = explanationView(context, result, head);
  const article = policy?.articles.find(({ number }) => number === result.article);
  return {
    head,
    station: context.head,
    article: article ?? { number: result.article, heading: '', summary: '' },
    criteria: policy === undefined ? [] : (CRITERIA[result.rule]?.(policy) ?? []),
    sentence: sentenceOf(result),
    columns: table.columns,
    counted,
    excluded,
    hiddenCounted: countedRows.length - counted.length,
    hiddenExcluded: excludedRows.length - excluded.length,
    anonymousCounted: countedRows.filter(({ visibility }) => visibility === 'anonymous').length,
    ...(progress === undefined ? {} : { progress }),
    ...(explanation === undefined ? {} : { explanation }),
    peers,
    sources: [...table.files.slice(0, 1), `policies/${station.year}.json`].map(sourceFile),
  };
}

const isShown = ({ visibility }: TableRow): boolean => visibility !== 'internal';

function rowView({ id, href, source, cells }: TableRow): RowView {
  return { id, ...(href === undefined ? {} : { href }), source, cells };
}

function sentenceOf({ status, reason, counted, excluded }: RequirementResult): string {
  if (status === 'not-judged') return `没有评判：${reason ?? ''}。`;
  const all = counted.length + excluded.length;
  if (all === 0) return '没有记录。';
  return excluded.length === 0 ? `${all}行记录，全部计入。` : `${all}行记录，${counted.length}行计入，${excluded.length}行不计入。`;
}

/** The explanation that holds for a requirement. */
export function explanationView(
  { station, source }: StationContext,
  result: RequirementResult,
  head: RequirementHead,
): ExplanationView | undefined {
  const { explanation } = result;
  const document = station.explanations;
  if (explanation === undefined || document === undefined) return undefined;
  const { reason, remedy, approvedBy, on, until } = explanation;
  const index = document.value.explanations.indexOf(explanation);
  return {
    requirement: head,
    reason,
    ...(remedy === undefined ? {} : { remedy }),
    approvedBy,
    on,
    ...(until === undefined ? {} : { until }),
    source: source(document, ['explanations', index]),
  };
}
