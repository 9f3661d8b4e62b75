import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/publication/view.ts';
import { chartPaths } from '../../src/site/chart.ts';

const progress: Progress = {
  from: '2024-04-01',
  to: '2024-10-31',
  paceFrom: '2024-04-01',
  dueOn: '2024-10-31',
  target: 40,
  unit: '项',
  steps: [
    { on: '2024-05-01', value: 10 },
    { on: '2024-09-01', value: 60 },
  ],
  months: [],
};

describe('the paths of a chart', () => {
  test('the quota of a small chart stands at four fifths of its height', () => {
    expect(chartPaths(progress, '2024-12-01', false).quotaAt).toBe(200);
  });

  test('a small chart cuts what is beyond its top, a large one grows to hold it', () => {
    expect(chartPaths(progress, '2024-12-01', false).end.at).toBe(0);
    expect(chartPaths(progress, '2024-12-01', true).end.at).toBeGreaterThan(0);
  });

  test('a count rises in steps: across first, then up', () => {
    expect(chartPaths(progress, '2024-12-01', false).actual).toMatch(/^M0,1000L140.8,1000L140.8,800L/);
  });

  test('the actual line ends at the as-of day', () => {
    const { end, actual } = chartPaths({ ...progress, steps: [{ on: '2024-05-01', value: 10 }] }, '2024-07-16', false);
    expect(end.across).toBeLessThan(500);
    expect(actual).toMatch(/L497.7,800$/);
  });

  test('the pace runs from the agreement to the quota on the due day', () => {
    expect(chartPaths(progress, '2024-12-01', false).pace).toBe('M0,1000L1000,200');
  });

  test('there is no pace without an agreement', () => {
    const { paceFrom: _, ...without } = progress;
    expect(chartPaths(without, '2024-12-01', false).pace).toBeUndefined();
  });

  test('nothing counted is a line along the ground', () => {
    expect(chartPaths({ ...progress, steps: [] }, '2024-12-01', true).end).toEqual({ value: 0, across: 1000, at: 1000 });
  });
});
