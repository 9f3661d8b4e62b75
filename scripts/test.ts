import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { main } from './command-line.ts';

const HELP = `类型检查、代码检查，再跑全部测试：单元、契约、生成和浏览器。

用法：npm test

最后一行是 “N passed, N failed”。没有 Chromium 时先装上（Debian，需要 root），装不了就说明。
`;

const RESULTS = '.cache/test-results.json';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const STEPS: readonly Step[] = [
  { name: '类型', command: ['tsc', '--noEmit'] },
  { name: '页面类型', command: ['astro', 'check', '--minimumSeverity', 'error', '--tsconfig', 'src/tsconfig.json'] },
  { name: '代码风格', command: ['biome', 'check', '--error-on-warnings'] },
];

function passes({ name, command: [program, ...args] }: Step): boolean {
  process.stderr.write(`${name}……\n`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

/** How many tests passed and failed, from what vitest wrote; a run that wrote nothing failed. */
function counted(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numTotalTests, numFailedTestSuites, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const failed = Math.max(numFailedTests, numTotalTests - numPassedTests);
    return { passed: numPassedTests, failed: failed === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await main(async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const steps = STEPS.map(passes);
  ensureChromium((line) => process.stderr.write(`${line}\n`));
  rmSync(RESULTS, { force: true });
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...process.argv.slice(2)];
  const { status } = spawnSync('vitest', vitest, { stdio: ['ignore', 'inherit', 'inherit'] });
  const tests = counted();
  const passed = tests.passed + steps.filter(Boolean).length;
  const failed = tests.failed + steps.filter((ok) => !ok).length + (status !== 0 && tests.failed === 0 ? 1 : 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
