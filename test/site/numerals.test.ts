import { expect, test } from 'vitest';
import { articleName, figure, percent } from '../../src/site/numerals.ts';

test.each([
  [1, '第一条'],
  [10, '第十条'],
  [11, '第十一条'],
  [20, '第二十条'],
  [23, '第二十三条'],
])('article %i is %s', (number, name) => {
  expect(articleName(number)).toBe(name);
});

test('a figure that is not known is a dash and never 0', () => {
  expect(figure(undefined)).toBe('—');
  expect(figure(0)).toBe('0');
  expect(figure(3126)).toBe('3,126');
  expect(figure(203.2)).toBe('203.2');
});

test.each([
  [-0.1, '0%'],
  [0.8, '80%'],
  [0.8325, '83.3%'],
  [1.2, '100%'],
])('the share %d is %s wide', (share, width) => {
  expect(percent(share)).toBe(width);
});
