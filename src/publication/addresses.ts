import { industrySlug } from './industry-slug.ts';
import type { Href } from './view.ts';

/** Every address on the site, in one place. */
export const addressOf = {
  year: (year: number): Href => `/${year}/`,
  station: (id: string): Href => `/${id}/`,
  requirement: (id: string, rule: string): Href => `/${id}/requirements/${rule}/`,
  post: (id: string, name: string): Href => `/${id}/news/${name}/`,
  outcome: (station: string, id: string): Href => `/outcomes/${station}/${id}/`,
  demand: (station: string, id: string): Href => `/demands/${station}/${id}/`,
  event: (station: string, id: string): Href => `/${station}/#event-${id}`,
  district: (slug: string): Href => `/districts/${slug}/`,
  industry: (name: string): Href => `/industries/${encodeURIComponent(industrySlug(name))}/`,
  policy: (year: number): Href => `/rules/${year}/`,
  article: (year: number, number: number): Href => `/rules/${year}/#article-${number}`,
  rule: (rule: string): Href => `/rules/${rule}/`,
} as const;
