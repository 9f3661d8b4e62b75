const KEPT = /[\p{Script=Han}a-z0-9]/u;

/**
 * The part of an address that stands for an industry: its name, with everything but Han characters, small Latin letters and digits
 * written as its code point between hyphens. It can be read back, so no two industries share one, and it has no capital letters, so
 * none differ by case alone: 人工智能, 3-44-打印.
 */
export function industrySlug(name: string): string {
  return [...name.normalize('NFC')]
    .map((character) => (KEPT.test(character) ? character : `-${character.codePointAt(0)?.toString(16)}-`))
    .join('');
}
