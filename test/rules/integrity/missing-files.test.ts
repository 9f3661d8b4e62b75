import { expect, test } from 'vitest';
import { saidWithoutAFile } from '../schema/expected.ts';

test('the rules of integrity are silent about a file that is not there', () => {
  expect(saidWithoutAFile('integrity')).toEqual([]);
});
