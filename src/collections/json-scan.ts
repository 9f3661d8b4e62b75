/** What one pass over a JSON text tells without building anything. */
export interface Outline {
  /** Where nesting first goes below the limit; the pass ends there. */
  readonly tooDeepAt: number | undefined;
  /** Colons outside strings: in valid JSON, the members of all its objects, repeated keys included. */
  readonly members: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Outlines a text, valid or not. */
export function outline(text: string, limit: number): Outline {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === COLON) members++;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > limit) return { tooDeepAt: at, members };
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return { tooDeepAt: undefined, members };
}

/** The members of all objects in a parsed value: fewer than its text has where a key is repeated in one object. */
export function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') members += membersIn(item);
    return members;
  }
  for (const key in value) {
    members++;
    const item: unknown = Reflect.get(value, key);
    if (typeof item === 'object') members += membersIn(item);
  }
  return members;
}

/** The offsets at which a value and its key begin; the key's is undefined for what stands in no object. */
export interface Spot {
  readonly value: number;
  readonly key: number | undefined;
}

/** Lists are looked into again and again, one row at a time: where the children of containers with this many stand is kept. */
const WORTH_KEEPING = 16;

type Children = ReadonlyMap<string | number, Spot>;

/**
 * Finds in valid JSON where the value at a path stands, or the nearest value around it that exists. No tree is built: what is not asked
 * for is skipped, so that a place in a file of any size costs little memory.
 */
export function spotFinder(text: string): (path: readonly (string | number)[]) => Spot {
  const kept = new Map<number, Children>();
  const childrenAt = (offset: number): Children => {
    const known = kept.get(offset);
    if (known !== undefined) return known;
    const children = childrenOf(text, offset);
    if (children.size >= WORTH_KEEPING || kept.size === 0) kept.set(offset, children);
    return children;
  };
  return (path) => {
    let spot: Spot = { value: skipSpace(text, 0), key: undefined };
    for (const step of path) {
      const child = childrenAt(spot.value).get(step);
      if (child === undefined) break;
      spot = child;
    }
    return spot;
  };
}

function childrenOf(text: string, offset: number): Children {
  const children = new Map<string | number, Spot>();
  const opening = text.charCodeAt(offset);
  const inObject = opening === OPEN_BRACE;
  if (!inObject && opening !== OPEN_BRACKET) return children;
  let at = skipSpace(text, offset + 1);
  for (let index = 0; at < text.length && text.charCodeAt(at) !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET); index++) {
    let key: number | undefined;
    let name: string | number = index;
    if (inObject) {
      key = at;
      const end = endOfString(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    children.set(name, { value: at, key });
    at = skipSpace(text, endOfValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
  return children;
}

/** Just after the closing quote of the string that opens at an offset. */
function endOfString(text: string, opening: number): number {
  let at = opening + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return at;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
  }
  return at;
}
