import { join } from 'node:path';
import type { CheckResult } from '../check/result.ts';
import type { Programme } from '../programme/programme.ts';
import { publishPictures } from '../publication/node/publish-pictures.ts';
import { readHistory } from '../publication/node/read-history.ts';
import { writeData } from '../publication/node/write-data.ts';
import { writeStore } from '../publication/node/write-store.ts';
import type { Publication } from '../publication/publication.ts';
import { publish } from '../publication/publish.ts';

export interface PublishFolderOptions {
  readonly programme: Programme;
  readonly result: CheckResult;
  readonly contentFolder: string;
  /** Where pictures go: `media/` below it. */
  readonly output: string;
  /** Where the pages find their data. */
  readonly store: string;
  readonly cache: string;
  readonly base: string;
}

/** Where the sources are said to be: in the repository, wherever this copy of it lies. */
const SOURCE_PREFIX = 'content/';

/** Makes the publication of a checked folder: its pictures into the output, its data into the store. */
export async function publishFolder({
  programme,
  result,
  contentFolder,
  output,
  store,
  cache,
  base,
}: PublishFolderOptions): Promise<Publication> {
  const { requirements, findings, asOf, commit } = result;
  const [{ picture }, history] = await Promise.all([
    publishPictures(programme, contentFolder, output, join(cache, 'media')),
    readHistory({ contentFolder, asOf, cacheFolder: join(cache, 'changes') }),
  ]);
  const publication = publish({ programme, requirements, findings, history, asOf, commit, filePrefix: SOURCE_PREFIX, base, picture });
  await writeStore(store, publication);
  await writeData(store, publication);
  return publication;
}
