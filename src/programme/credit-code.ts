const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The 18th character that GB 32100-2015 asks for after 17; undefined where one of them is not in its alphabet. */
export function checkCharacter(first17: string): string | undefined {
  let sum = 0;
  for (const [at, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17[at] ?? ' ');
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** Whether a unified social credit code is well formed as written: 18 characters of the alphabet, the last one the check character. */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && checkCharacter(code.slice(0, 17)) === code[17];
}
