import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of a built site that ask for it, into its `pagefind/`. Gives how many pages; throws with what Pagefind says. */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-CN', includeCharacters: '-_/.' });
  try {
    if (index === undefined) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return added.page_count;
  } finally {
    await close();
  }
}
