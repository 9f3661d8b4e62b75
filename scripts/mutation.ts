import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { main, oneOf } from './command-line.ts';

const HELP = `变异测试：逐个文件夹改动源码，看它自己的测试能否发现。

用法：npm run mutation            全部文件夹
      npm run mutation -- 名称……  只跑这几个

结果写入 .cache/mutation.json；已被发现、又没有改动过的变异沿用上一次的结果（删掉 .cache/mutation 则全部重跑）。得分低于 90 时退出码为 1。
`;

const RESULTS = '.cache/mutation.json';

/** The least score of a folder, in per cent. */
const LEAST = 90;

/** Folders that are mutated together, each tested by its own tests alone: those that judge whole programmes would run for every change. */
const FOLDERS = {
  metrics: ['metrics'],
  evaluation: ['evaluation'],
  requirements: ['rules/quota', 'rules/report', 'rules/evidence'],
  finance: ['rules/finance'],
  privacy: ['rules/privacy'],
  integrity: ['rules/integrity'],
  identity: ['rules/identity', 'rules/reference', 'rules/schema'],
  programme: ['rules/programme', 'rules/plan', 'rules/oversight', 'rules/content', 'rules/explanation'],
  lists: ['rules/*.ts'],
} as const satisfies Record<string, readonly string[]>;

/** What the lists of rules share has no tests beside it. */
const TESTS_OF_LISTS = ['test/rules/rules.test.ts', 'test/rules/integrity/dates.test.ts', 'test/rules/evidence'];

type Folder = keyof typeof FOLDERS;
const NAMES = Object.keys(FOLDERS) as Folder[];

interface Result {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly score: number;
  /** `file:line:column mutator → replacement` of each mutant that no test noticed. */
  readonly survivors: readonly string[];
}

/** What survived is tried anew: of what runs as a module is loaded, Stryker does not see that there are new tests. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values<{ mutants: { status: string }[] }>(report.files)) {
    one.mutants = one.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  }
  writeFileSync(file, JSON.stringify(report));
}

async function mutate(folder: Folder): Promise<Result> {
  const paths: readonly string[] = FOLDERS[folder];
  const tests = folder === 'lists' ? TESTS_OF_LISTS : paths.map((path) => `test/${path}`);
  process.env.MUTATION_TESTS = tests.join(' ');
  const incrementalFile = `.cache/mutation/${folder}.json`;
  forgetSurvivors(incrementalFile);
  const found = await new Stryker({
    mutate: paths.map((path) => (path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`)),
    incrementalFile,
  }).runMutationTest();
  const killed = found.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survivors = found.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const mutants = killed + survivors.length;
  return {
    mutants,
    killed,
    survived: survivors.length,
    score: mutants === 0 ? 100 : Math.floor((killed / mutants) * 1000) / 10,
    survivors: survivors.map(
      ({ fileName, location: { start }, mutatorName, replacement }) =>
        `${fileName.slice(fileName.lastIndexOf('/src/') + 1)}:${start.line}:${start.column} ${mutatorName} → ${replacement}`,
    ),
  };
}

function earlier(): Partial<Record<Folder, Result>> {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return {};
  }
}

function table(results: readonly (readonly [Folder, Result])[]): string {
  const rows = results.map(([folder, { mutants, killed, survived, score }]) => [folder, mutants, killed, survived, score.toFixed(1)]);
  return [['文件夹', '变异', '发现', '漏掉', '得分'], ...rows].map((row) => row.map((cell) => String(cell).padEnd(14)).join('')).join('\n');
}

await main(async () => {
  const given = process.argv.slice(2);
  if (given.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const chosen = given.length === 0 ? NAMES : given.map((name) => oneOf('名称', name, NAMES));
  const results: [Folder, Result][] = [];
  for (const folder of chosen) {
    results.push([folder, await mutate(folder)]);
    mkdirSync('.cache', { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ ...earlier(), ...Object.fromEntries(results) }, undefined, 2)}\n`);
  }
  for (const [, { survivors }] of results) for (const survivor of survivors) process.stderr.write(`${survivor}\n`);
  process.stdout.write(`${table(results)}\n`);
  return results.every(([, { score }]) => score >= LEAST) ? 0 : 1;
});
