/** Gives those of many keys that a text contains, in the order of the keys, in one pass over the text however many keys there are. */
export function keyFinder<T extends { readonly key: string }>(keys: readonly T[]): (text: string) => readonly T[] {
  const short: number[] = [];
  const bySlot = new Map<number, number[]>();
  const taken = new Uint8Array(SLOTS);
  for (const [at, { key }] of keys.entries()) {
    if (key.length < WINDOW) short.push(at);
    else {
      const slot = slotOf(key, 0);
      const known = bySlot.get(slot);
      if (known === undefined) bySlot.set(slot, [at]);
      else known.push(at);
      taken[slot] = 1;
    }
  }
  return (text) => {
    const found: number[] = short.filter((at) => text.includes(keys[at]?.key ?? ''));
    for (let at = 0; at + WINDOW <= text.length; at++) {
      const slot = slotOf(text, at);
      if (taken[slot] === 0) continue;
      for (const candidate of bySlot.get(slot) ?? []) {
        if (text.startsWith(keys[candidate]?.key ?? '', at)) found.push(candidate);
      }
    }
    return found.length === 0 ? [] : [...new Set(found)].sort((a, b) => a - b).flatMap((at) => keys[at] ?? []);
  };
}

/** Units that are looked at together: most texts are done with one look into a table for each offset. */
const WINDOW = 4;

/** A power of two, so that a slot is found with whole numbers of 32 bits: a remainder of larger ones is many times slower. */
const SLOTS = 1_048_576;

/** The slot of the units from an offset. Others may share it. */
function slotOf(text: string, at: number): number {
  const first = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca77);
  const second = Math.imul(text.charCodeAt(at + 2), 0xc2b2ae3d) ^ Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f);
  const mixed = first ^ second;
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
