import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFolder } from '../src/check/check-folder.ts';
import { type CheckScope, FAIL_ON, fails } from '../src/check/result.ts';
import type { CommitTrouble } from '../src/collections/node/read-commit.ts';
import { isCalendarDay } from '../src/collections/schemas/scalars.ts';
import type { Programme } from '../src/programme/programme.ts';
import { type Format, REPORTERS } from '../src/reporters/all-reporters.ts';
import { main, oneOf, parseFlags, WrongUse } from './command-line.ts';

const HELP = `检查 content/ 里的内容是否符合当年的办法。

用法：npm run check -- [选项]

  --content DIR      内容目录，默认 content
  --year Y           只看一年，例如 2024；不写则检查有目录的每一年
  --station SLUG     只看一个区，例如 haidian
  --as-of DAY        以哪一天为准，例如 2024-10-31；默认今天
  --format F         写成什么格式，默认 pretty：
                       pretty    给人看，按文件列出
                       json      给程序用，内容最全
                       csv       用电子表格打开
                       markdown  审阅改动时的评论：结论、变化、问题
                       github    GitHub 的行内标注；全部问题写进任务摘要
                       sarif     代码扫描（SARIF 2.1.0）
                       junit     CI 的测试报告
  --output FILE      写到文件，不写到屏幕
  --base REF         与 git 的这个提交（分支、标签）相比：哪些问题是新的，各站点变了什么
  --policy FILE      换一份办法来试算（例如明年的草案），看每项要求有多少站点达标
  --fail-on LEVEL    有这样的问题时退出码为1：
                       error      错误（默认）
                       warning    错误或提醒
                       new-error  新增的错误，要和 --base 一起用
                       never      从不
  --help             显示这段说明

退出码：0 没有这样的问题；1 有；2 用法不对。
`;

const TROUBLES: Readonly<Record<CommitTrouble, (ref: string, folder: string) => string>> = {
  'no-repository': (_, folder) => `--base 要从 git 里读，而 ${folder} 不在 git 仓库里（或者没有装 git）`,
  unknown: (ref) => `--base 指的“${ref}”在这个仓库里找不到，请写提交号、分支或标签`,
  'unknown-in-shallow-clone': (ref) =>
    `--base 指的“${ref}”找不到：这个仓库是浅克隆，只有最近的提交，请先运行 git fetch --unshallow，或在 CI 里取全部历史`,
};

await main(async () => {
  const { values, positionals } = parseFlags({
    content: { type: 'string', default: 'content' },
    year: { type: 'string' },
    station: { type: 'string' },
    'as-of': { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    output: { type: 'string' },
    base: { type: 'string' },
    policy: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals[0] !== undefined) throw new WrongUse(`不认识的参数“${positionals[0]}”`);
  const format: Format = oneOf('--format', values.format, Object.keys(REPORTERS) as Format[]);
  const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
  const { 'as-of': asOf, base, policy, output } = values;
  if (asOf !== undefined && !isCalendarDay(asOf)) throw new WrongUse(`--as-of 要写成 2024-10-31 的样子，不能是“${asOf}”`);
  if (failOn === 'new-error' && base === undefined)
    throw new WrongUse('--fail-on new-error 要和 --base 一起用：没有提交可比，就不知道哪些错误是新的');
  const contentFolder = resolve(values.content);
  if (!isFolder(contentFolder)) throw new WrongUse(`没有这个目录：${values.content}`);
  if (policy !== undefined && !isFile(policy)) throw new WrongUse(`没有这个文件：${policy}`);
  if (output !== undefined && (isFolder(output) || !isFolder(resolve(output, '..')))) throw new WrongUse(`写不了这个文件：${output}`);
  const scope = scopeOf(values.year, values.station);
  const checked = await checkFolder({
    contentFolder,
    scope,
    ...(asOf === undefined ? {} : { asOf }),
    ...(base === undefined ? {} : { base }),
    ...(policy === undefined ? {} : { policy: resolve(policy) }),
  });
  if ('trouble' in checked) throw new WrongUse(TROUBLES[checked.trouble](base ?? '', values.content));
  const { programme, result } = checked;
  refuseUnknown(programme, scope);
  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  const text = REPORTERS[format](result, {
    colour: output === undefined && showsColours(),
    ...(summaryFile ? { writeSummary: (markdown) => appendFileSync(summaryFile, markdown) } : {}),
  });
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  return fails(result, failOn) ? 1 : 0;
});

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function showsColours(): boolean {
  return Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
}

function scopeOf(year: string | undefined, station: string | undefined): CheckScope {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new WrongUse(`--year 要写成四位数字，不能是“${year}”`);
  return { ...(year === undefined ? {} : { year: Number(year) }), ...(station === undefined ? {} : { station }) };
}

function refuseUnknown({ years, districts }: Programme, { year, station }: CheckScope): void {
  if (year !== undefined && !years.some((one) => one.year === year)) throw new WrongUse(`没有 ${year} 年的站点目录`);
  if (station === undefined) return;
  const folders = years.flatMap(({ stations }) => stations.map(({ district }) => district));
  const named = districts?.value.districts.map(({ slug }) => slug) ?? [];
  if (!folders.includes(station)) {
    const known = [...new Set(folders)].join('、');
    throw new WrongUse(named.includes(station) ? `${station} 还没有站点目录` : `没有“${station}”这个站点，有：${known}`);
  }
}
