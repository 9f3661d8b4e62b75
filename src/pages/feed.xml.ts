import type { APIRoute } from 'astro';
import { atomFeed } from '../publication/feed.ts';
import { postHeads, siteView } from '../publication/store.ts';
import { link } from '../site/link.ts';

export const GET: APIRoute = () => {
  const site = siteView();
  return new Response(atomFeed({ site, title: site.title, self: '/feed.xml', page: '/news/', posts: postHeads(), link }));
};
