import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../publication/feed.ts';
import { postViews, siteView, stationHeads } from '../../../publication/store.ts';
import type { StationHead } from '../../../publication/view.ts';
import { link } from '../../../site/link.ts';

interface Props {
  readonly [key: string]: unknown;
  readonly head: StationHead;
}

export const getStaticPaths = (() =>
  stationHeads().map((head) => ({
    params: { year: String(head.year), district: head.district },
    props: { head },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { head } }) => {
  const title = `${head.name} · ${head.year}年度`;
  const posts = postViews(head.id);
  return new Response(atomFeed({ site: siteView(), title, self: `${head.href}feed.xml`, page: head.href, posts, link }));
};
