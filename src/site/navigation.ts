import type { Href, SiteView } from '../publication/view.ts';
import type { Section } from './texts.ts';

export interface MenuItem {
  readonly section: Section;
  readonly title: string;
  readonly href: Href;
}

/** Eight names of two characters, so that they fit a line of 320 px. */
export function menu({ years }: SiteView): readonly MenuItem[] {
  const newest = years[0]?.href;
  return [
    ...(newest === undefined ? [] : [{ section: 'year', title: '年度', href: newest } as const]),
    { section: 'stations', title: '站点', href: '/#stations' },
    { section: 'outcomes', title: '成果', href: '/outcomes/' },
    { section: 'demands', title: '需求', href: '/demands/' },
    { section: 'events', title: '活动', href: '/events/' },
    { section: 'rules', title: '办法', href: '/rules/' },
    { section: 'data', title: '数据', href: '/data/' },
    { section: 'search', title: '搜索', href: '/search/' },
  ];
}

/** A step of the way to a page; the last has no address, for it is the page. */
export interface Crumb {
  readonly title: string;
  readonly href?: Href;
}

export const HOME: Crumb = { title: '首页', href: '/' };

export function yearCrumb(year: number): Crumb {
  return { title: `${year}年度`, href: `/${year}/` };
}
