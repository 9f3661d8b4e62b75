function pairs(text: string): Set<string> {
  const characters = [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

/** How many of the two-character pieces of `part` occur in `whole`, from 0 to 1. */
export function similarity(part: string, whole: string): number {
  const wanted = pairs(part);
  const present = pairs(whole);
  if (wanted.size === 0) return 0;
  return [...wanted].filter((pair) => present.has(pair)).length / wanted.size;
}

/** The item most like the text, or nothing when none shares as much as `least`. */
export function mostSimilar<T>(text: string, items: readonly T[], describe: (item: T) => string, least: number): T | undefined {
  let best: T | undefined;
  let bestScore = least;
  for (const item of items) {
    const score = similarity(text, describe(item));
    if (score > bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}
