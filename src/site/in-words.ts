interface Contribution {
  readonly amount?: string;
  readonly description: string;
}

/** What went in or came out; the amount comes first where the description does not say it. */
export function inWords({ amount, description }: Contribution): string {
  return amount === undefined || description.includes(amount) ? description : `${amount}，${description}`;
}
