import type { z } from 'zod';
import { type Fits, fitting } from './fitting.ts';
import { parseFrontMatter } from './front-matter.ts';
import { locatorOf, parseJson } from './json-source.ts';
import { JSON_KINDS, type JsonKind, WRITING_KINDS, type WritingKind } from './kinds.ts';
import { studyWriting, type Writing } from './markdown.ts';
import type { Position, ValuePath } from './position.ts';
import type { Problem } from './problem.ts';
import { type ShapeMistake, shapeMistakes } from './shape-problems.ts';

/** A file that parses and fits its schema, with the position of each of its values. */
export interface Document<T> {
  /** Relative to the content folder. */
  readonly file: string;
  readonly value: T;
  readonly locate: (path: ValuePath) => Position;
  /** The text as committed, without a byte order mark. */
  readonly text: string;
  /** True where the text is known to have no backslash and no character that steers the direction of writing: it need not be searched. */
  readonly isPlain?: boolean;
}

/** A Markdown file: its front matter is the value. */
export interface WritingDocument<T> extends Document<T> {
  readonly body: string;
  readonly writing: Writing;
  readonly locateInBody: (offset: number) => Position;
}

export type JsonValue<K extends JsonKind> = z.infer<(typeof JSON_KINDS)[K]>;
export type MatterValue<K extends WritingKind> = z.infer<(typeof WRITING_KINDS)[K]>;

export interface Reading<D> {
  /** Undefined where the file does not parse or does not fit: then nothing in it is known. */
  readonly document: D | undefined;
  readonly problems: readonly Problem[];
}

const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Reads one JSON file of a kind. All its problems are given, never the first alone. */
export function readJson<K extends JsonKind>(kind: K, file: string, committed: string): Reading<Document<JsonValue<K>>> {
  const text = withoutByteOrderMark(committed);
  const source = parseJson(text);
  if (source.mistakes.length > 0) return unreadable(file, source.mistakes);
  const schema: z.ZodType<JsonValue<K>> = JSON_KINDS[kind] as never;
  if (fitsKind(kind)?.(source.value) === true) return { document: compact(file, source.value as JsonValue<K>, text), problems: [] };
  const parsed = schema.safeParse(source.value, { reportInput: false });
  if (!parsed.success) return misshapen(file, shapeMistakes(parsed.error, source.value, source));
  return { document: compact(file, parsed.data, text), problems: [] };
}

const judges = new Map<JsonKind, Fits | undefined>();

/** The quick judge of a kind, made when the first file of it is read. */
function fitsKind(kind: JsonKind): Fits | undefined {
  if (!judges.has(kind)) judges.set(kind, fitting(JSON_KINDS[kind]));
  return judges.get(kind);
}

/** A text of so many units is kept as bytes: Han characters and blanks alike take less room so, and no garbage collector walks them. */
const KEPT_AS_BYTES = 65_536;

/** So many long texts stay decoded, the last ones asked for. A WeakRef would keep them all until the whole evaluation is over. */
const KEPT_OPEN = 4;

interface Opened {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly locate: (path: ValuePath) => Position;
}

let open: readonly Opened[] = [];

function opened(bytes: Uint8Array): Opened {
  const known = open.find((one) => one.bytes === bytes);
  if (known !== undefined) return known;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const made = { bytes, text, locate: locatorOf(text) };
  open = [made, ...open.slice(0, KEPT_OPEN - 1)];
  return made;
}

/** The characters of `\p{Bidi_Control}`, and the backslash with which JSON escapes them. */
const STEERS_OR_ESCAPES = /[\\\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A document of a valid JSON text. A long text is decoded again for the few that ask for it. */
function compact<T>(file: string, value: T, text: string): Document<T> {
  if (text.length < KEPT_AS_BYTES || !text.isWellFormed()) return { file, value, locate: locatorOf(text), text };
  const bytes = new TextEncoder().encode(text);
  return {
    file,
    value,
    isPlain: !STEERS_OR_ESCAPES.test(text),
    locate: (path) => opened(bytes).locate(path),
    get text() {
      return opened(bytes).text;
    },
  };
}

/** Reads one Markdown file of a kind. */
export function readWriting<K extends WritingKind>(kind: K, file: string, committed: string): Reading<WritingDocument<MatterValue<K>>> {
  const text = withoutByteOrderMark(committed);
  const source = parseFrontMatter(text);
  if (source.mistakes.length > 0) return unreadable(file, source.mistakes);
  const schema: z.ZodType<MatterValue<K>> = WRITING_KINDS[kind] as never;
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) return misshapen(file, shapeMistakes(parsed.error, source.value, source));
  const { body, locate, locateInBody } = source;
  const writing = kind === 'page' ? PAGE_WRITING : studyWriting(body);
  return { document: { file, value: parsed.data, locate, text, body, writing, locateInBody }, problems: [] };
}

/** Pages are MDX: their body is a program's, read by Astro alone; the rules search it as it was typed. */
const PAGE_WRITING: Writing = { text: '', characters: 0, pictures: [], links: [], unsafe: [] };

function unreadable(file: string, mistakes: readonly (Position & { message: string; help: string })[]): Reading<never> {
  return { document: undefined, problems: mistakes.map((mistake) => ({ rule: 'schema/syntax', file, ...mistake })) };
}

function misshapen(file: string, mistakes: readonly ShapeMistake[]): Reading<never> {
  return { document: undefined, problems: mistakes.map((mistake) => ({ rule: 'schema/shape', file, ...mistake })) };
}
