import { expect, test } from 'vitest';
import { saidWithoutAFile } from '../schema/expected.ts';

test('the rules of programme are silent about a file that is not there; a station of no tier leaves a place free', () => {
  expect(saidWithoutAFile('programme')).toEqual([expect.stringMatching(/^without .*station\.json programme\/slots: A类站点有0个/)]);
});
