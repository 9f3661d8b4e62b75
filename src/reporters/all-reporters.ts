import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every format of `check`, by the name that `--format` takes. */
export const REPORTERS = { pretty, json } as const satisfies Record<string, Reporter>;
export type Format = keyof typeof REPORTERS;
