import { dirname, join, resolve } from 'node:path';
import { takeLock } from '../src/build/lock.ts';
import { checkFolder } from '../src/check/check-folder.ts';
import { type CheckResult, summaryOf } from '../src/check/result.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { basePath, dayArgument, existingFolder } from './build-arguments.ts';
import { parseFlags, WrongUse } from './command-line.ts';

export const BUILD_FLAGS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: 'dist' },
  'as-of': { type: 'string' },
  base: { type: 'string' },
  strict: { type: 'boolean', default: false },
  policy: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const PROJECT = resolve(dirname(new URL(import.meta.url).pathname), '..');

export interface BuiltSite {
  readonly output: string;
  readonly base: string;
}

/** Checks and builds as the flags say. Undefined where an error stopped it: then nothing was written, and why was said. */
export async function buildFromFlags(args?: readonly string[]): Promise<BuiltSite | undefined> {
  const { values, positionals } = parseFlags(BUILD_FLAGS, args === undefined ? undefined : [...args]);
  if (positionals[0] !== undefined) throw new WrongUse(`不认识的参数“${positionals[0]}”`);
  if (values.policy !== undefined) throw new WrongUse('--policy 只用于 npm run check 试算，不能用来生成网站');
  const asOf = dayArgument('--as-of', values['as-of']);
  const contentFolder = existingFolder(values.content);
  const output = resolve(values.output);
  const started = performance.now();
  const say = (line: string): void => {
    process.stderr.write(`${line}……（${((performance.now() - started) / 1000).toFixed(1)} 秒）\n`);
  };
  say('检查内容');
  const checked = await checkFolder({ contentFolder, scope: {}, ...(asOf === undefined ? {} : { asOf }) });
  if ('trouble' in checked) throw new Error('no commit was asked for');
  const { programme, result } = checked;
  if (stops(result, values.strict)) {
    process.stderr.write(pretty(result, { colour: Boolean(process.stderr.isTTY) }));
    process.stderr.write(`有错误，没有生成网站；${values.output} 保持原样。\n`);
    return undefined;
  }
  const lock = takeLock(join(dirname(output), `.${output.slice(output.lastIndexOf('/') + 1)}.lock`));
  if ('heldBy' in lock) {
    process.stderr.write(`另一个进程（${lock.heldBy}）正在生成 ${values.output}，请等它完成后再试。\n`);
    return undefined;
  }
  try {
    const { buildSite } = await import('../src/build/build-site.ts');
    const base = basePath(values.base ?? programme.site?.value.base ?? '/');
    const { pages } = await buildSite({ projectFolder: PROJECT, contentFolder, output, base, programme, result, say });
    const { stations, warnings } = summaryOf(result);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const open = result.findings.filter(({ severity }) => severity === 'error').length;
    process.stderr.write(
      `完成：${stations} 个站点，${pages} 页可搜索，${open} 项未达标照实公布，${warnings} 个提醒，用时 ${seconds} 秒。网站在 ${values.output}/\n`,
    );
    return { output, base };
  } finally {
    lock.release();
  }
}

/** An unmet requirement is published as unmet; any other error stops the build, and with `--strict` that too. */
function stops({ findings }: CheckResult, strict: boolean): boolean {
  return findings.some(({ severity, status }) => severity === 'error' && (strict || status !== 'unmet'));
}
