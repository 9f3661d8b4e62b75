import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Money } from '../../src/collections/schemas/scalars.ts';
import { fen, formatFen, parseFen, sumOfYuan } from '../../src/programme/money.ts';

const AnyFen = fc.integer({ min: -900_719_925_474_099, max: 900_719_925_474_099 });

describe('money', () => {
  test('what is printed reads back as the same amount', () => {
    fc.assert(fc.property(AnyFen, (amount) => parseFen(formatFen(amount)) === amount));
  });

  test('yuan as written in a ledger become exact fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (amount) => {
        const written = Number(`${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`);
        expect(Money.safeParse(written).success).toBe(true);
        expect(fen(written)).toBe(amount);
      }),
    );
  });

  test('a sum has no rounding', () => {
    expect(sumOfYuan([0.1, 0.2])).toBe(30);
    expect(sumOfYuan(Array.from({ length: 1000 }, () => 0.01))).toBe(1000);
    expect(sumOfYuan([4.35, 1.15, 8.2])).toBe(1370);
    expect(sumOfYuan([])).toBe(0);
  });

  test.each([
    [0, '0.00'],
    [1, '0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [8_820_000, '88,200.00'],
    [123_456_789, '1,234,567.89'],
    [-5, '-0.05'],
    [-123_456, '-1,234.56'],
  ])('%i fen are printed %s', (amount, text) => {
    expect(formatFen(amount)).toBe(text);
    expect(parseFen(text)).toBe(amount);
  });

  test.each(['', '1', '1.5', '1.234', '1,23.00', 'a.00', '1.00元', ' 1.00', '--1.00'])('“%s” is no amount', (text) => {
    expect(parseFen(text)).toBeUndefined();
  });
});
