/** A source of numbers that depends on its seed alone, so that the same source gives the same bytes on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
  /** Picks by weight; `weights` has as many entries as `items`. */
  weighted<T>(items: readonly T[], weights: readonly number[]): T;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32 over an FNV-1a hash of the seed. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error(`Nothing to pick from with seed ${seed}`);
    return item;
  };
  return {
    next,
    whole,
    pick,
    chance: (probability) => next() < probability,
    shuffled: (items) => {
      const rest = [...items];
      const result: (typeof rest)[number][] = [];
      while (rest.length > 0) result.push(...rest.splice(whole(0, rest.length - 1), 1));
      return result;
    },
    weighted: (items, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let left = next() * total;
      for (const [index, item] of items.entries()) {
        left -= weights[index] ?? 0;
        if (left < 0) return item;
      }
      return pick(items);
    },
  };
}

/** Deals the items in random order and shuffles again only when all are used. */
export function createDeck<T>(random: Random, items: readonly T[]): () => T {
  let deck: T[] = [];
  return () => {
    if (deck.length === 0) deck = random.shuffled(items);
    const card = deck.pop();
    if (card === undefined) throw new Error('A deck needs at least one card');
    return card;
  };
}
