import type { Href } from '../publication/view.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site below the base path that it is published under. */
export function link(href: Href): string {
  return `${base}${href}`;
}

/** Where a reader raises a concern about an address; it carries what was seen. */
export function concernLink(about: Href, commit: string | undefined): string {
  const seen = new URLSearchParams({ about, ...(commit === undefined ? {} : { commit }) });
  return `${link('/supervise/')}?${seen}#how`;
}

/** The whole address, where the site's own is known, with or without the base path at its end. */
export function wholeAddress(url: string | undefined, href: Href): string | undefined {
  if (url === undefined) return undefined;
  const own = url.replace(/\/$/, '');
  return own.endsWith(base) ? `${own}${href}` : `${own}${link(href)}`;
}

/** The sizes of a picture, each below the base path: `/media/a.webp 1360w, /media/b.webp 680w`. */
export function linkedSizes(srcset: string): string {
  return srcset
    .split(', ')
    .map((size) => link(size))
    .join(', ');
}
