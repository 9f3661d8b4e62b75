import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { userEnvironment } from '../environment.ts';
import { pages, siteFiles } from '../site-files.ts';
import { smallContent } from '../small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...args: string[]): { status: number | null; stderr: string } => {
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', ...args], { encoding: 'utf8', env: userEnvironment() });
  return { status, stderr };
};

const snapshot = (site: string): string =>
  siteFiles(site)
    .sort()
    .map((path) => `${path} ${readFileSync(join(site, path)).length}`)
    .join('\n');

describe('npm run build', () => {
  test('under a base path every address of the site stands below it, and an error leaves the last good site whole', () => {
    const content = smallContent(folder);
    const output = join(folder, 'dist');
    expect(build('--content', content, '--output', output, '--base', '/reports/', '--as-of', '2025-01-10')).toMatchObject({ status: 0 });
    const outside = new Set<string>();
    for (const [address, html] of pages(output)) {
      for (const { 1: href = '' } of html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g))
        if (!href.startsWith('/reports/')) outside.add(`${address} -> ${href}`);
    }
    expect([...outside].slice(0, 10)).toEqual([]);

    const before = snapshot(output);
    const ledger = join(content, 'stations/2024/haidian/demands.json');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"demands": [', '"demands": [,'));
    const broken = build('--content', content, '--output', output);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('schema/syntax');
    expect(broken.stderr).toMatch(/demands\.json/);
    expect(snapshot(output)).toBe(before);
  });

  test('says wrong use in a sentence, with exit code 2, and writes nothing', () => {
    for (const args of [
      ['--contnet', 'x'],
      ['--content', '/nowhere'],
      ['--as-of', '2024-06-31'],
      ['--policy', 'content/policies/2024.json'],
    ]) {
      const { status, stderr } = build(...args, '--output', join(folder, 'never'));
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toMatch(/[\u4e00-\u9fff]/);
      expect(stderr).not.toContain('    at ');
    }
  });

  test('--strict stops on an unmet requirement', () => {
    const { status, stderr } = build('--strict', '--output', join(folder, 'never'), '--as-of', '2025-01-10');
    expect(status).toBe(1);
    expect(stderr).toContain('quota/demands');
    expect(() => execFileSync('ls', [join(folder, 'never')], { stdio: 'ignore' })).toThrow();
  });
});
