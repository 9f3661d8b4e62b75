import { describe, expect, test } from 'vitest';
import { type EvidenceFormat, MAX_EVIDENCE_BYTES } from '../../../src/collections/evidence.ts';
import { evidenceFile } from '../../../src/rules/evidence/file.ts';
import { files, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'evidence/file';
const known = (name: string, change: object) => files({ [`${STATION}/evidence/${name}`]: change });

describe(RULE, () => {
  test('the limit is 10 MiB', () => {
    expect(MAX_EVIDENCE_BYTES).toBe(10_485_760);
    expect(evidenceFile.finds).toContain('超过 10 MiB');
  });

  test.each([
    ['no byte is found', 0, ['error evidence/a.pdf 1:1 第11条']],
    ['one byte passes', 1, []],
    ['a byte less than 10 MiB passes', 10_485_759, []],
    ['10 MiB pass', 10_485_760, []],
    ['a byte more is found', 10_485_761, ['error evidence/a.pdf 1:1 第11条']],
  ])('size: %s', (_name, size, expected) => {
    expect(said(RULE, known('a.pdf', { size }))).toEqual(expected);
  });

  test.each<[string, EvidenceFormat | undefined, boolean]>([
    ['a.jpg', 'jpeg', true],
    ['a.jpeg', 'jpeg', true],
    ['a.png', 'png', true],
    ['a.webp', 'webp', true],
    ['a.pdf', 'pdf', true],
    ['b/c/a.pdf', 'pdf', true],
    ['a.jpg', 'png', false],
    ['a.png', 'jpeg', false],
    ['a.webp', 'png', false],
    ['a.pdf', 'jpeg', false],
    ['a.pdf.png', 'pdf', false],
    ['a.png', undefined, false],
  ])('type: %s that is %s', (name, format, passes) => {
    expect(said(RULE, known(name, { format }))).toEqual(passes ? [] : [`error evidence/${name} 1:1 第11条`]);
  });

  test('one finding a file, the first thing wrong with it, and no other file is hidden', () => {
    const given = files({
      [`${STATION}/evidence/a.pdf`]: { size: 0, format: undefined },
      [`${STATION}/evidence/b.png`]: { size: 20_000_000, format: undefined },
    });
    expect(findingsOf(RULE, given).map(({ message }) => message)).toEqual([
      expect.stringContaining('空文件'),
      expect.stringMatching(/19\.1 MiB.*10 MiB/),
    ]);
  });
});
