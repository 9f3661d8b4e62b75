import { describe, expect, test } from 'vitest';
import {
  creditCode,
  demand,
  enterprise,
  event,
  expense,
  expert,
  type Files,
  files,
  finance,
  outcome,
  STATION,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'integrity/changed';
const ledger = (name: string, value: object): Files => ({ [`${STATION}/${name}.json`]: value });
const contact = (on: string) => ({ on, kind: 'visit' as const });
const enterprises = (change: Parameters<typeof enterprise>[1]): Files =>
  ledger('enterprises', { enterprises: [enterprise(1, change), ...[2, 3, 4].map((number) => enterprise(number))] });
const demands = (change: Parameters<typeof demand>[1]): Files =>
  ledger('demands', { demands: [demand(1, change), ...[2, 3, 4].map((number) => demand(number))] });
const outcomes = (change: Parameters<typeof outcome>[1]): Files => ledger('outcomes', { outcomes: [outcome(1, change), outcome(2)] });
const said16 = (place: string): string[] => [`info ${place} 第16条`];
const partner = { name: '另一大学', kind: 'university' as const };

describe(RULE, () => {
  test('without a base nothing has changed', () => {
    expect(said(RULE, files())).toEqual([]);
  });

  test.each<[string, Files, string[]]>([
    ['nothing', {}, []],
    ['the day of a demand', demands({ collectedOn: '2024-04-21' }), said16('demands.json demands.0')],
    ['the enterprise of a demand', demands({ enterprise: 'e-2' }), said16('demands.json demands.0')],
    ['the title, text and status of a demand', demands({ title: '另一题目', description: '另'.repeat(30), status: 'closed' }), []],
    ['a follow-up more', demands({ followUps: [{ on: '2024-05-01', note: '回访' }] }), []],
    [
      'the day of a service',
      enterprises({ service: { since: '2024-04-11', summary: '诊断了产线' } }),
      said16('enterprises.json enterprises.0'),
    ],
    ['a contact more', enterprises({ contacts: [contact('2024-04-10'), contact('2024-09-01')] }), []],
    ['the day of a contact', enterprises({ contacts: [contact('2024-04-09')] }), said16('enterprises.json enterprises.0')],
    ['the credit code of an enterprise', enterprises({ creditCode: creditCode(99) }), said16('enterprises.json enterprises.0')],
    ['the day of an outcome', outcomes({ agreedOn: '2024-08-02' }), said16('outcomes.json outcomes.0')],
    ['the partner of an outcome', outcomes({ partner }), said16('outcomes.json outcomes.0')],
    ['the amount of an outcome', outcomes({ input: { amount: 101, description: '出资' } }), said16('outcomes.json outcomes.0')],
    ['an amount taken away', outcomes({ input: { description: '出资' } }), said16('outcomes.json outcomes.0')],
    ['an amount added', outcomes({ output: { amount: 5, description: '实'.repeat(10) } }), said16('outcomes.json outcomes.0')],
    [
      'day and partner: each is said',
      outcomes({ agreedOn: '2024-08-02', partner }),
      [...said16('outcomes.json outcomes.0'), ...said16('outcomes.json outcomes.0')],
    ],
    [
      'the day of an event',
      ledger('events', { events: [event(1, { on: '2024-05-20' }), event(2), event(3), event(4)] }),
      said16('events.json events.0'),
    ],
    [
      'the day and enterprise of a visit',
      ledger('visits', { experts: [expert(1)], visits: [visit(1, { enterprise: 'e-4' }), visit(2, { on: '2024-06-11' }), visit(3)] }),
      [...said16('visits.json visits.0'), ...said16('visits.json visits.1')],
    ],
    [
      'the amount of an expense',
      ledger('finance', finance({ expenses: [expense(1, { amount: 600.01 }), ...finance().expenses.slice(1)] })),
      said16('finance.json expenses.0'),
    ],
    [
      'the day of an instalment',
      ledger(
        'finance',
        finance({ instalments: finance().instalments.map((row) => (row.id === 'i-1' ? { ...row, on: '2024-05-21' } : row)) }),
      ),
      said16('finance.json instalments.0'),
    ],
    ['a row more', ledger('demands', { demands: [1, 2, 3, 4, 5].map((number) => demand(number)) }), []],
    ['rows in another order', ledger('demands', { demands: [4, 3, 2, 1].map((number) => demand(number)) }), []],
    ['a row gone is another rule’s', ledger('demands', { demands: [demand(1)] }), []],
    ['a ledger that cannot be read is not compared', { [`${STATION}/demands.json`]: '{' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change), { base: files() })).toEqual(expected);
  });

  test('the message gives days and amounts, and keeps names and codes to itself', () => {
    const messages = (change: Files): string =>
      findingsOf(RULE, files(change), { base: files() })
        .map(({ message }) => message)
        .join();
    expect(messages(outcomes({ agreedOn: '2024-08-02' }))).toMatch(/o-1.*2024-08-01.*2024-08-02/);
    expect(messages(outcomes({ partner }))).not.toMatch(/大学/);
    expect(messages(enterprises({ creditCode: creditCode(99) }))).not.toMatch(/9111/);
  });
});
