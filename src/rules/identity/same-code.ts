import type { Document } from '../../collections/document.ts';
import type { ValuePath } from '../../collections/position.ts';
import { normalised, normalisedCode } from '../../programme/comparison.ts';
import type { Year } from '../../programme/programme.ts';
import { placeIn, type Report, type Rule } from '../rule.ts';

interface Holder {
  readonly station: string;
  readonly name: string;
  readonly document: Document<unknown>;
  readonly path: ValuePath;
  readonly row: string | undefined;
}

/** Within a year one credit code is one enterprise or operator: it has one name, and stands once in a ledger. */
export const sameCode: Rule = {
  id: 'identity/same-code',
  articles: [],
  severity: 'error',
  title: '同码不同名',
  finds: '同一年里一个统一社会信用代码对应两个名称，或在一本企业台账里出现两次。',
  checkYear: function* (year) {
    const several = codesOfSeveral(year);
    if (several.size === 0) return;
    for (const holders of holdersByCode(year, several).values()) yield* conflicts(holders);
  },
};

/** The codes that stand in more than one place: nearly all stand in one, and of those nothing needs to be kept. */
function codesOfSeveral({ stations }: Year): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  const see = (code: string): void => {
    const key = normalisedCode(code);
    if (seen.has(key)) several.add(key);
    else seen.add(key);
  };
  for (const { file, enterprises } of stations) {
    if (file !== undefined) see(file.value.operator.creditCode);
    for (const { creditCode } of enterprises?.value.enterprises ?? []) see(creditCode);
  }
  return several;
}

function holdersByCode({ stations }: Year, several: ReadonlySet<string>): Map<string, Holder[]> {
  const byCode = new Map<string, Holder[]>();
  const add = (code: string, holder: Holder): void => {
    const key = normalisedCode(code);
    if (!several.has(key)) return;
    const known = byCode.get(key);
    if (known === undefined) byCode.set(key, [holder]);
    else known.push(holder);
  };
  for (const { id: station, file, enterprises } of stations) {
    if (file !== undefined) {
      const { name, creditCode } = file.value.operator;
      add(creditCode, { station, name, document: file, path: ['operator', 'creditCode'], row: undefined });
    }
    for (const [index, { id, name, creditCode }] of enterprises?.value.enterprises.entries() ?? []) {
      if (enterprises !== undefined) {
        add(creditCode, { station, name, document: enterprises, path: ['enterprises', index, 'creditCode'], row: id });
      }
    }
  }
  return byCode;
}

function* conflicts(holders: readonly Holder[]): Generator<Report> {
  const names = new Set(holders.map(({ name }) => normalised(name)));
  const firstIn = new Map<string, string>();
  for (const { station, document, path, row } of holders) {
    const at = placeIn(document, path);
    const first = row === undefined ? undefined : firstIn.get(station);
    if (row !== undefined && first === undefined) firstIn.set(station, row);
    if (first !== undefined) {
      yield {
        at,
        station,
        message: `企业 ${row} 的统一社会信用代码与 ${first} 相同`,
        help: '同一家企业只登记一行，请合并；不是同一家就核对代码。',
      };
    } else if (names.size > 1) {
      const where = [...new Set(holders.map((holder) => holder.document.file))].join('、');
      yield { at, station, message: `这个统一社会信用代码对应了${names.size}个不同的名称`, help: `请核对名称和代码，涉及：${where}。` };
    }
  }
}
