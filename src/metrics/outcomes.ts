import type { Outcome } from '../collections/schemas/outcomes.ts';
import { describedCharacters, normalised } from '../programme/comparison.ts';
import { demands } from './demands.ts';
import { type ExclusionReason, isUnknown, type Metric, MISSING_FILE, outsidePeriod, periodOf, tallyRows } from './metric.ts';

/** A side of a cooperation without an amount is clear when it is described in at least this many characters. */
const MIN_DESCRIPTION = 10;

/** Art. 7: cooperations with a clear input and a clear output, agreed inside the period, on a demand that counts. */
export const outcomes: Metric = {
  label: '合作成果',
  unit: '项',
  tally: (input) => {
    const { station, asOf } = input;
    if (station.outcomes === undefined) return { unknown: MISSING_FILE.outcomes };
    const demanded = demands.tally(input);
    if (isUnknown(demanded)) return demanded;
    const period = periodOf(input);
    if ('unknown' in period) return period;
    const counting = new Set(demanded.counted);
    const reasonAgainst = (outcome: Outcome): ExclusionReason | undefined => {
      if (!counting.has(outcome.demand)) return outcome.agreedOn > asOf ? 'after-as-of' : 'demand-does-not-count';
      const outside = outsidePeriod(outcome.agreedOn, period, asOf);
      if (outside !== undefined) return outside;
      if (!isClear(outcome.input)) return 'input-unclear';
      return isClear(outcome.output) ? undefined : 'output-unclear';
    };
    return tallyRows(
      station.outcomes.value.outcomes,
      ({ id }) => id,
      reasonAgainst,
      ({ demand, partner }) => [JSON.stringify([demand, normalised(partner.name)])],
    );
  },
};

function isClear({ amount, description }: Outcome['input']): boolean {
  return (amount ?? 0) > 0 || describedCharacters(description) >= MIN_DESCRIPTION;
}
