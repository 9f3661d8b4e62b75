import type { Finance } from '../collections/schemas/finance.ts';

/** A station's money as it stood at the end of a day: what is dated later is not there yet. */
export function financeAsOf(finance: Finance, asOf: string): Finance {
  const { adjustments, instalments, expenses, finalAccounts, audit, separateAccounting, ...rest } = finance;
  const isThere = ({ on }: { readonly on: string }): boolean => on <= asOf;
  return {
    ...rest,
    ...(adjustments === undefined ? {} : { adjustments: adjustments.filter(isThere) }),
    instalments: instalments.filter(isThere),
    expenses: expenses.filter(isThere),
    ...(finalAccounts !== undefined && isThere(finalAccounts) ? { finalAccounts } : {}),
    ...(audit !== undefined && isThere(audit) ? { audit } : {}),
    ...(separateAccounting !== undefined && separateAccounting.confirmedOn <= asOf ? { separateAccounting } : {}),
  };
}
