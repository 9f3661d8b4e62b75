import { describe, expect, test } from 'vitest';
import {
  demand,
  enterprise,
  event,
  expense,
  expert,
  type Files,
  files,
  finance,
  outcome,
  oversight,
  policy,
  STATION,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'reference/duplicate';
const ledger = (name: string, value: object): Files => ({ [`${STATION}/${name}.json`]: value });
const withdrawn = (id: string) => [{ id, on: '2024-06-01', reason: '重复登记' }];
const concern = { id: 'c-1', on: '2025-01-01', about: '/', question: '问' };
const inspection = {
  id: 'in-1',
  station: 'haidian',
  on: '2024-09-01',
  topic: 'other' as const,
  result: 'no-issue' as const,
  finding: '无',
};

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['ids of their own pass', {}, []],
    [
      'an enterprise’s id twice is found at the second',
      ledger('enterprises', { enterprises: [enterprise(1), enterprise(2, { id: 'e-1' })] }),
      ['error enterprises.json enterprises.1.id'],
    ],
    [
      'a demand’s id three times is found twice',
      ledger('demands', { demands: [demand(1), demand(2, { id: 'd-1' }), demand(3, { id: 'd-1' })] }),
      ['error demands.json demands.1.id', 'error demands.json demands.2.id'],
    ],
    [
      'an outcome’s id twice',
      ledger('outcomes', { outcomes: [outcome(1), outcome(2, { id: 'o-1' })] }),
      ['error outcomes.json outcomes.1.id'],
    ],
    ['an event’s id twice', ledger('events', { events: [event(1), event(2, { id: 'ev-1' })] }), ['error events.json events.1.id']],
    [
      'an expert and a visit of one id',
      ledger('visits', { experts: [expert(1)], visits: [visit(1, { id: 'x-1' })] }),
      ['error visits.json visits.0.id'],
    ],
    [
      'an instalment and an expense of one id',
      ledger('finance', finance({ expenses: [expense(1, { id: 'i-1' })] })),
      ['error finance.json expenses.0.id'],
    ],
    [
      'an id that was withdrawn is not used again',
      ledger('demands', { demands: [demand(1)], withdrawn: withdrawn('d-1') }),
      ['error demands.json withdrawn.0.id'],
    ],
    [
      'also where withdrawn stands first in the file',
      ledger('demands', { withdrawn: withdrawn('d-1'), demands: [demand(1)] }),
      ['error demands.json withdrawn.0.id'],
    ],
    [
      'an id withdrawn twice',
      ledger('demands', { demands: [], withdrawn: [...withdrawn('d-9'), ...withdrawn('d-9')] }),
      ['error demands.json withdrawn.1.id'],
    ],
    ['one id in two files passes', ledger('demands', { demands: [demand(1, { id: 'e-1' })] }), []],
    [
      'an assessment and a concern of one id',
      { 'oversight/2024.json': oversight({ concerns: [{ ...concern, id: 'a-1' }] }) },
      ['error oversight/2024.json concerns.0.id'],
    ],
    [
      'an inspection twice',
      { 'oversight/2024.json': oversight({ inspections: [inspection, inspection] }) },
      ['error oversight/2024.json inspections.1.id'],
    ],
    [
      'a category of a policy twice',
      {
        'policies/2024.json': policy({
          spending: {
            allowed: [{ id: 'consulting', label: '甲', article: 14 }],
            prohibited: [{ id: 'consulting', label: '乙', article: 15 }],
          },
        }),
      },
      ['error policies/2024.json spending.prohibited.0.id'],
    ],
    ['a file that cannot be read is not spoken of', ledger('demands', { demands: [demand(1), demand(1)], more: 1 }), []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('the message names the id and where it stood first', () => {
    const [finding] = findingsOf(RULE, files(ledger('demands', { demands: [demand(1), demand(2, { id: 'd-1' })] })));
    expect(finding?.message).toMatch(/d-1.*demands 第1项/);
  });
});
