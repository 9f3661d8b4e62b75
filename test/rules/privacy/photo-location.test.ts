import { describe, expect, test } from 'vitest';
import { files, STATION } from '../../builders.ts';
import { said } from '../schema/expected.ts';

const RULE = 'privacy/photo-location';

describe(RULE, () => {
  test.each([
    ['a picture without a location passes', { hasLocation: false }, []],
    ['a picture with one is found', { hasLocation: true }, ['error evidence/walk.jpg 1:1']],
  ])('%s', (_name, known, expected) => {
    expect(said(RULE, files({ [`${STATION}/evidence/walk.jpg`]: known }))).toEqual(expected);
  });

  test('each picture is named, whether a row names it or not', () => {
    const given = files({
      [`${STATION}/evidence/photo.png`]: { hasLocation: true },
      [`${STATION}/evidence/walk.webp`]: { hasLocation: true },
    });
    expect(said(RULE, given)).toEqual(['error evidence/photo.png 1:1', 'error evidence/walk.webp 1:1']);
  });
});
