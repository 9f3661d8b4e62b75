import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics/all-metrics.ts';

const NOT_METRICS = ['all-metrics.ts', 'metric.ts'];

test('every metric is listed, each in a file of its own with a test beside it', () => {
  const files = readdirSync(`${import.meta.dirname}/../../src/metrics`).filter((name) => !NOT_METRICS.includes(name));
  const named = files.map((name) => name.slice(0, -'.ts'.length).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(named.sort()).toEqual(Object.keys(METRICS).sort());
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts') && !name.startsWith('all-'));
  expect(tests.map((name) => name.replace('.test', '')).sort()).toEqual(files.sort());
});
