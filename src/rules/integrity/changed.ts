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
      for (const [key, value] of factsOf(was)) {
        const current = now.get(key);
        if (current === value) continue;
        const message = `${row.id} 的 ${key} 由“${value}”改为“${current ?? '（空）'}”`;
        const help = '改动公布过的内容会公开列出，请在提交说明里写明原因。';
        yield { at: placeIn(ledger, [row.list, row.index]), station: station.id, message, help };
      }
      for (const [key, value] of now) {
        if (factsOf(was).has(key)) continue;
        const help = '改动公布过的内容会公开列出，请在提交说明里写明原因。';
        yield { at: placeIn(ledger, [row.list, row.index]), station: station.id, message: `${row.id} 新增了 ${key}“${value}”`, help };
      }
    }
  }
}

const DATES = new Set(['on', 'since', 'collectedOn', 'agreedOn', 'assessmentPassedOn']);
const WATCHED = new Set([...DATES, 'amount', 'enterprise', 'creditCode']);

/** The dates, amounts, enterprise and partner of a row, by the path of each; lists of contacts and follow-ups may grow and are left out. */
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
