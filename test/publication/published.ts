import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Publication, PublicationInput } from '../../src/publication/publication.ts';
import { publish } from '../../src/publication/publish.ts';
import { AFTER, type Files, programme } from '../builders.ts';

/** Publishes files as of a day, as the build does but for pictures. */
export function published(given: Files, change: Partial<PublicationInput> = {}): Publication {
  const read = change.programme ?? programme(given);
  const asOf = change.asOf ?? AFTER;
  const { requirements, findings } = evaluate(read, { asOf, today: asOf });
  return publish({
    programme: read,
    requirements,
    findings,
    history: { commits: [], end: 'no-repository' },
    asOf,
    commit: 'c'.repeat(40),
    filePrefix: 'content/',
    base: '/',
    picture: () => undefined,
    ...change,
  });
}
