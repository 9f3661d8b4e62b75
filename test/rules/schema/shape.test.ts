import { describe, expect, test } from 'vitest';
import {
  creditCode,
  demand,
  enterprise,
  event,
  explanation,
  type Files,
  files,
  finance,
  han,
  judgeFiles,
  oversight,
  policy,
  post,
  STATION,
  stationFile,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'schema/shape';
const ledger = (name: string, value: unknown): Files => ({ [`${STATION}/${name}.json`]: value });
const demandsWith = (change: object): Files => ledger('demands', { demands: [{ ...demand(1), ...change }] });
const financeWith = (change: object): Files => ledger('finance', { ...finance(), ...change });
const explained = (reason: string): Files => ledger('explanations', { explanations: [explanation({ reason })] });
const concern = (about: string): Files => ({
  'oversight/2024.json': oversight({ concerns: [{ id: 'c-1', on: '2025-01-01', about, question: '问' }] }),
});
const { title: _, ...untitled } = demand(1);

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['a path to the schema may stand first', ledger('demands', { $schema: '../schemas/demands.json', demands: [demand(1)] }), []],
    ['a field is missing', ledger('demands', { demands: [untitled] }), ['demands.0.title']],
    ['a field too many', demandsWith({ phone: '1' }), ['demands.0.phone']],
    ['a field too many at the top', ledger('demands', { demands: [], note: '' }), ['note']],
    ['a list that is none', ledger('demands', { demands: {} }), ['demands']],
    ['an object that is a list', ledger('demands', []), ['']],
    ['null is not a value', demandsWith({ event: null }), ['demands.0.event']],
    ['a text that is blank', demandsWith({ title: ' 　' }), ['demands.0.title']],
    ['a number that is a text', financeWith({ award: '1000' }), ['award']],
    ['a status that there is not', demandsWith({ status: 'open' }), ['demands.0.status']],
    ['a visibility in another case', demandsWith({ visibility: 'Public' }), ['demands.0.visibility']],
    ['an id in capitals', demandsWith({ id: 'D-1' }), ['demands.0.id']],
    ['an id with an underscore', demandsWith({ id: 'd_1' }), ['demands.0.id']],
    ['an empty id', demandsWith({ id: '' }), ['demands.0.id']],
    [
      'an enterprise without contacts',
      ledger('enterprises', { enterprises: [enterprise(1, { contacts: [] })] }),
      ['enterprises.0.contacts'],
    ],
    [
      'a phone of a person in station.json',
      ledger('station', { ...stationFile(), leader: { name: '林示例', phone: '1' } }),
      ['leader.phone'],
    ],
    [
      'three mistakes are three findings',
      ledger('demands', { demands: [{ ...demand(1), title: '', status: 'open' }], note: '' }),
      ['demands.0.title', 'demands.0.status', 'note'],
    ],
  ])('%s', (_name, change, paths) => {
    const file = Object.keys(change)[0] ?? '';
    expect(judgeFiles(files(change)).of(RULE)).toHaveLength(paths.length);
    expect(
      judgeFiles(files(change))
        .of(RULE)
        .map(({ severity, at }) => [severity, at.file, at.path?.join('.')])
        .toSorted(),
    ).toEqual(paths.map((path) => ['error', file, path]).toSorted());
  });

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-04-31', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-4-20', false],
    ['2024/04/20', false],
    ['2024-04-20T00:00:00Z', false],
    ['２０２４-04-20', false],
    ['', false],
  ])('the day %s', (collectedOn, passes) => {
    expect(said(RULE, files(demandsWith({ collectedOn })))).toEqual(passes ? [] : ['error demands.json demands.0.collectedOn']);
  });

  test.each([
    [0, true],
    [0.01, true],
    [1234.5, true],
    [1234.56, true],
    [1234.567, false],
    [0.001, false],
    [-0.01, false],
    [1e300, false],
  ])('the amount %d', (award, passes) => {
    expect(said(RULE, files(financeWith({ award })))).toEqual(passes ? [] : ['error finance.json award']);
  });

  test.each([
    [17, false],
    [18, true],
    [19, false],
  ])('a credit code of %i characters', (length, passes) => {
    const code = creditCode(1).padEnd(20, '0').slice(0, length);
    expect(said(RULE, files(ledger('enterprises', { enterprises: [enterprise(1, { creditCode: code })] })))).toEqual(
      passes ? [] : ['error enterprises.json enterprises.0.creditCode'],
    );
  });

  test.each([
    [19, false],
    [20, true],
    [21, true],
  ])('a reason of %i characters', (length, passes) => {
    expect(said(RULE, files(explained(han(length))))).toEqual(passes ? [] : ['error explanations.json explanations.0.reason']);
  });

  test.each([
    [-1, false],
    [0, true],
    [1.5, false],
  ])('%d participants', (participants, passes) => {
    expect(said(RULE, files(ledger('events', { events: [event(1, { participants })] })))).toEqual(
      passes ? [] : ['error events.json events.0.participants'],
    );
  });

  test.each([
    ['/2024/haidian/', true],
    ['/', true],
    [' ', false],
  ])('a concern about “%s”', (about, passes) => {
    expect(said(RULE, files(concern(about)))).toEqual(passes ? [] : ['error oversight/2024.json concerns.0.about']);
  });

  const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
  test.each([
    ['the day before', '2024-05-31', false],
    ['the same day', '2024-06-01', true],
    ['the day after', '2024-06-02', false],
  ])('a post dated %s its file name', (_name, date, passes) => {
    expect(said(RULE, files({ [NEWS]: post(1, { date }) }))).toEqual(passes ? [] : ['error news/2024-06-01-post-1.md date']);
  });

  test.each<[string, string, string[]]>([
    ['without a title', '---\ndate: 2024-06-01\n---\n甲\n', ['error news/2024-06-01-post-1.md title']],
    ['without front matter', '甲\n', ['error news/2024-06-01-post-1.md title', 'error news/2024-06-01-post-1.md date']],
    ['with a field too many', post(1, { extra: 'author: 甲\n' }), ['error news/2024-06-01-post-1.md author']],
    ['with an address that is none', post(1, { extra: 'publishedUrl: javascript:x\n' }), ['error news/2024-06-01-post-1.md publishedUrl']],
    ['with a title of digits, which is text', '---\ntitle: 012\ndate: 2024-06-01\n---\n甲\n', []],
    ['with tags that are no list', post(1, { extra: 'tags: 甲\n' }), ['error news/2024-06-01-post-1.md tags']],
  ])('a post %s', (_name, text, expected) => {
    expect(said(RULE, files({ [NEWS]: text })).toSorted()).toEqual(expected.toSorted());
  });

  test('a policy of another year than its file name is found', () => {
    expect(said(RULE, files({ 'policies/2024.json': policy({ year: 2025 }) }))).toEqual(['error policies/2024.json year']);
  });

  test('a policy that asks for a kind of visit that there is not is found', () => {
    const { A } = policy().tiers;
    const given = files({ 'policies/2024.json': { ...policy(), tiers: { A: { ...A, visitKind: 'call' } } } });
    expect(said(RULE, given)).toEqual(['error policies/2024.json tiers.A.visitKind']);
  });

  test('the message names path and value, the help what is expected', () => {
    const [finding] = findingsOf(RULE, files(demandsWith({ status: 'open' })));
    expect(finding?.message).toMatch(/demands › 第1项 › status.*open/);
    expect(finding?.help).toContain('collected');
  });

  test('no other rule speaks of a file that does not fit', () => {
    expect(judgeFiles(files(demandsWith({ note: '' }))).rules).toEqual(['schema/shape error']);
  });
});
