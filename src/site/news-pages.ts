import type { Href, PostHead } from '../publication/view.ts';
import type { PagerLink } from './pager-link.ts';

const POSTS_A_PAGE = 20;

/** A page of the news: without a year the newest of all, with a year one of its pages. */
export interface NewsPage {
  readonly year?: number;
  readonly posts: readonly PostHead[];
  readonly total: number;
  readonly number: number;
  readonly pages: number;
}

const yearOf = ({ station }: PostHead): number => Number(station.id.slice(0, 4));

/** Every page of the news by its address below /news/: '', '2024', '2024/2'. */
export function newsPages(posts: readonly PostHead[], years: readonly { readonly year: number }[]): ReadonlyMap<string, NewsPage> {
  const pages = new Map<string, NewsPage>();
  pages.set('', { posts: posts.slice(0, POSTS_A_PAGE), total: posts.length, number: 1, pages: 1 });
  for (const { year } of years) {
    const own = posts.filter((post) => yearOf(post) === year);
    const count = Math.max(1, Math.ceil(own.length / POSTS_A_PAGE));
    for (let number = 1; number <= count; number += 1) {
      const from = (number - 1) * POSTS_A_PAGE;
      pages.set(number === 1 ? `${year}` : `${year}/${number}`, {
        year,
        posts: own.slice(from, from + POSTS_A_PAGE),
        total: own.length,
        number,
        pages: count,
      });
    }
  }
  return pages;
}

/** 第1至20篇，共103篇 */
export function rangeOf({ posts, number, total }: NewsPage): string {
  if (total === 0) return '共0篇';
  const from = (number - 1) * POSTS_A_PAGE + 1;
  return `第${from}至${from + posts.length - 1}篇，共${total}篇`;
}

export function newsHref(year: number, number: number): Href {
  return number === 1 ? `/news/${year}/` : `/news/${year}/${number}/`;
}

/** The first, the last, and those around the current one: a hundred pages are not listed. */
export function pagerLinks({ year, number, pages }: NewsPage): readonly PagerLink[] {
  if (year === undefined) return [];
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return numbers
    .filter((one) => one === 1 || one === pages || Math.abs(one - number) < 3)
    .map((one) => ({ title: String(one), href: newsHref(year, one), current: one === number }));
}
