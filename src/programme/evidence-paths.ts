import type { Document, WritingDocument } from '../collections/document.ts';
import type { Position, ValuePath } from '../collections/position.ts';
import type { Station } from './programme.ts';

/** A place in a station's files that names an evidence file. */
export interface EvidenceMention extends Position {
  readonly file: string;
  readonly path?: ValuePath;
  /** As written. */
  readonly written: string;
  /** Relative to the station's folder; undefined where what is written does not stay below `evidence/`. */
  readonly evidence: string | undefined;
}

/** Every evidence path that a station's readable files name: in its ledgers, covers and pictures of posts and reports. */
export function* evidenceMentions(station: Station): Generator<EvidenceMention> {
  const { file, enterprises, outcomes, events, finance } = station;
  if (file !== undefined) {
    yield* mention(file, ['recommendation', 'evidence'], file.value.recommendation.evidence);
    yield* mention(file, ['agreement', 'evidence'], file.value.agreement?.evidence);
  }
  for (const [index, row] of enterprises?.value.enterprises.entries() ?? []) {
    const evidence = row.service?.evidence;
    if (evidence !== undefined) yield* mention(enterprises, ['enterprises', index, 'service', 'evidence'], evidence);
  }
  for (const [index, row] of outcomes?.value.outcomes.entries() ?? []) {
    for (const [at, path] of row.evidence?.entries() ?? []) yield* mention(outcomes, ['outcomes', index, 'evidence', at], path);
  }
  for (const [index, { evidence }] of events?.value.events.entries() ?? []) {
    yield* mention(events, ['events', index, 'evidence', 'plan'], evidence.plan);
    for (const [at, photo] of evidence.photos?.entries() ?? []) {
      yield* mention(events, ['events', index, 'evidence', 'photos', at, 'path'], photo.path);
    }
    yield* mention(events, ['events', index, 'evidence', 'minutes'], evidence.minutes);
  }
  if (finance !== undefined) {
    yield* mention(finance, ['separateAccounting', 'evidence'], finance.value.separateAccounting?.evidence);
    yield* mention(finance, ['finalAccounts', 'evidence'], finance.value.finalAccounts?.evidence);
    yield* mention(finance, ['audit', 'evidence'], finance.value.audit?.evidence);
  }
  for (const post of station.posts.values()) {
    yield* mention(post, ['cover'], post.value.cover);
    yield* pictures(post);
  }
  for (const report of station.reports.values()) yield* pictures(report);
}

function* mention(document: Document<unknown> | undefined, path: ValuePath, written: string | undefined): Generator<EvidenceMention> {
  if (document === undefined || written === undefined) return;
  yield { file: document.file, path, ...document.locate(path), written, evidence: evidenceOfLedger(written) };
}

function* pictures(document: WritingDocument<unknown>): Generator<EvidenceMention> {
  for (const { url, offset } of document.writing.pictures) {
    if (isRemote(url)) continue;
    yield { file: document.file, ...document.locateInBody(offset), written: url, evidence: evidenceOfPicture(url) };
  }
}

/** Whether an address has a scheme or a host of its own, so that it names no file of the station. */
export function isRemote(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url.replace(/[\s\p{Cc}]/gu, ''));
}

/** The evidence file that a picture in a post or report shows: linked relative to it, `../evidence/…`. */
export function evidenceOfPicture(url: string): string | undefined {
  const decoded = decode(url.replace(/[?#].*$/, ''));
  return decoded === undefined || decoded.startsWith('/') || decoded.includes('\\') ? undefined : belowEvidence(`news/${decoded}`);
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/** A path in a ledger: it begins with `evidence/` and never climbs. */
function evidenceOfLedger(path: string): string | undefined {
  const climbs = path.includes('\\') || path.split('/').includes('..');
  return path.startsWith('evidence/') && !climbs ? belowEvidence(path) : undefined;
}

/** A path from the station's folder with its steps taken; undefined where it does not end below `evidence/`. */
function belowEvidence(path: string): string | undefined {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps[0] === 'evidence' && steps.length > 1 ? steps.join('/') : undefined;
}
