/** Money inside the program: a whole number of fen, so that sums are exact. */
export type Fen = number;

/** Yuan as written in a ledger, to fen. */
export function fen(yuan: number): Fen {
  return Math.round(yuan * 100);
}

/** The sum of amounts in yuan, in fen. */
export function sumOfYuan(amounts: Iterable<number>): Fen {
  let total = 0;
  for (const yuan of amounts) total += fen(yuan);
  return total;
}

/** Fen as people read them: `88,200.00`. */
export function formatFen(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = Math.abs(amount) % 100;
  return `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`;
}

/** Reads back what `formatFen` writes; undefined where the text is not an amount. */
export function parseFen(text: string): Fen | undefined {
  const match = /^(-?)(\d{1,3}(?:,\d{3})*|\d+)\.(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const amount = Number(match[2]?.replaceAll(',', '')) * 100 + Number(match[3]);
  return match[1] === '-' ? -amount : amount;
}
