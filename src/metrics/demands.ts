import type { Demand } from '../collections/schemas/demands.ts';
import { describedCharacters, normalised, normalisedCode } from '../programme/comparison.ts';
import { type ExclusionReason, type Metric, MISSING_FILE, rememberingLast, tallyRows } from './metric.ts';

/** An effective demand can be acted on: it is described in at least this many characters. */
const MIN_DESCRIPTION = 20;

/** Art. 7: effective demands of enterprises in the ledger, from the policy's publication (before the agreement too) to `completeBy`. */
export const demands: Metric = {
  label: '有效需求',
  unit: '项',
  tally: rememberingLast(({ station, policy, asOf }) => {
    if (station.demands === undefined) return { unknown: MISSING_FILE.demands };
    if (station.enterprises === undefined) return { unknown: MISSING_FILE.enterprises };
    const { publishedOn, completeBy } = policy.calendar;
    const codes = new Map(station.enterprises.value.enterprises.map(({ id, creditCode }) => [id, normalisedCode(creditCode)]));
    const reasonAgainst = ({ enterprise, description, collectedOn }: Demand): ExclusionReason | undefined => {
      if (!codes.has(enterprise)) return 'unknown-enterprise';
      if (collectedOn > asOf) return 'after-as-of';
      if (collectedOn < publishedOn) return 'before-publication';
      if (collectedOn > completeBy) return 'after-complete';
      return describedCharacters(description) < MIN_DESCRIPTION ? 'description-too-short' : undefined;
    };
    return tallyRows(
      station.demands.value.demands,
      ({ id }) => id,
      reasonAgainst,
      // A code has no white space, so that the line end parts the two.
      ({ enterprise, title }) => [`${codes.get(enterprise)}\n${normalised(title)}`],
    );
  }),
};
