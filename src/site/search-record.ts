/** What a page tells the search index about itself, besides its text. */
export interface SearchRecord {
  /** 站点 消息 需求 成果 说明 */
  readonly kind: string;
  readonly title: string;
  readonly year?: number;
  readonly district?: string;
  /** A */
  readonly tier?: string | undefined;
  readonly industries?: readonly string[];
  readonly date?: string;
}

export interface SearchField {
  readonly filter?: string;
  readonly meta?: string;
  readonly sort?: string;
}

/** The record as the attributes that Pagefind reads, one field an element. */
export function searchFields({ kind, title, year, district, tier, industries, date }: SearchRecord): readonly SearchField[] {
  return [
    { meta: `title:${title}` },
    { meta: `kind:${kind}`, filter: `kind:${kind}` },
    ...(year === undefined ? [] : [{ meta: `year:${year}`, filter: `year:${year}` }]),
    ...(district === undefined ? [] : [{ meta: `district:${district}`, filter: `district:${district}` }]),
    ...(tier === undefined ? [] : [{ filter: `tier:${tier}类` }]),
    ...(industries ?? []).map((industry) => ({ meta: `industry:${industry}`, filter: `industry:${industry}` })),
    ...(date === undefined ? [] : [{ meta: `date:${date}`, sort: `date:${date}` }]),
  ];
}
