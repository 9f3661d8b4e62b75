import { expect, test } from 'vitest';
import { saidWithoutAFile } from '../schema/expected.ts';

test('the rules of reference are silent about a file that is not there', () => {
  expect(saidWithoutAFile('reference')).toEqual([]);
});
