import type { Problem } from '../../collections/problem.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Report } from '../rule.ts';

/** The problems of reading that belong to one of the schema rules, each with the station in whose folder it is. */
export function problemsOf(programme: Programme, rule: Problem['rule']): Report[] {
  return programme.problems
    .filter((problem) => problem.rule === rule)
    .map(({ file, line, column, path, message, help }) => ({
      at: { file, line, column, ...(path === undefined ? {} : { path }) },
      message,
      ...(help === undefined ? {} : { help }),
      ...ofStation(file),
    }));
}

/** The station whose folder a file is in. */
export function ofStation(file: string): { station?: string } {
  const station = /^stations\/(\d{4}\/[^/]+)\//.exec(file)?.[1];
  return station === undefined ? {} : { station };
}
