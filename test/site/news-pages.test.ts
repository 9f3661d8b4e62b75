import { describe, expect, test } from 'vitest';
import type { PostHead } from '../../src/publication/view.ts';
import { newsPages, pagerLinks, rangeOf } from '../../src/site/news-pages.ts';

function posts(count: number, year = 2024): PostHead[] {
  const station = { id: `${year}/haidian`, name: '海淀区工作站', districtName: '海淀区', href: `/${year}/haidian/` };
  return Array.from({ length: count }, (_, index) => ({
    name: `p-${index}`,
    href: `/p-${index}/`,
    title: '',
    date: `${year}-01-01`,
    tags: [],
    station,
  }));
}

const YEARS = [{ year: 2025 }, { year: 2024 }];

describe('the pages of the news', () => {
  test.each([
    [0, ['', '2025', '2024']],
    [20, ['', '2025', '2024']],
    [21, ['', '2025', '2024', '2024/2']],
    [41, ['', '2025', '2024', '2024/2', '2024/3']],
  ])('%i posts of a year', (count, addresses) => {
    expect([...newsPages(posts(count), YEARS).keys()]).toEqual(addresses);
  });

  test('every post of a year stands on exactly one of its pages', () => {
    const pages = newsPages([...posts(3, 2025), ...posts(45)], YEARS);
    const shown = ['2024', '2024/2', '2024/3'].flatMap((address) => pages.get(address)?.posts.map(({ name }) => name) ?? []);
    expect(shown).toEqual(posts(45).map(({ name }) => name));
  });

  test('the last page says which posts it has', () => {
    const last = newsPages(posts(45), YEARS).get('2024/3');
    expect(last === undefined ? '' : rangeOf(last)).toBe('第41至45篇，共45篇');
  });

  test('a year without posts says so', () => {
    const none = newsPages(posts(1), YEARS).get('2025');
    expect(none === undefined ? '' : rangeOf(none)).toBe('共0篇');
  });

  test('of a hundred pages only the first, the last and the near ones are listed', () => {
    const page = newsPages(posts(2000), YEARS).get('2024/50');
    expect(page === undefined ? [] : pagerLinks(page).map(({ title }) => title)).toEqual(['1', '48', '49', '50', '51', '52', '100']);
  });
});
