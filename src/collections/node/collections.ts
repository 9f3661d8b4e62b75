import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInternalBuilder, defineCollection } from '@content-collections/core';
import { z } from 'zod';
import { type Entry, type Shaped, shapeFile } from '../content.ts';
import { fileKind } from '../kinds.ts';

/** content-collections opens all files of a builder at once and drops what it cannot open; so a builder gets no more than this. */
const FILES_PER_BUILDER = 512;

/** All files of a builder are in memory at once, as text and as values: so it gets no more than this, unless one folder alone has more. */
const BYTES_PER_BUILDER = 32 * 1024 * 1024;

/** The files of one folder that one collection holds. */
interface Group {
  readonly directory: string;
  readonly include: string;
  readonly files: number;
  readonly bytes: number;
}

/** A parser that keeps the text as it is: the file's path, which mistakes need, is known to the transform only. */
const asText = { hasContent: false, parse: (text: string) => ({ text }) } as const;
const RawText = z.object({ text: z.string() });

/**
 * Reads the text files of the content model through content-collections, in builders of bounded size, one after another.
 * What a builder could not read is missing from the result: the caller compares it with its walk.
 */
export async function readCollections(contentFolder: string, entries: readonly Entry[]): Promise<Shaped[]> {
  const shaped: Shaped[] = [];
  const scratch = await mkdtemp(join(tmpdir(), 'collections-'));
  try {
    for (const groups of bundles(groupsOf(contentFolder, entries))) await readGroups(contentFolder, groups, scratch, shaped);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return shaped;
}

async function readGroups(contentFolder: string, groups: readonly Group[], scratch: string, shaped: Shaped[]): Promise<void> {
  const collections = groups.map((group, index) =>
    defineCollection({
      name: `group${index}`,
      directory: group.directory || '.',
      include: group.include,
      parser: asText,
      schema: RawText,
      transform: ({ text, _meta }, context) => {
        const path = [group.directory, _meta.filePath.replaceAll('\\', '/')].filter(Boolean).join('/');
        const file = text.includes('\uFFFD') ? undefined : shapeFile(path, text);
        if (file !== undefined) shaped.push(file);
        return context.skip();
      },
    }),
  );
  const emitter = { on: () => undefined, emit: () => undefined };
  const configuration = {
    collections,
    path: join(contentFolder, 'collections'),
    inputPaths: [],
    checksum: '',
    generateTypes: false,
    cache: 'none',
  };
  const options = { configName: 'collections', outputDir: scratch, cacheDir: scratch };
  const builder = await createInternalBuilder(configuration as never, contentFolder, options as never, emitter as never);
  await builder.build();
}

/** One group a folder; a folder of very many posts is split by month. */
function groupsOf(contentFolder: string, entries: readonly Entry[]): Group[] {
  const files = new Map<string, string[]>();
  for (const { path, type } of entries) {
    if (type !== 'file' || !isText(path)) continue;
    const slash = path.lastIndexOf('/');
    const directory = path.slice(0, Math.max(0, slash));
    const key = `${directory}|${path.slice(path.lastIndexOf('.'))}`;
    files.set(key, [...(files.get(key) ?? []), path.slice(slash + 1)]);
  }
  return [...files].flatMap(([key, names]) => {
    const [directory = '', extension = ''] = key.split('|');
    const group = (include: string, names: readonly string[]): Group => {
      const sizes = names.map((name) => statSync(join(contentFolder, directory, name), { throwIfNoEntry: false })?.size ?? 0);
      return { directory, include, files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    };
    if (names.length <= FILES_PER_BUILDER) return [group(`*${extension}`, names)];
    const months = Map.groupBy(names, (name) => name.slice(0, 'yyyy-mm-'.length));
    return [...months].map(([month, inMonth]) => group(`${month}*${extension}`, inMonth));
  });
}

export function isText(path: string): boolean {
  const { kind } = fileKind(path);
  return kind !== 'evidence' && kind !== 'placeholder' && kind !== 'unknown';
}

function* bundles(groups: readonly Group[]): Generator<readonly Group[]> {
  let bundle: Group[] = [];
  let files = 0;
  let bytes = 0;
  for (const group of groups) {
    if ((files + group.files > FILES_PER_BUILDER || bytes + group.bytes > BYTES_PER_BUILDER) && bundle.length > 0) {
      yield bundle;
      bundle = [];
      files = 0;
      bytes = 0;
    }
    bundle.push(group);
    files += group.files;
    bytes += group.bytes;
  }
  if (bundle.length > 0) yield bundle;
}
