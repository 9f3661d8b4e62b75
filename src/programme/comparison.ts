const NOT_KEPT = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** A text as it is compared with others: NFKC, lower case, only letters, marks and digits. */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(NOT_KEPT, '');
}

/** A credit code as it is compared with others: NFKC, upper case, no white space. */
export function normalisedCode(code: string): string {
  return code.normalize('NFKC').toUpperCase().replace(/\s+/gu, '');
}

/** Characters of a description: all but white space. */
export function describedCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!/\s/u.test(character)) count++;
  return count;
}
