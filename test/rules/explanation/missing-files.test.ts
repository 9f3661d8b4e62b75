import { expect, test } from 'vitest';
import { saidWithoutAFile } from '../schema/expected.ts';

test('the rules of explanation are silent about a file that is not there', () => {
  expect(saidWithoutAFile('explanation')).toEqual([]);
});
