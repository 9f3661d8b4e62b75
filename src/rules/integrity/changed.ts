import { LEDGERS } from '../../collections/kinds.ts';
import type { Station } from '../../programme/programme.ts';
import { placeIn, type Report, type Rule } from '../rule.ts';
import { type LedgerRow, rowsOf } from './rows.ts';

/** Art. 16: a row published before whose date, amount, enterprise or partner changed is pointed out. Needs what was committed before. */
export const changed: Rule = {
  id: 'integrity/changed',
  articles: [16],
  severity: 'info',
  title: '改动已公布的行',
  finds: '与指定的提交相比，公布过的行改了日期、金额、企业或合作方。',
  checkProgramme: function* (programme, { base }) {
    if (base === undefined) return;
    const before = new Map(base.years.flatMap(({ stations }) => stations.map((station) => [station.id, station] as const)));
    for (const { stations } of programme.years) {
      for (const station of stations) {
        const earlier = before.get(station.id);
        if (earlier !== undefined) yield* changesIn(station, earlier);
      }
    }
  },
};

function* changesIn(station: Station, earlier: Station): Generator<Report> {
  for (const kind of LEDGERS) {
    const ledger = station[kind];
    const old = earlier[kind];
    if (ledger === undefined || old === undefined) continue;
    const before = new Map(rowsOf(old.value).map((row) => [row.id, row]));
    for (const row of rowsOf(ledger.value)) {
      const was = before.get(row.id);
      if (was === undefined) continue;
      const now = factsOf(row);
      const at = placeIn(ledger, [row.list, row.index]);
      const help = '改动公布过的内容会公开列出，请在提交说明里写明原因。';
      for (const [key, value] of factsOf(was)) {
        const current = now.get(key);
        if (current === value) continue;
        const change = isTold(key) ? `由“${value}”改为“${current ?? '（空）'}”` : '有改动';
        yield { at, station: station.id, message: `${row.id} 的 ${key} ${change}`, help };
      }
      for (const [key, value] of now) {
        if (factsOf(was).has(key)) continue;
        yield { at, station: station.id, message: `${row.id} 新增了 ${key}${isTold(key) ? `“${value}”` : ''}`, help };
      }
      for (const list of GROWING) {
        const kept = daysOf(row, list);
        for (const day of daysOf(was, list)) {
          if (!kept.includes(day)) yield { at, station: station.id, message: `${row.id} 的 ${list} 里原有的日期 ${day} 没有了`, help };
        }
      }
    }
  }
}

const DATES = new Set(['on', 'since', 'collectedOn', 'agreedOn', 'assessmentPassedOn']);
const WATCHED = new Set([...DATES, 'amount', 'enterprise', 'creditCode']);

/** Lists inside a row that may grow, and whose days stay. */
const GROWING = ['contacts', 'followUps'] as const;

/** Whether a message may give the value: a name or code may be one that is not public. */
const isTold = (key: string): boolean => key !== 'creditCode' && key !== 'partner.name';

function daysOf({ row }: LedgerRow, list: string): unknown[] {
  const items = row[list];
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => (typeof item === 'object' && item !== null && 'on' in item ? item.on : undefined));
}

/** The dates, amounts, enterprise and partner of a row, by the path of each; the lists that may grow left out. */
function factsOf({ row }: LedgerRow): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (WATCHED.has(key) || at === 'partner.name') facts.set(at, String(item));
      else visit(item, at);
    }
  };
  visit(row, '');
  return facts;
}
