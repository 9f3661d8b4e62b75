import { describe, expect, test } from 'vitest';
import { ABSENT, demand, enterprise, event, expense, expert, type Files, files, finance, post, STATION, visit } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'integrity/withdrawn';
const ledger = (name: string, value: object): Files => ({ [`${STATION}/${name}.json`]: value });
const back = (...ids: string[]) => ({ withdrawn: ids.map((id) => ({ id, on: '2024-12-01', reason: '误报' })) });
const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
const demands = (...numbers: number[]) => ({ demands: numbers.map((number) => demand(number)) });
const ofWholeStation = Object.keys(files()).filter((path) => path.startsWith(STATION));

describe(RULE, () => {
  test('without a base nothing is gone', () => {
    expect(said(RULE, files(ledger('demands', demands())))).toEqual([]);
  });

  test.each<[string, Files, string[]]>([
    ['nothing changed', {}, []],
    ['a row more', ledger('demands', demands(1, 2, 3, 4, 5)), []],
    ['rows in another order', ledger('demands', demands(4, 3, 2, 1)), []],
    ['a row gone', ledger('demands', demands(1, 2, 3)), ['error demands.json 1:1 第16条']],
    ['two rows gone', ledger('demands', demands(1, 2)), ['error demands.json 1:1 第16条', 'error demands.json 1:1 第16条']],
    ['a row gone and withdrawn', ledger('demands', { ...demands(1, 2, 3), ...back('d-4') }), []],
    ['a row gone and another withdrawn', ledger('demands', { ...demands(1, 2, 3), ...back('d-9') }), ['error demands.json 1:1 第16条']],
    [
      'a row gone and withdrawn in another ledger',
      {
        ...ledger('demands', demands(1, 2, 3)),
        ...ledger('events', { events: [1, 2, 3, 4].map((number) => event(number)), ...back('d-4') }),
      },
      ['error demands.json 1:1 第16条'],
    ],
    [
      'an id changed',
      ledger('demands', { demands: [demand(1), demand(2), demand(3), demand(4, { id: 'd-04' })] }),
      ['error demands.json 1:1 第16条'],
    ],
    ['an expert gone', ledger('visits', { experts: [], visits: [visit(1), visit(2), visit(3)] }), ['error visits.json 1:1 第16条']],
    ['a visit gone', ledger('visits', { experts: [expert(1)], visits: [visit(1), visit(2)] }), ['error visits.json 1:1 第16条']],
    [
      'an instalment and an expense gone',
      ledger('finance', finance({ instalments: [], expenses: [expense(1), expense(2), expense(3)], ...back('i-1') })),
      ['error finance.json 1:1 第16条'],
    ],
    [
      'an enterprise gone',
      ledger('enterprises', { enterprises: [1, 2, 3].map((number) => enterprise(number)) }),
      ['error enterprises.json 1:1 第16条'],
    ],
    ['a ledger gone', { [`${STATION}/demands.json`]: ABSENT }, ['error demands.json 1:1 第16条']],
    ['a ledger that cannot be read any more is not gone', { [`${STATION}/demands.json`]: '{' }, []],
    ['a post gone', { [NEWS]: ABSENT }, ['error news/2024-06-01-post-1.md 1:1 第16条']],
    [
      'a post gone and withdrawn',
      { [NEWS]: ABSENT, ...ledger('events', { events: [1, 2, 3, 4].map((number) => event(number)), ...back('2024-06-01-post-1') }) },
      [],
    ],
    ['a post that cannot be read any more is not gone', { [NEWS]: '---\n' }, []],
    [
      'a post under another name',
      { [NEWS]: ABSENT, [`${STATION}/news/2024-06-01-other.md`]: post(1) },
      ['error news/2024-06-01-post-1.md 1:1 第16条'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change), { base: files() })).toEqual(expected);
  });

  test('a station that is gone as a whole: every ledger and post', () => {
    const gone = files(Object.fromEntries(ofWholeStation.map((path) => [path, ABSENT])));
    expect(said(RULE, gone, { base: files() })).toHaveLength(6 + 4);
  });

  test('a row that the base itself withdrew may go', () => {
    const base = files(ledger('demands', { ...demands(1, 2, 3), ...back('d-4') }));
    expect(said(RULE, files(ledger('demands', demands(1, 2, 3))), { base })).toEqual([]);
  });

  test('a ledger that the base could not read, and a station that it did not have, have nothing to lose', () => {
    expect(said(RULE, files(ledger('demands', demands(1))), { base: files({ [`${STATION}/demands.json`]: '{' }) })).toEqual([]);
    expect(said(RULE, files(), { base: files(Object.fromEntries(ofWholeStation.map((path) => [path, ABSENT]))) })).toEqual([]);
  });

  test('the message names list and row', () => {
    const [finding] = findingsOf(RULE, files(ledger('demands', demands(1, 2, 3))), { base: files() });
    expect(finding?.message).toMatch(/demands.*d-4/);
  });
});
