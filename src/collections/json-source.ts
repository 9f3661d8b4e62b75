import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { membersIn, outline, spotFinder } from './json-scan.ts';
import { lineIndex, type Position, type ValuePath } from './position.ts';

/** Deeper nesting than this is refused before any recursive parser sees it. */
export const MAX_DEPTH = 64;

export interface SyntaxMistake extends Position {
  readonly message: string;
  readonly help: string;
}

export interface JsonSource {
  /** The parsed value; undefined where the text does not parse. */
  readonly value: unknown;
  readonly mistakes: readonly SyntaxMistake[];
  /** The position of the value at a path, or of the nearest value around it that exists. */
  readonly locate: (path: ValuePath) => Position;
  /** The position of the key at a path. */
  readonly locateKey: (path: ValuePath) => Position;
}

/** Parses JSON (RFC 8259: no comments, no trailing commas) and keeps where every value stands. */
export function parseJson(text: string): JsonSource {
  const position = lineIndex(text);
  const mistakes: SyntaxMistake[] = [];
  const mistake = (offset: number, message: string, help: string): void => {
    mistakes.push({ ...position(offset), message, help });
  };
  let value: unknown;
  const { tooDeepAt, members } = outline(text, MAX_DEPTH);
  if (tooDeepAt !== undefined) {
    mistake(tooDeepAt, `嵌套超过${MAX_DEPTH}层`, '台账不需要这么深的嵌套，请检查括号是否配对。');
  } else {
    try {
      value = JSON.parse(text);
      // V8 (seen in Node 24.21) now and then reads the key "\"" or "\u0061" as "\\": where anything is escaped, the count proves nothing.
      if (membersIn(value) !== members || text.includes('\\')) {
        for (const { offset, key } of duplicateKeys(text))
          mistake(offset, `键“${key}”重复出现`, '同一个对象里每个键只能写一次，请删掉多余的一个。');
      }
    } catch {
      const { offset, message, help } = firstSyntaxError(text);
      mistake(offset, message, help);
    }
  }
  if (mistakes.length > 0) return { value: undefined, mistakes, locate: atStart, locateKey: atStart };
  return { value, mistakes, ...locators(text, position) };
}

type Locators = Pick<JsonSource, 'locate' | 'locateKey'>;

function locators(text: string, position: (offset: number) => Position): Locators {
  const find = spotFinder(text);
  return {
    locate: (path) => position(find(path).value),
    locateKey: (path) => {
      const spot = find(path);
      return position(spot.key ?? spot.value);
    },
  };
}

/** Locates values in a text that is known to be valid. */
export function locatorOf(text: string): JsonSource['locate'] {
  return locators(text, lineIndex(text)).locate;
}

const atStart = (): Position => ({ line: 1, column: 1 });

function duplicateKeys(text: string): { offset: number; key: string }[] {
  const found: { offset: number; key: string }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ offset, key });
      else keys?.add(key);
    },
  });
  return found;
}

const SYNTAX_MESSAGES: Readonly<Record<string, readonly [string, string]>> = {
  InvalidSymbol: ['这里有不认识的字符', '文字要放在英文双引号里。'],
  InvalidNumberFormat: ['数字的写法不对', '数字直接写，例如 1234.5，不加逗号和单位。'],
  PropertyNameExpected: ['这里应该是一个用英文双引号括起来的键', '前面多了一个逗号，或键没有加英文双引号。'],
  ValueExpected: ['这里应该是一个值', '前面多了一个逗号，或漏写了值。'],
  ColonExpected: ['键后面缺少冒号', '键和值之间用英文冒号“:”隔开。'],
  CommaExpected: ['两项之间缺少逗号', '在前一项后面补一个英文逗号“,”。'],
  CloseBraceExpected: ['缺少右花括号“}”', '请检查花括号是否配对。'],
  CloseBracketExpected: ['缺少右方括号“]”', '请检查方括号是否配对。'],
  EndOfFileExpected: ['文件到这里应该结束了，后面还有内容', '一个文件只放一个对象，请删掉多余的内容。'],
  InvalidCommentToken: ['JSON里不能写注释', '请删掉注释。'],
  UnexpectedEndOfComment: ['JSON里不能写注释', '请删掉注释。'],
  UnexpectedEndOfString: ['文字没有结束', '请在文字末尾补上英文双引号。'],
  UnexpectedEndOfNumber: ['数字没有写完', '请把数字补全。'],
  InvalidUnicode: ['“\\u”后面要跟四位十六进制数', '请改正转义写法，或直接写汉字。'],
  InvalidEscapeCharacter: ['反斜杠后面的字符不对', '反斜杠要写成“\\\\”。'],
  InvalidCharacter: ['文字里有不允许的控制字符', '换行写成“\\n”，制表符写成“\\t”。'],
};

function firstSyntaxError(text: string): { offset: number; message: string; help: string } {
  let first: { offset: number; code: ParseErrorCode } | undefined;
  visit(
    text,
    {
      onError: (code, offset) => {
        if (first === undefined || offset < first.offset) first = { code, offset };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  if (text.trim() === '') return { offset: 0, message: '文件是空的', help: '文件里要有一个 JSON 对象，可以参照其他站点的同名文件。' };
  const [message, help] = (first && SYNTAX_MESSAGES[printParseErrorCode(first.code)]) ?? [
    'JSON 写法有误',
    '请对照相邻的行检查括号、引号和逗号。',
  ];
  return { offset: Math.min(first?.offset ?? 0, text.length), message, help };
}
