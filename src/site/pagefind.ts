/** The part of Pagefind's interface in the browser that the search page uses. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl?: string; readonly excerptLength?: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (term: string | null, options: SearchOptions) => Promise<Found>;
}

/** How many pages carry each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Found {
  readonly results: readonly { readonly data: () => Promise<Hit> }[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

export interface Hit {
  readonly url: string;
  /** HTML in which nothing but mark stands. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 60 });
  await pagefind.init();
  return pagefind;
}
