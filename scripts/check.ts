import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFolder } from '../src/check/check-folder.ts';
import { type CheckScope, FAIL_ON, fails } from '../src/check/result.ts';
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
  --format F         ${Object.keys(REPORTERS).join('、')}；默认 pretty
  --output FILE      写到文件，不写到屏幕
  --fail-on LEVEL    error（默认）、warning、new-error、never：有这样的问题时退出码为1
  --help             显示这段说明

退出码：0 没有问题；1 有问题；2 用法不对。
`;

await main(async () => {
  const { values, positionals } = parseFlags({
    content: { type: 'string', default: 'content' },
    year: { type: 'string' },
    station: { type: 'string' },
    'as-of': { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    output: { type: 'string' },
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
  const asOf = values['as-of'];
  if (asOf !== undefined && !isCalendarDay(asOf)) throw new WrongUse(`--as-of 要写成 2024-10-31 的样子，不能是“${asOf}”`);
  const contentFolder = resolve(values.content);
  if (!isFolder(contentFolder)) throw new WrongUse(`没有这个目录：${values.content}`);
  const scope = scopeOf(values.year, values.station);
  const { programme, result } = await checkFolder({ contentFolder, scope, ...(asOf === undefined ? {} : { asOf }) });
  refuseUnknown(programme, scope);
  const text = REPORTERS[format](result, { colour: values.output === undefined && Boolean(process.stdout.isTTY) });
  if (values.output === undefined) process.stdout.write(text);
  else writeFileSync(values.output, text);
  return fails(result, failOn) ? 1 : 0;
});

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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
