import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EVIDENCE, type Files } from '../builders.ts';

/** A picture and a PDF, as small as they can be and still be what their names say. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files below a folder; those that are undefined are taken away. */
  readonly write: (files: Files, below?: string) => void;
  /** Commits everything, and gives the commit. */
  readonly commit: (message: string) => string;
  readonly remove: () => void;
}

/** A repository of its own in a temporary folder, untouched by the user's configuration. */
export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'check-history-'));
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.invalid',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.invalid',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'protocol.file.allow=always', ...args], { env, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    write: (files, below = 'content') => write(join(folder, below), files),
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes files as the builders of the tests give them. */
export function write(folder: string, files: Files): void {
  for (const [path, value] of Object.entries(files)) {
    const file = join(folder, path);
    if (value === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        value === EVIDENCE ? (path.endsWith('.pdf') ? PDF : PNG) : typeof value === 'string' ? value : JSON.stringify(value, undefined, 2),
      );
    }
  }
}
