import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics/all-metrics.ts';
import { type MetricInput, rememberingLast } from '../../src/metrics/metric.ts';
import type { Station } from '../../src/programme/programme.ts';
import { files, policy, programme } from '../builders.ts';

const NOT_METRICS = ['all-metrics.ts', 'metric.ts'];

test('every metric is listed, each in a file of its own with a test beside it', () => {
  const files = readdirSync(`${import.meta.dirname}/../../src/metrics`).filter((name) => !NOT_METRICS.includes(name));
  const named = files.map((name) => name.slice(0, -'.ts'.length).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(named.sort()).toEqual(Object.keys(METRICS).sort());
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts') && !name.startsWith('all-'));
  expect(tests.map((name) => name.replace('.test', '')).sort()).toEqual(files.sort());
});

test('an answer is remembered for the same station, policy and day, and for no other', () => {
  const stationOf = (): Station | undefined => programme(files()).years.at(-1)?.stations[0];
  const [station, other] = [stationOf(), stationOf()];
  if (station === undefined || other === undefined) throw new Error('the files have no station');
  const input: MetricInput = { station, policy: policy(), asOf: '2024-06-01' };
  let worked = 0;
  const remembering = rememberingLast(() => ++worked);
  const asked: readonly [MetricInput, number][] = [
    [input, 1],
    [{ ...input }, 1],
    [{ ...input, asOf: '2024-06-02' }, 2],
    [{ ...input, asOf: '2024-06-02', policy: policy() }, 3],
    [input, 4],
    [{ ...input, station: other }, 5],
    [{ ...input, station: other }, 5],
  ];
  for (const [one, answer] of asked) expect(remembering(one)).toBe(answer);
});
