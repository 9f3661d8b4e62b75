import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main, parseFlags, WrongUse } from './command-line.ts';

const HELP = `量 npm run check 要多少时间和内存：先是 content/，再是生成的一万、十万、一百万行台账。

用法：npm run bench -- [选项]

  --rows LIST        行数，用逗号隔开，默认 10000,100000,1000000
  --times N          每样量几次，取处理器时间最少的一次，默认 1
  --help             显示这段说明

机器忙的时候看处理器时间，不看经过的时间。
`;

const SCRIPTS = import.meta.dirname;

/** What one run took, as the system counted it. */
interface Taken {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time, in the program and in the system for it. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
}

interface Measured extends Taken {
  readonly name: string;
  /** Undefined for content that was not made to a number of rows. */
  readonly rows: number | undefined;
}

await main(async () => {
  const { values } = parseFlags({
    rows: { type: 'string', default: '10000,100000,1000000' },
    times: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const sizes = values.rows.split(',').map(Number);
  const times = Number(values.times);
  if (!sizes.every((rows) => Number.isSafeInteger(rows) && rows >= 1000)) throw new WrongUse('--rows 里每个数要是不小于1000的整数');
  if (!Number.isSafeInteger(times) || times < 1) throw new WrongUse('--times 要是不小于1的整数');
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const measured: Measured[] = [];
    const committed = resolve('content');
    if (existsSync(committed)) measured.push({ name: 'content/', rows: undefined, ...(await best(times, committed, scratch)) });
    for (const rows of sizes) {
      const content = join(scratch, 'content');
      await run([join(SCRIPTS, 'bench-check.ts'), '--rows', String(rows), '--output', content]);
      measured.push({ name: rows.toLocaleString('en'), rows, ...(await best(times, content, scratch)) });
    }
    process.stdout.write(tableOf(measured));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
});

async function best(times: number, content: string, scratch: string): Promise<Taken> {
  let least: Taken | undefined;
  for (let time = 0; time < times; time++) {
    const taken = await measure(content, scratch);
    if (least === undefined || taken.cpu < least.cpu) least = taken;
  }
  return least ?? { wall: 0, cpu: 0, peak: 0 };
}

/** The run writes down at its end what it used itself: only it is asked, so that nothing of the machine's other work is counted. */
async function measure(content: string, scratch: string): Promise<Taken> {
  const usage = join(scratch, 'usage.json');
  const atExit = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const started = performance.now();
  await run([
    ...['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, join(SCRIPTS, 'check.ts')],
    ...['--content', content, '--as-of', '2025-01-10', '--format', 'json', '--fail-on', 'never', '--output', join(scratch, 'result.json')],
  ]);
  const wall = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}

async function run(command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
}

/** With how many times the one before each took, and the exponent of growth: 1 is in step with the rows, 2 with their square. */
function tableOf(measured: readonly Measured[]): string {
  const lines = measured.map(({ name, rows, wall, cpu, peak }, at) => {
    const before = measured[at - 1];
    const own = [name, wall.toFixed(2), cpu.toFixed(2), peak.toFixed(0)];
    if (rows === undefined || before?.rows === undefined) return [...own, '', '', ''];
    const exponent = Math.log(cpu / before.cpu) / Math.log(rows / before.rows);
    return [...own, (cpu / before.cpu).toFixed(1), (peak / before.peak).toFixed(1), exponent.toFixed(2)];
  });
  const head = ['rows', 'wall s', 'CPU s', 'peak MiB', 'CPU ratio', 'peak ratio', 'exponent'];
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  return [head, ...lines].map((line) => `${line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}\n`).join('');
}
