const NOT_KEPT = /[^\p{L}\p{M}\p{N}]+/gu;

/** ASCII, common Han characters and the usual Chinese punctuation: for these, NFKC changes nothing that is kept. */
const COMMON = /^[\u0000-\u007f\u4e00-\u9fff\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09\u201c\u201d\u300a\u300b]*$/;
const NOT_KEPT_OF_COMMON = /[^a-z0-9\u4e00-\u9fff]+/g;

/** A text as it is compared with others: NFKC, lower case, only letters, marks and digits. */
export function normalised(text: string): string {
  if (isNormalised(text)) return text;
  if (COMMON.test(text)) return text.toLowerCase().replace(NOT_KEPT_OF_COMMON, '');
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(NOT_KEPT, '');
}

/** Whether a text has nothing but small ASCII letters, digits and common Han characters: most names and titles, and there is nothing to do. */
function isNormalised(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

const PLAIN_CODE = /^[0-9A-Z]*$/;

/** A credit code as it is compared with others: NFKC, upper case, no white space. */
export function normalisedCode(code: string): string {
  if (PLAIN_CODE.test(code)) return code;
  return code.normalize('NFKC').toUpperCase().replace(/\s+/gu, '');
}

/** Characters of a description: all but white space. */
export function describedCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isSecondHalf(text, at)) continue;
    count++;
  }
  return count;
}

/** What `\s` matches: regular expressions are too slow for one character at a time. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** Whether the unit at an offset ends a character that began with the one before. */
function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** Whether two names are the same, compared normalised; a name of which nothing is left is like no other. */
export function isSameName(one: string, other: string): boolean {
  const plain = normalised(one);
  return plain !== '' && plain === normalised(other);
}
