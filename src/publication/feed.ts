import { Feed } from 'feed';
import type { Href, PostHead, SiteView } from './view.ts';

/** Stands for the site's own address where it is not known: feeds ask for whole addresses, and it is taken out again. */
const UNKNOWN_ORIGIN = 'http://origin.invalid';

const MOST_ENTRIES = 50;

export interface FeedOptions {
  readonly site: SiteView;
  readonly title: string;
  /** The feed's own address and that of the page it belongs to. */
  readonly self: Href;
  readonly page: Href;
  /** Newest first. */
  readonly posts: readonly PostHead[];
  /** Puts the base path before an address. */
  readonly link: (href: Href) => string;
}

/** An Atom feed of the newest posts. Without a known address of the site its links are relative to the host that serves it. */
export function atomFeed({ site, title, self, page, posts, link }: FeedOptions): string {
  const origin = site.url ?? UNKNOWN_ORIGIN;
  const whole = (href: Href): string => new URL(link(href), origin).href;
  const newest = posts[0]?.date ?? site.asOf;
  const feed = new Feed({
    id: whole(page),
    link: whole(page),
    title: `${title}${site.demo ? '（演示数据）' : ''}`,
    description: site.description,
    language: 'zh-CN',
    copyright: site.licence ?? '',
    updated: noon(newest),
    generator: site.title,
    feedLinks: { atom: whole(self) },
  });
  for (const post of posts.slice(0, MOST_ENTRIES)) {
    feed.addItem({
      id: whole(post.href),
      link: whole(post.href),
      title: post.title,
      date: noon(post.date),
      author: [{ name: post.station.name }],
      ...(post.summary === undefined ? {} : { description: post.summary }),
      category: post.tags.map((name) => ({ name })),
    });
  }
  return feed.atom1().replaceAll(UNKNOWN_ORIGIN, '');
}

/** A day as a moment: noon in Beijing, so that no reader's time zone shows another day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
