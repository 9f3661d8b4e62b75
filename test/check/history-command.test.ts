import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AFTER, demand, files, policy, STATION } from '../builders.ts';
import { type Repository, repository } from './repository.ts';

const SCRIPT = new URL('../../scripts/check.ts', import.meta.url).pathname;

let made: Repository;
let first: string;
let outside: string;

beforeAll(() => {
  made = repository();
  made.write(files());
  first = made.commit('first');
  made.write({ [`${STATION}/demands.json`]: { demands: [demand(1), demand(2, { enterprise: 'e-404' }), demand(3), demand(4)] } });
  made.commit('second');
  outside = mkdtempSync(join(tmpdir(), 'check-command-'));
});
afterAll(() => {
  made.remove();
  rmSync(outside, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function check(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { GITHUB_STEP_SUMMARY: _, ...env } = process.env;
  const options = { cwd: made.folder, env: { ...env, ...environment } } as const;
  return new Promise((resolve) => {
    const command = execFile(process.execPath, [SCRIPT, '--as-of', AFTER, ...args], options, (_error, out, err) => {
      resolve({ code: command.exitCode, out, err });
    });
  });
}

describe('check --base', () => {
  it('marks what is new and says what moved', async () => {
    const { code, out, err } = await check(['--base', 'HEAD~1', '--format', 'json']);
    const report = JSON.parse(out);
    expect([code, err, report.base]).toEqual([1, '', first]);
    const news = report.findings.filter((finding: { new: boolean }) => finding.new).map(({ rule }: { rule: string }) => rule);
    expect(news).toContain('reference/unresolved');
    expect(report.changes[0].requirements.map(({ rule }: { rule: string }) => rule)).toContain('quota/demands');
  });

  it('fails for new errors alone, when asked to', async () => {
    expect((await check(['--base', 'HEAD~1', '--fail-on', 'new-error', '--format', 'markdown'])).code).toBe(1);
    const { code, out } = await check(['--base', 'HEAD', '--fail-on', 'new-error', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out).toMatch(/^## ✅ 可以合并：没有新错误/);
    expect((await check(['--base', 'HEAD'])).code).toBe(1);
  });

  it('leaves the work tree as it is', async () => {
    const before = made.git('status', '--porcelain', '--branch');
    await check(['--base', 'HEAD~1']);
    expect(made.git('status', '--porcelain', '--branch')).toBe(before);
  });
});

describe('check --policy', () => {
  it('judges by that file, and fails with its findings where it is broken', async () => {
    writeFileSync(join(made.folder, 'next.json'), JSON.stringify(policy({ year: 2025 })));
    const report = JSON.parse((await check(['--policy', 'next.json', '--format', 'json'])).out);
    expect(report.trial.file).toBe('next.json');
    writeFileSync(join(made.folder, 'next.json'), '{"year": 2025}');
    const broken = await check(['--policy', 'next.json', '--format', 'json']);
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out).findings.some(({ file }: { file: string }) => file === 'next.json')).toBe(true);
    rmSync(join(made.folder, 'next.json'));
  });
});

describe('check, wrongly used', () => {
  for (const [name, args, words] of [
    ['new errors without a base', ['--fail-on', 'new-error'], '--fail-on new-error 要和 --base 一起用'],
    ['a base that no commit has', ['--base', 'nowhere'], '--base 指的“nowhere”在这个仓库里找不到'],
    ['an empty base', ['--base', ''], '找不到'],
    ['a policy that is not there', ['--policy', 'nowhere.json'], '没有这个文件：nowhere.json'],
    ['a policy that is a folder', ['--policy', 'content'], '没有这个文件：content'],
    ['a format that is none', ['--format', 'xml'], '--format 只能是 pretty、json、csv、markdown、github、sarif、junit'],
    ['an unknown flag', ['--bases', 'HEAD'], '不认识的选项 --bases'],
    ['an output that cannot be', ['--output', 'nowhere/x.json'], '写不了这个文件：nowhere/x.json'],
    ['a folder that is not there', ['--content', 'nowhere'], '没有这个目录：nowhere'],
    ['a year without stations', ['--year', '1999'], '没有 1999 年的站点目录'],
    ['an unknown station', ['--station', 'nowhere'], '没有“nowhere”这个站点'],
    ['a day that is none', ['--as-of', '2024-02-30'], '--as-of 要写成'],
    ['a level that is none', ['--fail-on', 'info'], '--fail-on 只能是'],
    ['something that is no flag', ['content'], '不认识的参数“content”'],
  ] as const) {
    it.concurrent(`exits 2 for ${name}, with a sentence and nothing else`, async () => {
      const { code, out, err } = await check(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    });
  }

  it('exits 2 for a base outside a repository', async () => {
    const { code, err } = await check(['--content', outside, '--base', 'HEAD']);
    expect(code).toBe(2);
    expect(err).toContain('不在 git 仓库里');
  });
});

describe('check --format github', () => {
  it('writes all findings to the job summary where there is one', async () => {
    const summary = join(outside, 'summary.md');
    writeFileSync(summary, '先前的内容\n');
    const { out } = await check(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::error file=content\/stations\/2024\/haidian\//);
    expect(readFileSync(summary, 'utf8')).toMatch(/^先前的内容\n## 检查结果\n/);
    expect((await check(['--format', 'github'])).out).toBe(out);
  });
});

describe('check --help', () => {
  it('names every flag and format', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    for (const word of [
      '--content',
      '--year',
      '--station',
      '--as-of',
      '--format',
      '--base',
      '--output',
      '--fail-on',
      '--policy',
      'new-error',
      'sarif',
      'junit',
    ])
      expect(out).toContain(word);
  });
});
