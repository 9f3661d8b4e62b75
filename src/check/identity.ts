import type { Finding } from '../evaluation/evaluate.ts';
import type { Programme } from '../programme/programme.ts';

/**
 * Gives what makes findings of two commits the same. Not where they stand: that moves with every row added above; a row is known by its id.
 * Nor the figures of a requirement: a station that comes nearer to its quota has the same shortfall, not a new one.
 */
function identityIn(programme: Programme): (finding: Finding) => string {
  const values = valuesByFile(programme);
  return ({ rule, severity, station, status, at, message }) => {
    const path = stablePath(values.get(at.file), at.path ?? []);
    const ofWholeRequirement = status !== undefined && !at.path?.some((step) => typeof step === 'number');
    const words = ofWholeRequirement ? '' : message.replace(/第\d+项/g, '第几项');
    return JSON.stringify([rule, severity, station, at.file, path, words]);
  };
}

/**
 * Tells for each finding whether the base lacks it. Where two findings cannot be told apart, the base's are matched one by one, so that
 * a second slip of the same kind in the same place is a new one.
 */
export function newIn(now: Programme, findings: readonly Finding[], base: Programme, before: readonly Finding[]): boolean[] {
  const identityBefore = identityIn(base);
  const identityNow = identityIn(now);
  const left = new Map<string, number>();
  for (const finding of before) {
    const identity = identityBefore(finding);
    left.set(identity, (left.get(identity) ?? 0) + 1);
  }
  return findings.map((finding) => {
    const identity = identityNow(finding);
    const known = left.get(identity) ?? 0;
    left.set(identity, known - 1);
    return known <= 0;
  });
}

function valuesByFile({ site, districts, policies, years }: Programme): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const add = (document: { readonly file: string; readonly value: unknown } | undefined): void => {
    if (document !== undefined) values.set(document.file, document.value);
  };
  for (const document of [site, districts, ...policies.values()]) add(document);
  for (const { oversight, stations } of years) {
    add(oversight);
    for (const { file, enterprises, demands, outcomes, events, visits, finance, explanations } of stations) {
      for (const document of [file, enterprises, demands, outcomes, events, visits, finance, explanations]) add(document);
    }
  }
  return values;
}

/** A path in which a row's place in its list gives way to its id, or to nothing where it has none. */
function stablePath(value: unknown, path: readonly (string | number)[]): (string | null)[] {
  let current = value;
  return path.map((step) => {
    current = typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined;
    if (typeof step === 'string') return step;
    const id: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'id') : undefined;
    return typeof id === 'string' ? `#${id}` : null;
  });
}
