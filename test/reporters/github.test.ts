import { describe, expect, it } from 'vitest';
import type { CheckFinding, CheckResult } from '../../src/check/result.ts';
import { github } from '../../src/reporters/github.ts';
import { jobSummary, MAX_SUMMARY_BYTES } from '../../src/reporters/job-summary.ts';
import { repeated, rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };
const commands = (text: string, kind: string): string[] => text.split('\n').filter((line) => line.startsWith(`::${kind} `));

/** So many errors, each in a file of its own. */
function spread(count: number, change: Partial<CheckFinding> = {}): CheckResult {
  const result = rich();
  const error = result.findings.find(({ severity }) => severity === 'error');
  if (error === undefined) throw new Error('the rich programme has errors');
  const findings = Array.from({ length: count }, (_, at) => ({ ...error, ...change, at: { ...error.at, file: `content/${at}.json` } }));
  return { ...result, findings };
}

describe('github', () => {
  for (const [count, shown] of [
    [9, 9],
    [10, 10],
    [11, 10],
    [47, 10],
  ] as const) {
    it(`shows ${shown} of ${count} errors, and says so`, () => {
      const text = github(spread(count), PLAIN);
      expect(commands(text, 'error')).toHaveLength(shown);
      expect(text).toContain(`错误：显示 ${shown} 条，共 ${count} 条。`);
    });
  }

  it('shows one annotation for each file and rule, and says how many more there are', () => {
    const [finding] = spread(1).findings;
    if (finding === undefined) throw new Error('there is one');
    const text = github({ ...rich(), findings: [finding, finding, finding] }, PLAIN);
    expect(commands(text, 'error')).toHaveLength(1);
    expect(text).toContain('（这个文件里同类的还有 2 条）');
    expect(text).toContain('错误：显示 1 条，共 3 条。');
  });

  it('shows new errors before old ones, and broken data before a requirement that is not met', () => {
    const old = spread(10, { new: false, message: '旧的' }).findings;
    const unmet = spread(10, { new: true, status: 'unmet', message: '未达标的' }).findings.map((one) => ({
      ...one,
      rule: 'quota/demands',
    }));
    const broken = spread(1, { new: true, message: '新的' }).findings;
    const shown = commands(github({ ...rich(), findings: [...old, ...unmet, ...broken] }, PLAIN), 'error');
    expect(shown[0]).toContain('新的');
    expect(shown.slice(1).every((line) => line.includes('未达标的'))).toBe(true);
  });

  it('lets no text of the content become a command or a property of its own', () => {
    const evil = '坏\n::error::x\r%0A##[error] a,b:c';
    const text = github(spread(1, { message: evil, help: evil, rule: 'a,b:c::d' }), PLAIN);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(text).toMatch(/,title=[^,:]*a%2Cb%3Ac%3A%3Ad::/);
    expect(text).not.toContain('\r');
  });

  it('writes every finding to the summary, where one is kept', () => {
    let summary = '';
    github(richAgainstBase(), {
      ...PLAIN,
      writeSummary: (markdown) => {
        summary += markdown;
      },
    });
    expect(summary.split('\n').filter((line) => line.startsWith('| ')).length).toBe(richAgainstBase().findings.length + 2);
    expect(summary).toContain('（新增）');
    expect(summary).not.toContain('<b>');
    expect(summary).not.toContain('@someone');
  });

  it('keeps the summary within 1 MiB and says how many findings it leaves out', () => {
    const huge = repeated(rich(), 500);
    const summary = jobSummary(huge);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(MAX_SUMMARY_BYTES - 2000);
    const rows = summary.split('\n').filter((line) => line.startsWith('| ')).length - 2;
    expect(summary).toContain(`另有 ${huge.findings.length - rows} 条没有列出`);
  });
});
