import { describe, expect, test } from 'vitest';
import { chosenCount, normalised, parametersOf, pieces, queryOf, toggled, wordsOf } from '../../src/site/search-query.ts';

describe('what is asked', () => {
  test.each([
    '',
    'q=%E4%BC%BA%E6%9C%8D',
    'q=d-012&kind=%E6%B6%88%E6%81%AF&kind=%E9%9C%80%E6%B1%82&year=2024&sort=date',
    'district=%E6%B5%B7%E6%B7%80%E5%8C%BA',
  ])('stands in the address and is read back from it: %s', (address) => {
    expect(parametersOf(queryOf(new URLSearchParams(address))).toString()).toBe(address);
  });

  test('a value chosen twice counts once, an empty one not at all', () => {
    expect(chosenCount(queryOf(new URLSearchParams('year=2024&year=2024&tier=')))).toBe(1);
  });

  test('choosing a value again takes it back', () => {
    const query = queryOf(new URLSearchParams('q=a'));
    const chosen = toggled(query, 'kind', '消息');
    expect(chosen.chosen.kind).toEqual(['消息']);
    expect(toggled(chosen, 'kind', '消息')).toEqual(query);
  });
});

test('full width and capitals are the same as half width and small letters', () => {
  expect(normalised(' ＡＧＶ调度 ')).toBe('agv调度');
});

describe('marking what was asked for', () => {
  test.each([
    ['伺服电机低速', '伺服电机', ['*伺服电机', '低速']],
    ['AGV多车调度', 'agv 调度', ['*AGV', '多车', '*调度']],
    ['电机电', '电机 电', ['*电机', '*电']],
    ['a.b与axb', 'a.b', ['*a.b', '与axb']],
    ['没有', '其他', ['没有']],
    ['没有', '', ['没有']],
  ])('in %s, asked %s', (text, words, expected) => {
    expect(pieces(text, wordsOf(words)).map((piece) => `${piece.hit ? '*' : ''}${piece.text}`)).toEqual(expected);
  });
});
