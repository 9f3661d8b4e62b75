import type { Document, WritingDocument } from '../../collections/document.ts';
import type { ValuePath } from '../../collections/position.ts';
import { isRemote } from '../../programme/evidence-paths.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { visibilityOf } from '../../programme/visibility.ts';
import { type Place, placeIn, startOf } from '../rule.ts';

/** A text that would be published, with where it stands. */
export interface PublishedText {
  readonly text: string;
  readonly at: (offset: number) => Place;
}

/** Keys whose values are never published, wherever they stand. */
const NEVER_PUBLISHED = new Set(['$schema', 'creditCode', 'payee', 'payeeKind', 'payeeOrganisation', 'voucher', 'visibility']);

/** Every text of a station's folder that would be published. */
export function* publishedTextsOf(station: Station): Generator<PublishedText> {
  const visible = visibilityOf(station);
  const { file, enterprises, demands, outcomes, events, visits, finance, explanations } = station;
  yield* values(file, []);
  yield* values(enterprises, ['withdrawn']);
  for (const [index, row] of enterprises?.value.enterprises.entries() ?? []) {
    if (row.visibility === 'internal') continue;
    yield* values(enterprises, ['enterprises', index], row.visibility === 'anonymous' ? NAME : NOTHING);
  }
  yield* values(demands, ['withdrawn']);
  for (const [index, row] of demands?.value.demands.entries() ?? []) {
    if (visible.demand(row) !== 'internal') yield* values(demands, ['demands', index]);
  }
  yield* values(outcomes, ['withdrawn']);
  for (const [index, row] of outcomes?.value.outcomes.entries() ?? []) {
    if (visible.outcome(row) !== 'internal') yield* values(outcomes, ['outcomes', index]);
  }
  yield* values(events, []);
  yield* values(visits, ['withdrawn']);
  for (const [index, row] of visits?.value.experts.entries() ?? []) {
    if (row.visibility === 'internal') continue;
    yield* values(visits, ['experts', index], row.visibility === 'anonymous' ? NAME : NOTHING);
  }
  for (const [index, row] of visits?.value.visits.entries() ?? []) {
    if (visible.visit(row) !== 'internal') yield* values(visits, ['visits', index]);
  }
  yield* values(finance, []);
  yield* values(explanations, []);
  for (const [name, post] of station.posts) {
    yield { text: name, at: () => startOf(post.file) };
    yield* writing(post);
  }
  for (const report of station.reports.values()) yield* writing(report);
  for (const { path, text } of station.evidence.values()) {
    yield { text: path, at: () => startOf(`${station.folder}/${path}`) };
    if (text !== undefined) yield { text, at: () => startOf(`${station.folder}/${path}`) };
  }
}

/** Every text of the center that would be published, where its supervision contact may stand. */
export function* publishedTextsOfCenter(programme: Programme): Generator<PublishedText> {
  yield* values(programme.site, []);
  for (const { oversight } of programme.years) yield* values(oversight, []);
  for (const page of programme.pages.values()) {
    yield { text: page.text, at: (offset) => ({ file: page.file, ...positionIn(page.text, offset) }) };
  }
}

/** Every text of policies and the list of districts, where no contact has a place. */
export function* publishedTextsOfPolicies(programme: Programme): Generator<PublishedText> {
  yield* values(programme.districts, []);
  for (const policy of programme.policies.values()) yield* values(policy, []);
}

const NOTHING: ReadonlySet<string> = new Set();
const NAME: ReadonlySet<string> = new Set(['name']);

/** The texts in a value of a document, keys that are never published left out. */
function values(document: Document<unknown> | undefined, path: ValuePath, without = NOTHING): readonly PublishedText[] {
  if (document === undefined) return [];
  let value: unknown = document.value;
  for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  const texts: PublishedText[] = [];
  collect(document, { above: undefined, steps: path }, value, without, texts);
  return texts;
}

/** A path as it is walked: written out only for the few texts whose place is asked for. */
interface Trail {
  readonly above: Trail | undefined;
  readonly steps: ValuePath;
}

const pathOf = ({ above, steps }: Trail): ValuePath => (above === undefined ? steps : [...pathOf(above), ...steps]);

function collect(document: Document<unknown>, trail: Trail, value: unknown, without: ReadonlySet<string>, texts: PublishedText[]): void {
  if (typeof value === 'string') {
    texts.push({ text: value, at: () => placeIn(document, pathOf(trail)) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(document, { above: trail, steps: [index] }, item, NOTHING, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (NEVER_PUBLISHED.has(key) || without.has(key)) continue;
      collect(document, { above: trail, steps: [key] }, Reflect.get(value, key), NOTHING, texts);
    }
  }
}

/** Front matter, and the body twice: as typed, where a place can be given, and as read, where marks no longer part a value. */
function* writing(document: WritingDocument<unknown>): Generator<PublishedText> {
  yield* values(document, []);
  yield { text: document.body, at: (offset) => ({ file: document.file, ...document.locateInBody(offset) }) };
  yield { text: document.writing.text, at: () => ({ file: document.file, ...document.locateInBody(0) }) };
  for (const { alt, url, offset } of document.writing.pictures) {
    const place = (): Place => ({ file: document.file, ...document.locateInBody(offset) });
    yield { text: alt, at: place };
    if (!isRemote(url)) yield { text: url, at: place };
  }
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
