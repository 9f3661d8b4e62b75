import type { Document, JsonValue, MatterValue, Reading, WritingDocument } from './document.ts';
import { readJson, readWriting } from './document.ts';
import type { EvidenceFile } from './evidence.ts';
import { fileKind, type JsonKind, type ReportName } from './kinds.ts';
import type { Problem } from './problem.ts';

/** One file or folder of the content folder, as a walk finds it. Paths use `/` and are relative to the content folder. */
export interface Entry {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
}

/** The files of a station, each undefined where it is missing or cannot be used. */
export interface StationContent {
  /** `2024/haidian`. */
  readonly id: string;
  readonly json: { readonly [K in JsonKind]?: Document<JsonValue<K>> };
  readonly posts: ReadonlyMap<string, WritingDocument<MatterValue<'post'>>>;
  readonly reports: ReadonlyMap<ReportName, WritingDocument<MatterValue<'report'>>>;
  readonly evidence: ReadonlyMap<string, EvidenceFile>;
  /** Every path of the station that the walk found, relative to its folder, whether it can be used or not. */
  readonly paths: ReadonlySet<string>;
}

/** The whole content, read: what can be used, and every problem of what cannot. */
export interface Content {
  readonly site: Document<JsonValue<'site'>> | undefined;
  readonly districts: Document<JsonValue<'districts'>> | undefined;
  readonly policies: ReadonlyMap<number, Document<JsonValue<'policy'>>>;
  readonly oversight: ReadonlyMap<number, Document<JsonValue<'oversight'>>>;
  readonly pages: ReadonlyMap<string, WritingDocument<MatterValue<'page'>>>;
  readonly stations: ReadonlyMap<string, StationContent>;
  /** Every path that the walk found, links and unknown files included. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** A text file that was read, or the problem of reading it. */
export type ReadText = { readonly path: string; readonly text: string } | { readonly path: string; readonly problem: Problem };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface StationDraft extends Pick<StationContent, 'id'> {
  readonly json: Mutable<StationContent['json']>;
  readonly posts: Map<string, WritingDocument<MatterValue<'post'>>>;
  readonly reports: Map<ReportName, WritingDocument<MatterValue<'report'>>>;
  readonly evidence: Map<string, EvidenceFile>;
  readonly paths: Set<string>;
}

/** What one text file became. */
export type Shaped =
  | { readonly [K in JsonKind]: { readonly as: K; readonly path: string } & Reading<Document<JsonValue<K>>> }[JsonKind]
  | ({ readonly as: 'post'; readonly path: string } & Reading<WritingDocument<MatterValue<'post'>>>)
  | ({ readonly as: 'report'; readonly path: string } & Reading<WritingDocument<MatterValue<'report'>>>)
  | ({ readonly as: 'page'; readonly path: string } & Reading<WritingDocument<MatterValue<'page'>>>);

/** Parses one text file and holds it against the schema of its kind; undefined for a file that is no text of the content model. */
export function shapeFile(path: string, text: string): Shaped | undefined {
  const { kind } = fileKind(path);
  switch (kind) {
    case 'evidence':
    case 'placeholder':
    case 'unknown':
      return undefined;
    case 'post':
      return { as: kind, path, ...dated(readWriting(kind, path, text), path) };
    case 'report':
      return { as: kind, path, ...readWriting(kind, path, text) };
    case 'page':
      return { as: kind, path, ...readWriting(kind, path, text) };
    case 'policy':
      return { as: kind, path, ...ofYear(readJson(kind, path, text), path) };
    default:
      return { as: kind, path, ...readJson(kind, path, text) } as Shaped;
  }
}

function dated(reading: Reading<WritingDocument<MatterValue<'post'>>>, path: string): typeof reading {
  const { document } = reading;
  const day = path.slice(path.lastIndexOf('/') + 1).slice(0, 10);
  if (document === undefined || document.value.date === day) return reading;
  return refused(document, ['date'], `“date”的值“${document.value.date}”与文件名里的日期“${day}”不同`, '两处要写同一天。');
}

function ofYear(reading: Reading<Document<JsonValue<'policy'>>>, path: string): typeof reading {
  const { document } = reading;
  const year = path.slice(path.lastIndexOf('/') + 1).slice(0, 4);
  if (document === undefined || String(document.value.year) === year) return reading;
  return refused(document, ['year'], `“year”的值“${document.value.year}”与文件名里的年度“${year}”不同`, '两处要写同一年。');
}

function refused(document: Document<unknown>, path: readonly string[], message: string, help: string): Reading<never> {
  return { document: undefined, problems: [{ rule: 'schema/shape', file: document.file, path, ...document.locate(path), message, help }] };
}

/** Puts what was read together: stations by folder, and every problem. Nothing in it depends on the order of the arguments. */
export function assembleContent(
  entries: readonly Entry[],
  shaped: readonly Shaped[],
  evidence: ReadonlyMap<string, EvidenceFile>,
  readingProblems: readonly Problem[],
): Content {
  const stations = new Map<string, StationDraft>();
  const station = (id: string): StationDraft => {
    const known = stations.get(id);
    if (known !== undefined) return known;
    const made = { id, json: {}, posts: new Map(), reports: new Map(), evidence: new Map(), paths: new Set<string>() };
    stations.set(id, made);
    return made;
  };
  for (const entry of entries) {
    const folder = /^stations\/(\d{4}\/[^/]+)(?:\/(.+))?$/.exec(entry.path);
    if (folder?.[1] === undefined || (folder[2] === undefined && entry.type !== 'folder')) continue;
    const owner = station(folder[1]);
    if (folder[2] !== undefined && entry.type !== 'folder') owner.paths.add(folder[2]);
    const file = evidence.get(entry.path);
    if (file !== undefined) owner.evidence.set(file.path, file);
  }
  const draft = {
    site: undefined as Content['site'],
    districts: undefined as Content['districts'],
    policies: new Map<number, Document<JsonValue<'policy'>>>(),
    oversight: new Map<number, Document<JsonValue<'oversight'>>>(),
    pages: new Map<string, WritingDocument<MatterValue<'page'>>>(),
  };
  const problems: Problem[] = [...readingProblems];
  for (const file of shaped) {
    problems.push(...file.problems);
    if (file.document === undefined) continue;
    const kind = fileKind(file.path);
    switch (file.as) {
      case 'site':
        draft.site = file.document;
        break;
      case 'districts':
        draft.districts = file.document;
        break;
      case 'policy':
        draft.policies.set(yearOf(file.path), file.document);
        break;
      case 'oversight':
        draft.oversight.set(yearOf(file.path), file.document);
        break;
      case 'page':
        if (kind.kind === 'page') draft.pages.set(kind.name, file.document);
        break;
      case 'post':
        if (kind.kind === 'post') station(kind.station).posts.set(kind.name, file.document);
        break;
      case 'report':
        if (kind.kind === 'report') station(kind.station).reports.set(kind.name, file.document);
        break;
      default:
        if ('station' in kind && kind.station !== undefined) Object.assign(station(kind.station).json, { [file.as]: file.document });
    }
  }
  return { ...draft, stations: sortedById(stations), entries, problems };
}

const yearOf = (path: string): number => Number(path.slice(path.lastIndexOf('/') + 1).slice(0, 4));

function sortedById(stations: ReadonlyMap<string, StationDraft>): Map<string, StationContent> {
  const ids = [...stations.keys()].sort();
  return new Map(
    ids.flatMap((id) => {
      const draft = stations.get(id);
      return draft === undefined
        ? []
        : [[id, { ...draft, posts: sortedByKey(draft.posts), evidence: sortedByKey(draft.evidence) }] as const];
    }),
  );
}

function sortedByKey<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
