import { METRICS } from '../../src/metrics/all-metrics.ts';
import { isUnknown, type Tally, type Unknown } from '../../src/metrics/metric.ts';
import { AFTER, type Files, files, policy, programme } from '../builders.ts';

export type MetricName = keyof typeof METRICS;

/** What a metric says of the station of the tests when some of its files are changed. */
export function measure(name: MetricName, change: Files, asOf = AFTER): Tally | Unknown {
  const year = programme(files(change)).years.find((one) => one.year === 2024);
  const station = year?.stations[0];
  if (station === undefined) throw new Error('the files have no station');
  return METRICS[name].tally({ station, policy: year?.policy?.value ?? policy(), asOf });
}

/** The same, where the metric can be worked out. */
export function tally(name: MetricName, change: Files, asOf = AFTER): Tally {
  const measured = measure(name, change, asOf);
  if (isUnknown(measured)) throw new Error(measured.unknown);
  return measured;
}

/** `counts`, or why the row does not: `duplicate of e-1`. */
export function verdict(name: MetricName, id: string, change: Files, asOf = AFTER): string {
  const { counted, excluded } = tally(name, change, asOf);
  const left = excluded.filter((row) => row.id === id).map(({ reason, of }) => (of === undefined ? reason : `${reason} of ${of}`));
  const all = [...counted.filter((one) => one === id).map(() => 'counts'), ...left];
  return all.join(', ');
}
