/** The filters of the search, in the order in which they are offered. */
export const FILTERS = { kind: '种类', year: '年度', district: '区', tier: '类别', industry: '行业' } as const;

export type FilterName = keyof typeof FILTERS;

export const FILTER_NAMES: readonly FilterName[] = ['kind', 'year', 'district', 'tier', 'industry'];

/** What is asked: all of it stands in the address. */
export interface Query {
  readonly words: string;
  readonly chosen: Readonly<Record<FilterName, readonly string[]>>;
  readonly newestFirst: boolean;
}

export function queryOf(parameters: URLSearchParams): Query {
  const all = (name: FilterName): readonly string[] => [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  return {
    words: parameters.get('q') ?? '',
    chosen: { kind: all('kind'), year: all('year'), district: all('district'), tier: all('tier'), industry: all('industry') },
    newestFirst: parameters.get('sort') === 'date',
  };
}

export function parametersOf({ words, chosen, newestFirst }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of FILTER_NAMES) {
    for (const value of chosen[name]) parameters.append(name, value);
  }
  if (newestFirst) parameters.set('sort', 'date');
  return parameters;
}

/** Full width and half width, large and small letters are the same. */
export function normalised(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}

/** The words one by one, the longest first, for marking them in a title. */
export function wordsOf(words: string): readonly string[] {
  return normalised(words)
    .split(/[\s"“”]+/)
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
}

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text cut into what was asked for and what was not. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  if (words.length === 0) return [{ text, hit: false }];
  const pattern = new RegExp(`(${words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|')})`, 'iu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

export function chosenCount({ chosen }: Query): number {
  return FILTER_NAMES.reduce((sum, name) => sum + chosen[name].length, 0);
}

/** The same query with one value of a filter chosen, or no longer. */
export function toggled(query: Query, name: FilterName, value: string): Query {
  const values = query.chosen[name];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...query, chosen: { ...query.chosen, [name]: next } };
}
