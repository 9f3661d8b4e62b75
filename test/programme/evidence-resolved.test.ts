import { describe, expect, test } from 'vitest';
import { normalised } from '../../src/programme/comparison.ts';
import { evidenceOfPicture } from '../../src/programme/evidence-paths.ts';
import { ABSENT, explanation, files, judgeFiles, STATION, stationFile } from '../builders.ts';

describe('a picture is linked relative to the post', () => {
  test.each([
    ['../evidence/a.png', 'evidence/a.png'],
    ['./../evidence/a.png', 'evidence/a.png'],
    ['../news/../evidence/a.png', 'evidence/a.png'],
    ['../evidence/sub/../a.png', 'evidence/a.png'],
    ['../evidence/%E5%9B%BE.png?x#y', 'evidence/图.png'],
    ['../../miyun/evidence/a.png', undefined],
    ['../reports/a.png', undefined],
    ['/evidence/a.png', undefined],
    ['evidence/a.png', undefined],
    ['..\\evidence\\a.png', undefined],
  ])('%s leads to %s', (url, evidence) => {
    expect(evidenceOfPicture(url)).toBe(evidence);
  });
});

describe('what the texts of the contract say of odd spellings', () => {
  test.each(['evidence//letter.pdf', 'evidence/./letter.pdf'])('%s is the letter', (evidence) => {
    const station = stationFile({ recommendation: { on: '2024-03-10', evidence } });
    expect(judgeFiles(files({ [`${STATION}/station.json`]: station })).findings).toEqual([]);
  });

  test('the Chinese zero is kept in a comparison', () => {
    expect(normalised('第一〇号')).not.toBe(normalised('第一号'));
  });

  test.each(['notes.txt', 'pages/x.md', 'stations/README.md', 'stations/2024/x.txt'])(
    'an unknown file outside the stations, %s, is left alone',
    (path) => {
      expect(judgeFiles(files({ [path]: 'x' })).findings).toEqual([]);
    },
  );

  test('an explanation given after the day is not there yet, and so not stale', () => {
    const later = { explanations: [explanation({ on: '2025-01-11' })] };
    expect(judgeFiles(files({ [`${STATION}/explanations.json`]: later }), { today: '2025-02-01' }).findings).toEqual([]);
    expect(judgeFiles(files({ [`${STATION}/explanations.json`]: later }), { asOf: '2025-01-11' }).rules).toEqual([
      'explanation/stale warning',
    ]);
  });

  test('a policy that is missing is one finding, and silences nothing that does not need it', () => {
    expect(judgeFiles(files({ 'policies/2024.json': ABSENT })).rules).toEqual(['schema/file error']);
  });
});
