import { describe, expect, test } from 'vitest';
import type { Instalment } from '../../../src/collections/schemas/finance.ts';
import type { Oversight } from '../../../src/collections/schemas/oversight.ts';
import { ABSENT, type Files, files, finance, oversight, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'finance/instalments';
const first = (change: Partial<Instalment> = {}): Instalment => ({ id: 'i-1', on: '2024-05-20', amount: 600, kind: 'first', ...change });
const final = (change: Partial<Instalment> = {}): Instalment => ({
  id: 'i-2',
  on: '2024-10-08',
  amount: 400,
  kind: 'final',
  assessmentPassedOn: '2024-09-30',
  ...change,
});
const { assessmentPassedOn: _, ...finalWithoutDay } = final();
const withRows = (instalments: Instalment[], change: Files = {}) =>
  files({ [`${STATION}/finance.json`]: finance({ instalments }), ...change });
const FINAL = ['error finance.json instalments.1 第13条'];

describe(RULE, () => {
  test.each<[string, Instalment[], string[]]>([
    ['no instalment yet passes', [], []],
    ['one instalment passes', [first()], []],
    ['two instalments pass', [first(), final()], []],
    [
      'a third instalment is found',
      [first({ amount: 300 }), first({ id: 'i-3', amount: 300 }), final()],
      ['error finance.json instalments.2 第13条'],
    ],
    ['the day before the agreement is found', [first({ on: '2024-03-30' })], ['error finance.json instalments.0.on 第13条']],
    ['the day of the agreement passes', [first({ on: '2024-03-31' })], []],
    ['the day after the agreement passes', [first({ on: '2024-04-01' })], []],
    ['a final one without the day of the assessment is found', [first(), finalWithoutDay], FINAL],
    ['a final one the day before the assessment is found', [first(), final({ on: '2024-09-29' })], FINAL],
    ['a final one on the day of the assessment passes', [first(), final({ on: '2024-09-30' })], []],
    ['a final one the day after passes', [first(), final({ on: '2024-10-01' })], []],
    ['a first one needs no assessment', [first({ assessmentPassedOn: '2024-12-01' })], []],
    ['a sum a fen below the award passes', [first(), final({ amount: 399.99 })], []],
    ['a sum a fen over the award is found', [first(), final({ amount: 400.01 })], ['error finance.json instalments 第13条']],
  ])('%s', (_name, rows, expected) => {
    expect(said(RULE, withRows(rows))).toEqual(expected);
  });

  const assessment = { id: 'a-1', station: 'haidian', on: '2024-09-30', kind: 'stage', result: 'passed' } as const;
  test.each<[string, Oversight | string | undefined, string[]]>([
    ['an assessment the day before the instalment passes', oversight({ assessments: [{ ...assessment, on: '2024-10-07' }] }), []],
    ['an assessment on the day of the instalment passes', oversight({ assessments: [{ ...assessment, on: '2024-10-08' }] }), []],
    ['an assessment the day after is found', oversight({ assessments: [{ ...assessment, on: '2024-10-09' }] }), FINAL],
    ['a conditional result is found', oversight({ assessments: [{ ...assessment, result: 'conditional' }] }), FINAL],
    ['a failed one is found', oversight({ assessments: [{ ...assessment, result: 'failed' }] }), FINAL],
    ['a final assessment is no stage assessment', oversight({ assessments: [{ ...assessment, kind: 'final' }] }), FINAL],
    ['another station’s assessment is not this one’s', oversight({ assessments: [{ ...assessment, station: 'daxing' }] }), FINAL],
    ['one passed among several is enough', oversight({ assessments: [{ ...assessment, id: 'a-0', result: 'failed' }, assessment] }), []],
    ['an empty list is found', oversight({ assessments: [] }), FINAL],
    ['a file without the list is found', {}, FINAL],
    ['no file is not held against the station', ABSENT, []],
    ['a file that cannot be read is not either', '{', []],
  ])('%s', (_name, file, expected) => {
    expect(said(RULE, withRows([first(), final()], { 'oversight/2024.json': file }))).toEqual(expected);
  });

  test.each([
    [
      'without an agreement no day is before it',
      { [`${STATION}/station.json`]: (({ agreement: _agreement, ...rest }) => rest)(stationFile()) },
    ],
    ['without station.json neither', { [`${STATION}/station.json`]: ABSENT }],
  ])('%s', (_name, change) => {
    expect(said(RULE, withRows([first({ on: '2024-01-01' })], change))).toEqual([]);
  });

  test('all that is wrong is said at once, each with its figures', () => {
    const rows = [first({ on: '2024-03-30' }), final({ on: '2024-09-29' }), final({ id: 'i-3', amount: 1 })];
    const messages = findingsOf(RULE, withRows(rows)).map(({ message }) => message);
    expect(messages).toHaveLength(4);
    expect(messages.join('\n')).toMatch(/3批.*最多2批/);
    expect(messages.join('\n')).toMatch(/1,001\.00 元.*1,000\.00 元/);
    expect(messages.join('\n')).toMatch(/i-1（2024-03-30）早于协议（2024-03-31）/);
    expect(messages.join('\n')).toMatch(/i-2.*2024-09-30/);
  });
});
