import fc from 'fast-check';
import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { membersIn, outline, spotFinder } from '../../src/collections/json-scan.ts';
import { parseJson } from '../../src/collections/json-source.ts';

/** JSON as people and programs write it: any values, spaced in any way, with keys that are repeated now and then. */
const key = fc.oneof(
  fc.constantFrom('id', 'on', '__proto__', 'toString', '0', '1', '"', '\\', '{', ':', '需求', ''),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t');
const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text)),
  fc.constantFrom('"\\u0022:{"', '"\\\\"', '"[,]"', '"\\ud83d"'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.constantFrom('0', '-1.5e+10', 'true', 'false', 'null'),
);
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.tuple(fc.array(tie('json'), { maxLength: 20 }), space).map(([items, gap]) => `[${gap}${items.join(`${gap},${gap}`)}${gap}]`),
    fc
      .tuple(fc.array(fc.tuple(key, tie('json')), { maxLength: 20 }), space)
      .map(
        ([members, gap]) =>
          `{${gap}${members.map(([name, value]) => `${JSON.stringify(name)}${gap}:${gap}${value}`).join(`,${gap}`)}${gap}}`,
      ),
  ),
}));

function repeatedKeys(text: string): number {
  let repeated = 0;
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name) => {
      const names = open.at(-1);
      if (names?.has(name)) repeated++;
      names?.add(name);
    },
  });
  return repeated;
}

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]));
  return [path, ...below, [...path, '没有'], [...path, 99]];
}

describe('the scanner of JSON', () => {
  it('gives the value that JSON.parse gives, and nothing for a text with a repeated key', () => {
    fc.assert(
      fc.property(json, (text) => {
        const { value, mistakes } = parseJson(text);
        const repeated = repeatedKeys(text);
        expect(mistakes.length).toBe(repeated);
        expect(value).toEqual(repeated > 0 ? undefined : JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes exactly the texts that JSON.parse takes, however they are broken', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '//', '\\', 'x', '\u0000'), (text, at, put) => {
        const cut = at % (text.length + 1);
        const broken = text.slice(0, cut) + put + text.slice(cut + 1);
        let parses = true;
        try {
          JSON.parse(broken);
        } catch {
          parses = false;
        }
        const { mistakes } = parseJson(broken);
        if (!parses) expect(mistakes).toHaveLength(1);
        else expect(mistakes).toHaveLength(repeatedKeys(broken));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts as many members as the value has where no key is repeated', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(outline(text, 64).members).toBe(membersIn(JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every value and key where the tree of jsonc-parser has it', () => {
    fc.assert(
      fc.property(json, (text) => {
        if (repeatedKeys(text) > 0) return;
        const tree = parseTree(text);
        const find = spotFinder(text);
        for (const path of pathsOf(JSON.parse(text))) {
          let node = tree;
          for (let length = path.length; length >= 0; length--) {
            const found = tree && findNodeAtLocation(tree, path.slice(0, length));
            if (found === undefined) continue;
            node = found;
            break;
          }
          const keyNode = node?.parent?.type === 'property' ? node.parent : undefined;
          expect(find(path)).toEqual({ value: node?.offset, key: keyNode?.offset });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stops at the first bracket below the limit', () => {
    expect(outline('[[[]]]', 3).tooDeepAt).toBeUndefined();
    expect(outline('[[[[]]]]', 3).tooDeepAt).toBe(3);
    expect(outline('["[[[[", [[1]]]', 3).tooDeepAt).toBeUndefined();
    expect(parseJson('['.repeat(100_000)).mistakes[0]?.column).toBe(65);
  });
});
