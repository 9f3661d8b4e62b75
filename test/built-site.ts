import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

import { userEnvironment } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the committed content, built once for all tests that look at it. */
    readonly site: string;
    /** A day after every due date, as of which it was built. */
    readonly asOf: string;
  }
}

const run = promisify(execFile);
const AS_OF = '2025-01-10';

/** Builds the committed content before the tests of the built site. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  const site = join(folder, 'site');
  await run('node', ['scripts/build.ts', '--output', site, '--as-of', AS_OF], { maxBuffer: 1 << 26, env: userEnvironment() });
  provide('site', site);
  provide('asOf', AS_OF);
  return () => rmSync(folder, { recursive: true, force: true });
}
