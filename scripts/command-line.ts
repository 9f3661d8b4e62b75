import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Wrong use of a command: it is said in one sentence, and the exit code is 2. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses flags strictly; what does not fit is said in Chinese. */
export function parseFlags<const T extends Options>(options: T, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(sentence(error));
  }
}

function sentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const flag = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识的选项 ${flag ?? ''}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项 ${flag ?? ''} 的值不对：有的选项后面要跟一个值，有的不要`;
  return `参数有误${flag === undefined ? '' : `：${flag}`}`;
}

/** Runs a command and sets the exit code at the very end: its own, or 2 for wrong use. */
export async function main(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}。加 --help 看用法。\n`);
    process.exitCode = 2;
  }
}

/** One of a list of words, or wrong use. */
export function oneOf<const T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new WrongUse(`${flag} 只能是 ${allowed.join('、')}，不能是“${value}”`);
  return found;
}
