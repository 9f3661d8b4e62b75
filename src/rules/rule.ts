import type { Document } from '../collections/document.ts';
import type { Position, ValuePath } from '../collections/position.ts';
import type { Policy } from '../collections/schemas/policy.ts';
import { type Day, laterOf } from '../programme/days.ts';
import type { Programme, Station, Year } from '../programme/programme.ts';
import type { Status } from './requirement.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is: a file relative to the content folder, a position in it, and the path of the value where there is one. */
export interface Place extends Position {
  readonly file: string;
  readonly path?: ValuePath;
}

/** What a rule says of one place. */
export interface Report {
  readonly at: Place;
  /** Chinese: what is wrong, with the value and the limit. */
  readonly message: string;
  /** Chinese: what to do. */
  readonly help?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly article?: number;
  /** The station it is about, `2024/haidian`, where the rule looks at more than one. */
  readonly station?: string;
}

/** The day that everything is judged as of, and the real one. */
export interface Days {
  readonly asOf: Day;
  readonly today: Day;
}

export interface ProgrammeContext extends Days {
  readonly programme: Programme;
  /** What was committed before, where the change is looked at as well. */
  readonly base: Programme | undefined;
}

export interface YearContext extends ProgrammeContext {
  readonly year: Year;
  /** Undefined where the year's policy is missing or cannot be read: then nothing that needs it is judged. */
  readonly policy: Document<Policy> | undefined;
  /** The status of each requirement of a station of the year. */
  readonly statusesOf: (station: Station) => ReadonlyMap<string, Status>;
}

/** A rule is its words and one pure function; it knows of no other rule. It looks at a station, a year, or the whole programme. */
export interface Rule {
  readonly id: string;
  /** The articles of the measures that it enforces; none where it guards the data itself. */
  readonly articles: readonly number[];
  readonly severity: Severity;
  /** Chinese, a few characters. */
  readonly title: string;
  /** Chinese: what it finds, for its page. */
  readonly finds: string;
  readonly checkStation?: (station: Station, context: YearContext) => Iterable<Report>;
  readonly checkYear?: (year: Year, context: YearContext) => Iterable<Report>;
  readonly checkProgramme?: (programme: Programme, context: ProgrammeContext) => Iterable<Report>;
}

/** The place of a value in a document. */
export function placeIn(document: Document<unknown>, path: ValuePath): Place {
  return { file: document.file, path, ...document.locate(path) };
}

/** The start of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** What has happened cannot be dated after this day: the later of the as-of day and the real one. */
export function latestPast({ asOf, today }: Days): Day {
  return laterOf(asOf, today);
}
