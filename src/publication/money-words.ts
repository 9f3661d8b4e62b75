import { type Fen, formatFen } from '../programme/money.ts';

/** A round sum as prose has it: 24万元; any other with its fen: 206,835.50元. */
export function moneyInWords(amount: Fen): string {
  const isRound = amount !== 0 && amount % 100_000 === 0 && amount >= 1_000_000;
  return isRound ? `${amount / 1_000_000}万元` : `${formatFen(amount)}元`;
}
