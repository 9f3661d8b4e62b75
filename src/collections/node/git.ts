import { execFile, spawn } from 'node:child_process';
import { finished } from 'node:stream/promises';

/** Git as a hook or an outer git sets it would look at another repository than the folder's. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...environment } = process.env;
const OPTIONS = { env: { ...environment, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } };

const MAX_LISTING_BYTES = 1024 ** 3;

/** What git prints for a folder; undefined where it fails, or is not there. */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { ...OPTIONS, maxBuffer: MAX_LISTING_BYTES }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}

/** The bytes of objects, one at a time and in their order, so that no more than one is held; undefined for one that is not there. */
export async function* readObjects(folder: string, ids: readonly string[]): AsyncGenerator<Uint8Array<ArrayBuffer> | undefined> {
  const git = spawn('git', ['-C', folder, 'cat-file', '--batch'], { ...OPTIONS, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = finished(git.stdout, { error: false }).catch(() => undefined);
  git.on('error', () => undefined);
  git.stdin.on('error', () => undefined);
  git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const output = bytesOf(git.stdout);
  try {
    for (const _id of ids) {
      const header = await output.line();
      const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
      if (size === undefined) yield undefined;
      else {
        const bytes = await output.take(Number(size));
        await output.take(1);
        yield bytes;
      }
    }
  } finally {
    git.stdout.destroy();
    git.kill();
    await ended;
  }
}

interface ByteReader {
  /** Up to the next line feed, without it; what is left at the end. */
  readonly line: () => Promise<string>;
  readonly take: (size: number) => Promise<Uint8Array<ArrayBuffer>>;
}

function bytesOf(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    rest = next.value;
    return true;
  };
  const take = async (size: number): Promise<Uint8Array<ArrayBuffer>> => {
    const taken = new Uint8Array(size);
    let filled = 0;
    while (filled < size && (rest.length > 0 || (await more()))) {
      const part = rest.subarray(0, size - filled);
      taken.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
    }
    return taken.subarray(0, filled);
  };
  const line = async (): Promise<string> => {
    let text = '';
    while (rest.length > 0 || (await more())) {
      const end = rest.indexOf(10);
      const part = end === -1 ? rest : rest.subarray(0, end);
      text += Buffer.from(part).toString('latin1');
      rest = rest.subarray(part.length + (end === -1 ? 0 : 1));
      if (end !== -1) break;
    }
    return text;
  };
  return { line, take };
}
