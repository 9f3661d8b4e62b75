import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userEnvironment } from '../environment.ts';
import { smallContent } from '../small-content.ts';

const PORT = 4391;
const folder = mkdtempSync(join(tmpdir(), 'dev-test-'));
const content = smallContent(folder);
const ledger = join(content, 'stations/2024/miyun/demands.json');
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  server = spawn('node', ['scripts/dev.ts', '--content', content, '--port', String(PORT), '--as-of', '2025-01-10'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: userEnvironment(),
  });
  server.stderr?.on('data', (text) => {
    said += String(text);
  });
  await until(() => said.includes(`localhost:${PORT}`));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const PAGE = '/2024/miyun/requirements/quota/demands/';
const page = async (): Promise<string> => (await fetch(`http://localhost:${PORT}${PAGE}`)).text();

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`did not come to hold; the server said:\n${said}`);
}

test('npm run dev shows a changed ledger without a restart, says what the check finds, and survives a bad save', async () => {
  expect(await page()).toContain('已达标');
  const text = readFileSync(ledger, 'utf8');
  const demands = JSON.parse(text);
  writeFileSync(ledger, JSON.stringify({ ...demands, demands: demands.demands.slice(0, 10) }));
  await until(async () => (await page()).includes('未达标'));
  await until(() => said.includes('quota/demands'));

  writeFileSync(ledger, text.slice(0, 200));
  await until(() => said.includes('schema/syntax'));
  await until(async () => (await page()).includes('未评判'));

  writeFileSync(ledger, text);
  await until(async () => (await page()).includes('已达标') && !(await page()).includes('未评判：'));
});
