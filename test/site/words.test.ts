import { expect, test } from 'vitest';
import { alignClass } from '../../src/site/cell-align.ts';
import { inWords } from '../../src/site/in-words.ts';
import { notShown } from '../../src/site/not-shown.ts';
import { breaksAtPhrases, phrasesOf } from '../../src/site/phrases.ts';
import { placeName } from '../../src/site/place-name.ts';

test.each([
  ['海淀工作站', '海淀区', '海淀区'],
  ['门头沟区工作站', '门头沟区', '门头沟区'],
  ['经开区工作站', '北京经济技术开发区', '经开区'],
])('%s of %s is said %s', (name, districtName, place) => {
  expect(placeName({ name, districtName })).toBe(place);
});

test.each([
  [{ description: '企业出资42万元' }, '企业出资42万元'],
  [{ amount: '42万元', description: '企业出资42万元' }, '企业出资42万元'],
  [{ amount: '42万元', description: '试验台一座' }, '42万元，试验台一座'],
])('%o is said once', (contribution, words) => {
  expect(inWords(contribution)).toBe(words);
});

test.each([
  [0, 0, undefined],
  [4, 0, '另有4项未公开。'],
  [0, 3, '3项只写行业，不写企业。'],
  [4, 3, '另有4项未公开；3项只写行业，不写企业。'],
])('%i hidden and %i anonymous', (hidden, anonymous, sentence) => {
  expect(notShown(hidden, anonymous)).toBe(sentence);
});

test('a title breaks after its punctuation, where every phrase fits a line', () => {
  expect(phrasesOf('一台伺服电机的抖动，怎样变成一份合作协议')).toEqual(['一台伺服电机的抖动，', '怎样变成一份合作协议']);
  expect(breaksAtPhrases('一台伺服电机的抖动，怎样变成一份合作协议')).toBe(true);
  expect(breaksAtPhrases('第一页就放改进前后的数字')).toBe(false);
});

test.each([
  ['text-align:right', 'align-right'],
  [{ textAlign: 'center' }, 'align-center'],
  [undefined, undefined],
])('the style %o is a class', (style, name) => {
  expect(alignClass(style)).toBe(name);
});
