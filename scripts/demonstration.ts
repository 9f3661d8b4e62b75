/**
 * Makes the demonstration content: `node scripts/demonstration.ts [--station SLUG]`.
 *
 * Reads scripts/demonstration/stations/<slug>.json, the hand-written source of an invented station, and writes its ledgers and its evidence
 * (letters, plans, minutes, accounts, drawings) into content/stations/2024/<slug>/. Posts and reports there are written by hand and left alone.
 * Everything follows from the source and the slug: no clock, no chance, so a second run changes nothing.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSource } from './demonstration/source.ts';
import { writeStation } from './demonstration/station.ts';

const help = `用法：node scripts/demonstration.ts [--station 区]

把 scripts/demonstration/stations/ 里的说明写成 content/stations/2024/ 下的演示台账和留存材料。
消息（news/）和报告（reports/）是手写的，不会改动。

  --station 区   只写一个站点，例如 haidian
  --help         显示这段说明
`;

const root = `${import.meta.dirname}/..`;
const sources = `${root}/scripts/demonstration/stations`;

function readFlags(args: string[]): { readonly station?: string; readonly help?: boolean } | undefined {
  try {
    return parseArgs({ args, options: { station: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const values = readFlags(process.argv.slice(2));
  if (values === undefined) {
    process.stderr.write(help);
    return 2;
  }
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const all = readdirSync(sources)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  const chosen = values.station === undefined ? all : all.filter((slug) => slug === values.station);
  if (chosen.length === 0) {
    process.stderr.write(`没有这个站点的说明：${values.station ?? sources}\n`);
    return 2;
  }
  let failures = 0;
  for (const slug of chosen) {
    const start = performance.now();
    try {
      await writeStation(readSource(`${sources}/${slug}.json`), `${root}/content/stations/2024/${slug}`);
      process.stderr.write(`${slug}：${((performance.now() - start) / 1000).toFixed(1)} 秒\n`);
    } catch (error) {
      failures += 1;
      process.stderr.write(`${slug}：${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
