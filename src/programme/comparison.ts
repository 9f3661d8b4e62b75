const NOT_KEPT = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** ASCII, common Han characters and the usual Chinese punctuation: for these, NFKC changes nothing that is kept. */
const COMMON = /^[\u0000-\u007f\u4e00-\u9fff\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09\u201c\u201d\u300a\u300b]*$/;
const NOT_KEPT_OF_COMMON = /[^a-z0-9\u4e00-\u9fff]+/g;

/** A text as it is compared with others: NFKC, lower case, only letters, marks and digits. */
export function normalised(text: string): string {
  if (COMMON.test(text)) return text.toLowerCase().replace(NOT_KEPT_OF_COMMON, '');
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
