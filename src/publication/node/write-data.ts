import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloads } from '../data/downloads.ts';
import type { Publication } from '../publication.ts';

/** Writes the downloads into the `data/` of a store, and what the page says of them into `data.json`. */
export async function writeData(store: string, publication: Publication): Promise<void> {
  const { files, view } = downloads(publication, (text) => createHash('sha256').update(text).digest('hex'));
  await rm(join(store, 'data'), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(store, 'data', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await writeFile(join(store, 'data.json'), JSON.stringify(view));
}
