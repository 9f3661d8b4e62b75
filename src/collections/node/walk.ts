import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../content.ts';

/** Lists everything below a folder, links not followed, sorted by path. Throws where the folder itself cannot be read. */
export function walk(root: string): Entry[] {
  const entries: Entry[] = [];
  const visit = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      const type = item.isSymbolicLink() ? 'link' : item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other';
      entries.push({ path, type });
      if (type === 'folder') visit(path);
    }
  };
  visit('');
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
