import type { z } from 'zod';
import type { Position, ValuePath } from './position.ts';

export interface ShapeMistake extends Position {
  readonly path: ValuePath;
  readonly message: string;
  readonly help: string;
}

interface Locator {
  readonly locate: (path: ValuePath) => Position;
  readonly locateKey?: (path: ValuePath) => Position;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字（用英文双引号括起来）',
  number: '数字（不加引号）',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（方括号）',
  object: '对象（花括号）',
  record: '对象（花括号）',
};

/** Turns zod's issues into sentences, each with the path, the value found, what is expected, and where it stands. */
export function shapeMistakes(error: z.ZodError, value: unknown, source: Locator): ShapeMistake[] {
  return error.issues.flatMap((issue) => issueMistakes(issue, value, source));
}

function issueMistakes(issue: z.core.$ZodIssue, value: unknown, source: Locator): ShapeMistake[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...(source.locateKey ?? source.locate)([...path, key]),
      path: [...path, key],
      message: `${name(path)}里有不认识的字段“${clip(key)}”`,
      help: '请检查拼写；内容规范里没有的字段不能写。',
    }));
  }
  const found = valueAt(value, path);
  const mistake = (message: string, help: string): ShapeMistake[] => [{ ...source.locate(path), path, message, help }];
  if (found === undefined) return mistake(`缺少必填的字段“${path.at(-1) ?? ''}”（${name(path.slice(0, -1))}）`, '请补上这个字段。');
  switch (issue.code) {
    case 'invalid_type':
      return mistake(`${name(path)}的值${shown(found)}类型不对`, `应为${TYPE_NAMES[issue.expected] ?? issue.expected}。`);
    case 'invalid_value':
      return mistake(`${name(path)}的值${shown(found)}不在允许的范围内`, `只能是：${issue.values.map(String).join('、')}。`);
    default:
      return mistake(`${name(path)}的值${shown(found)}不合要求：${wish(issue)}`, '请按要求改正这个值。');
  }
}

/** The schema's own words, or ours for the limits that come without. */
function wish(issue: z.core.$ZodIssue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message;
  if (issue.code === 'too_small') return `不能小于${issue.minimum}`;
  return issue.code === 'too_big' ? `不能大于${issue.maximum}` : '写法不对';
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.hasOwn(current, step) ? Reflect.get(current, step) : undefined;
  }
  return current;
}

function name(path: ValuePath): string {
  return path.length === 0 ? '文件' : `“${path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : step)).join(' › ')}”`;
}

const SHOWN_LENGTH = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return '（列表）';
  if (typeof value === 'object' && value !== null) return '（对象）';
  return `“${clip(String(value))}”`;
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : text;
}
