import { type Document, isCollection, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { MAX_DEPTH, type SyntaxMistake } from './json-source.ts';
import { lineIndex, type Position, type ValuePath } from './position.ts';

export interface FrontMatterSource {
  /** The fields as text, lists and objects of text; undefined where the front matter does not parse. */
  readonly value: unknown;
  readonly mistakes: readonly SyntaxMistake[];
  readonly locate: (path: ValuePath) => Position;
  readonly body: string;
  /** Offset of the body in the file, to give positions in it. */
  readonly bodyOffset: number;
  /** The position of an offset of the body in the file. */
  readonly locateInBody: (offset: number) => Position;
}

const MAX_ALIASES = 16;
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /(?:^|\n)---[ \t]*(?:\r?\n|$)/g;

/** Splits a Markdown file into front matter and body. Every scalar stays text: `012` is not 12, a date is not a moment. */
export function parseFrontMatter(text: string): FrontMatterSource {
  const position = lineIndex(text);
  const opening = OPENING.exec(text);
  if (opening === null) return split(text, position, {}, [], () => ({ line: 1, column: 1 }), 0);
  const start = opening[0].length;
  CLOSING.lastIndex = start - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) {
    const mistake = { line: 1, column: 1, message: '文件头没有结束', help: '文件头要用单独一行“---”开始，再用单独一行“---”结束。' };
    return split(text, position, undefined, [mistake], () => ({ line: 1, column: 1 }), text.length);
  }
  const yaml = text.slice(start, Math.max(start, closing.index + (text[closing.index] === '\n' ? 1 : 0)));
  const document = parseYaml(yaml);
  const tooDeep = document === undefined ? 0 : offsetBelowDepth(document, MAX_DEPTH);
  if (document === undefined || tooDeep !== undefined) {
    const help = '文件头不需要这么深的嵌套，请检查括号和缩进。';
    const mistake = { ...position(start + (tooDeep ?? 0)), message: `文件头嵌套超过${MAX_DEPTH}层`, help };
    return split(text, position, undefined, [mistake], () => ({ line: 1, column: 1 }), closing.index + closing[0].length);
  }
  const mistakes: SyntaxMistake[] = document.errors.slice(0, 10).map((error) => ({
    ...position(start + error.pos[0]),
    message: error.code === 'DUPLICATE_KEY' ? '文件头里有重复的键' : '文件头的写法有误',
    help:
      error.code === 'DUPLICATE_KEY'
        ? '同一个键只能写一次，请删掉多余的一个。'
        : '每行写成“键: 值”，冒号用英文并在后面空一格；值里有冒号或引号时，整个值用英文单引号括起来。',
  }));
  let value: unknown;
  if (mistakes.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
    } catch {
      mistakes.push({ ...position(start), message: '文件头里用了过多的引用（&、*）', help: '请直接写出每个值。' });
    }
  }
  const locate = (path: ValuePath): Position => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return position(start + node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return split(text, position, value, mistakes, locate, closing.index + closing[0].length);
}

/** Undefined where the nesting is so deep that the parser gives up. */
function parseYaml(yaml: string): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter: new LineCounter(), uniqueKeys: true, prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** The offset of the first collection below a depth; without recursion, which could go as deep as what it looks for. */
function offsetBelowDepth({ contents }: Document.Parsed, limit: number): number | undefined {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: contents, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) open.push({ node: node.key, depth }, { node: node.value, depth });
    if (!isCollection(node)) continue;
    if (depth > limit) return node.range?.[0] ?? 0;
    for (const item of node.items) open.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}

function split(
  text: string,
  position: (offset: number) => Position,
  value: unknown,
  mistakes: readonly SyntaxMistake[],
  locate: (path: ValuePath) => Position,
  bodyOffset: number,
): FrontMatterSource {
  return { value, mistakes, locate, body: text.slice(bodyOffset), bodyOffset, locateInBody: (offset) => position(bodyOffset + offset) };
}
