import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { CheckResult } from '../check/result.ts';
import type { Programme } from '../programme/programme.ts';
import { STORE_VARIABLE } from '../publication/store.ts';
import { drawCards } from '../site/cards/draw-cards.ts';
import { outputFolder } from './output-folder.ts';
import { publishFolder } from './publish-folder.ts';
import { writeSearchIndex } from './search-index.ts';
import { UNKNOWN_ORIGIN, withoutUnknownOrigin } from './sitemap.ts';

export interface BuildOptions {
  readonly projectFolder: string;
  readonly contentFolder: string;
  readonly output: string;
  /** `/` or `/reports/`. */
  readonly base: string;
  readonly programme: Programme;
  readonly result: CheckResult;
  /** Takes one line for each step. */
  readonly say: (line: string) => void;
}

export interface Built {
  readonly pages: number;
}

/** Builds the site of a checked folder and puts it in the place of the last one. Until the last step the output is untouched. */
export async function buildSite({ projectFolder, contentFolder, output, base, programme, result, say }: BuildOptions): Promise<Built> {
  const cache = join(projectFolder, '.cache');
  const folder = outputFolder(resolve(output));
  const store = await mkdtemp(join(tmpdir(), 'publication-'));
  try {
    say('处理图片');
    const publication = await publishFolder({ programme, result, contentFolder, output: store, store, cache, base });
    await mkdir(join(store, 'media'), { recursive: true });
    process.env[STORE_VARIABLE] = store;
    process.env.CONTENT_FOLDER = contentFolder;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    say('生成页面');
    await build({ root: projectFolder, outDir: folder.building, base, logLevel: 'error', site: publication.site.url ?? UNKNOWN_ORIGIN });
    await withoutUnknownOrigin(folder.building);
    await cp(join(store, 'media'), join(folder.building, 'media'), { recursive: true });
    say('绘制分享图');
    await drawCards(publication, folder.building, join(cache, 'cards'));
    say('建立搜索索引');
    const pages = await writeSearchIndex(folder.building);
    folder.swap();
    return { pages };
  } catch (error) {
    folder.discard();
    throw error;
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}
