import type { APIRoute } from 'astro';
import { siteView } from '../publication/store.ts';
import { link } from '../site/link.ts';

export const GET: APIRoute = () => {
  const { url = '' } = siteView();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url}${link('/sitemap-index.xml')}\n`);
};
