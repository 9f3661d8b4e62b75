import { normalised, normalisedCode } from '../../programme/comparison.ts';
import { fen } from '../../programme/money.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { type Place, placeIn, type Report, type Rule } from '../rule.ts';

interface Claim {
  readonly station: string;
  readonly at: () => Place;
  readonly row: string;
}

/** Art. 16: no outcome and no voucher is claimed by two stations, of one year or of two. */
export const claimedTwice: Rule = {
  id: 'integrity/claimed-twice',
  articles: [16],
  severity: 'error',
  title: '重复申报',
  finds: '两个站点（同年或跨年）申报了同一项成果，或同一张凭证。',
  checkProgramme: function* (programme) {
    yield* twice(claims(programme, outcomeClaims), '成果');
    yield* twice(claims(programme, voucherClaims), '支出凭证');
  },
};

function claims(programme: Programme, of: (station: Station) => Iterable<readonly [string, Claim]>): Map<string, Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const { stations } of programme.years) {
    for (const station of stations) {
      for (const [key, claim] of of(station)) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [claim]);
        else known.push(claim);
      }
    }
  }
  return byKey;
}

function* outcomeClaims({ id: station, outcomes, demands, enterprises }: Station): Generator<readonly [string, Claim]> {
  if (outcomes === undefined || demands === undefined || enterprises === undefined) return;
  const codes = new Map(enterprises.value.enterprises.map(({ id, creditCode }) => [id, normalisedCode(creditCode)]));
  const enterpriseOf = new Map(demands.value.demands.map(({ id, enterprise }) => [id, enterprise]));
  for (const [index, { id, demand, partner, title }] of outcomes.value.outcomes.entries()) {
    const code = codes.get(enterpriseOf.get(demand) ?? '');
    if (code === undefined) continue;
    const key = JSON.stringify([code, normalised(partner.name), normalised(title)]);
    yield [key, { station, row: id, at: () => placeIn(outcomes, ['outcomes', index]) }];
  }
}

function* voucherClaims({ id: station, finance }: Station): Generator<readonly [string, Claim]> {
  if (finance === undefined) return;
  for (const [index, { id, voucher, payee, amount }] of finance.value.expenses.entries()) {
    const key = JSON.stringify([normalised(voucher), normalised(payee), fen(amount)]);
    yield [key, { station, row: id, at: () => placeIn(finance, ['expenses', index]) }];
  }
}

function* twice(byKey: ReadonlyMap<string, readonly Claim[]>, what: string): Generator<Report> {
  for (const same of byKey.values()) {
    for (const claim of same) {
      const others = [
        ...new Set(same.filter(({ station }) => station !== claim.station).map(({ station, row }) => `${station} 的 ${row}`)),
      ];
      if (others.length === 0) continue;
      const message = `${what} ${claim.row} 与 ${others.join('、')} 是同一项，被两个站点申报`;
      yield { at: claim.at(), station: claim.station, message, help: '请两个站点核实归属，由一方保留，另一方撤回。' };
    }
  }
}
