import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands for the site's own address where it is not known; taken out of what was built. */
export const UNKNOWN_ORIGIN = 'http://origin.invalid';

/** Makes the addresses in sitemaps relative to whatever host serves them, where the site's own address is not known. */
export async function withoutUnknownOrigin(site: string): Promise<void> {
  for (const name of await readdir(site)) {
    if (!/^sitemap.*\.xml$/.test(name)) continue;
    const file = join(site, name);
    const text = await readFile(file, 'utf8');
    if (text.includes(UNKNOWN_ORIGIN)) await writeFile(file, text.replaceAll(UNKNOWN_ORIGIN, ''));
  }
}
