import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies two stations of the committed content, with what they need, into a folder of its own. */
export function smallContent(folder: string): string {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'stations/2024'), { recursive: true });
  for (const path of ['districts.json', 'policies', 'oversight', 'pages', 'site.json', 'stations/2024/haidian', 'stations/2024/miyun']) {
    cpSync(join('content', path), join(content, path), { recursive: true });
  }
  return content;
}
