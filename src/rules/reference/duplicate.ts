import type { Document } from '../../collections/document.ts';
import { LEDGERS } from '../../collections/kinds.ts';
import type { ValuePath } from '../../collections/position.ts';
import { placeIn, type Report, type Rule } from '../rule.ts';

/** An id is unique inside its file, across all its lists, those withdrawn included. */
export const duplicate: Rule = {
  id: 'reference/duplicate',
  articles: [],
  severity: 'error',
  title: '编号重复',
  finds: '同一个文件里两行用了同一个编号，撤回的行也算。',
  checkStation: function* (station) {
    for (const ledger of LEDGERS) if (station[ledger] !== undefined) yield* duplicatesIn(station[ledger]);
  },
  checkYear: function* ({ oversight }, { policy }) {
    if (oversight !== undefined) yield* duplicatesIn(oversight);
    if (policy !== undefined) yield* duplicatesIn(policy, policy.value.spending, ['spending']);
  },
};

function* duplicatesIn(document: Document<object>, lists: object = document.value, around: ValuePath = []): Generator<Report> {
  const all = Object.entries(lists).filter(([, rows]) => Array.isArray(rows));
  // Only the row that an id comes first in is kept, counted through all lists: the words for it are needed seldom.
  const seen = new Map<string, number>();
  let before = 0;
  for (const [list, rows] of all) {
    for (const [index, row] of rows.entries()) {
      const id: unknown = row?.id;
      if (typeof id !== 'string') continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, before + index);
      else {
        const help = '编号不能重复，也不能再用撤回的编号；请给这一行一个新编号。';
        yield { at: placeIn(document, [...around, list, index, 'id']), message: `编号“${id}”已经用在 ${rowInWords(all, first)}`, help };
      }
    }
    before += rows.length;
  }
}

function rowInWords(lists: readonly (readonly [string, readonly unknown[]])[], row: number): string {
  let index = row;
  for (const [list, rows] of lists) {
    if (index < rows.length) return `${list} 第${index + 1}项`;
    index -= rows.length;
  }
  return '';
}
