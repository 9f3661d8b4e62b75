import { normalised } from '../programme/comparison.ts';
import { type Metric, MISSING_FILE, outsidePeriod, periodOf, tallyRows } from './metric.ts';

/** Art. 7: events of the four named kinds inside the period; the same kind, title and day counts once. */
export const events: Metric = {
  label: '四类活动',
  unit: '场',
  tally: (input) => {
    const { station, asOf } = input;
    if (station.events === undefined) return { unknown: MISSING_FILE.events };
    const period = periodOf(input);
    if ('unknown' in period) return period;
    return tallyRows(
      station.events.value.events,
      ({ id }) => id,
      ({ kind, on }) => (kind === 'other' ? 'other-kind' : outsidePeriod(on, period, asOf)),
      ({ kind, title, on }) => [JSON.stringify([kind, normalised(title), on])],
    );
  },
};
