/** Gives those of many keys that a text contains, in the order of the keys, in one pass over the text however many keys there are. */
export function keyFinder<T extends { readonly key: string }>(keys: readonly T[]): (text: string) => readonly T[] {
  const short: number[] = [];
  const byStart = new Map<number, number[]>();
  const starts = new Uint8Array(STARTS);
  for (const [at, { key }] of keys.entries()) {
    if (key.length < 2) short.push(at);
    else {
      const start = startOf(key, 0);
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [at]);
      else known.push(at);
      starts[start % STARTS] = 1;
    }
  }
  return (text) => {
    const found: number[] = short.filter((at) => text.includes(keys[at]?.key ?? ''));
    for (let at = 0; at + 1 < text.length; at++) {
      const start = startOf(text, at);
      if (starts[start % STARTS] === 0) continue;
      for (const candidate of byStart.get(start) ?? []) {
        if (text.startsWith(keys[candidate]?.key ?? '', at)) found.push(candidate);
      }
    }
    return found.length === 0 ? [] : [...new Set(found)].sort((a, b) => a - b).flatMap((at) => keys[at] ?? []);
  };
}

/** A prime: most texts are done with a look into so many bytes. */
const STARTS = 1_048_573;

/** The two units from an offset, as one number. */
const startOf = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
