import type { Document, WritingDocument } from '../../collections/document.ts';
import type { ValuePath } from '../../collections/position.ts';
import { isRemote } from '../../programme/evidence-paths.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { visibilityOf } from '../../programme/visibility.ts';
import { type Place, placeIn, startOf } from '../rule.ts';

/**
 * Is shown the texts that would be published, one after another, each with a way to say where an offset of it stands. That way is good only
 * while the text is shown: there are millions of texts, and an object for each would cost more than the search.
 */
export type SeeText = (text: string, at: (offset: number) => Place) => void;

/** Keys whose values are never published, wherever they stand. */
const NEVER_PUBLISHED = new Set(['$schema', 'creditCode', 'payee', 'payeeKind', 'payeeOrganisation', 'voucher', 'visibility']);

/** Shows every text of a station's folder that would be published. */
export function showTextsOf(station: Station, see: SeeText): void {
  const visible = visibilityOf(station);
  const { file, enterprises, demands, outcomes, events, visits, finance, explanations } = station;
  showAll(file, see);
  if (enterprises !== undefined) {
    const show = showing(enterprises, see);
    show(['withdrawn']);
    for (const [index, { visibility }] of enterprises.value.enterprises.entries()) {
      if (visibility !== 'internal') show(['enterprises', index], visibility === 'anonymous' ? NAME : NOTHING);
    }
  }
  if (demands !== undefined) {
    const show = showing(demands, see);
    show(['withdrawn']);
    for (const [index, row] of demands.value.demands.entries()) if (visible.demand(row) !== 'internal') show(['demands', index]);
  }
  if (outcomes !== undefined) {
    const show = showing(outcomes, see);
    show(['withdrawn']);
    for (const [index, row] of outcomes.value.outcomes.entries()) if (visible.outcome(row) !== 'internal') show(['outcomes', index]);
  }
  showAll(events, see);
  if (visits !== undefined) {
    const show = showing(visits, see);
    show(['withdrawn']);
    for (const [index, { visibility }] of visits.value.experts.entries()) {
      if (visibility !== 'internal') show(['experts', index], visibility === 'anonymous' ? NAME : NOTHING);
    }
    for (const [index, row] of visits.value.visits.entries()) if (visible.visit(row) !== 'internal') show(['visits', index]);
  }
  showAll(finance, see);
  showAll(explanations, see);
  for (const [name, post] of station.posts) {
    see(name, () => startOf(post.file));
    showWriting(post, see);
  }
  for (const report of station.reports.values()) showWriting(report, see);
  for (const { path, text } of station.evidence.values()) {
    const at = (): Place => startOf(`${station.folder}/${path}`);
    see(path, at);
    if (text !== undefined) see(text, at);
  }
}

/** Shows every text of the center that would be published, where its supervision contact may stand. */
export function showTextsOfCenter(programme: Programme, see: SeeText): void {
  showAll(programme.site, see);
  for (const { oversight } of programme.years) showAll(oversight, see);
  for (const { file, text } of programme.pages.values()) see(text, (offset) => ({ file, ...positionIn(text, offset) }));
}

/** Shows every text of policies and the list of districts, where no contact has a place. */
export function showTextsOfPolicies(programme: Programme, see: SeeText): void {
  showAll(programme.districts, see);
  for (const policy of programme.policies.values()) showAll(policy, see);
}

const NOTHING: ReadonlySet<string> = new Set();
const NAME: ReadonlySet<string> = new Set(['name']);

function showAll(document: Document<unknown> | undefined, see: SeeText): void {
  if (document !== undefined) showing(document, see)([]);
}

/** Shows the texts in the value at a path of a document, keys that are never published left out. */
function showing(document: Document<unknown>, see: SeeText): (path: ValuePath, without?: ReadonlySet<string>) => void {
  /** Where the walk is: written out only for the few texts whose place is asked for. */
  const steps: (string | number)[] = [];
  const at = (): Place => placeIn(document, [...steps]);
  const walk = (value: unknown, without: ReadonlySet<string>): void => {
    if (typeof value === 'string') see(value, at);
    else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        steps.push(index);
        walk(value[index], NOTHING);
        steps.pop();
      }
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        if (NEVER_PUBLISHED.has(key) || without.has(key)) continue;
        steps.push(key);
        walk(value[key], NOTHING);
        steps.pop();
      }
    }
  };
  return (path, without = NOTHING) => {
    let value: unknown = document.value;
    for (const step of path) value = isObject(value) ? value[step] : undefined;
    steps.length = 0;
    steps.push(...path);
    walk(value, without);
  };
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> => typeof value === 'object' && value !== null;

/** Front matter, and the body twice: as typed, where a place can be given, and as read, where marks no longer part a value. */
function showWriting(document: WritingDocument<unknown>, see: SeeText): void {
  const place = (offset: number): Place => ({ file: document.file, ...document.locateInBody(offset) });
  showAll(document, see);
  see(document.body, place);
  see(document.writing.text, () => place(0));
  for (const { alt, url, offset } of document.writing.pictures) {
    see(alt, () => place(offset));
    if (!isRemote(url)) see(url, () => place(offset));
  }
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
