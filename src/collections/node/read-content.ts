import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from '../bytes.ts';
import { assembleContent, type Content, type Entry, type Shaped, shapeFile } from '../content.ts';
import { type EvidenceFile, MAX_EVIDENCE_BYTES, studyEvidence } from '../evidence.ts';
import { fileKind } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { isText, readCollections } from './collections.ts';
import { readPdfText } from './pdf-text.ts';
import { walk } from './walk.ts';

const READS_AT_ONCE = 16;

/**
 * Reads the whole content folder. Nothing is lost: every file that the walk finds is either in the content, or named in a problem.
 * Throws only where the folder itself cannot be listed.
 */
export async function readContent(contentFolder: string): Promise<Content> {
  const entries = walk(contentFolder);
  const listed = new Set(entries.filter(({ type }) => type === 'file').map(({ path }) => path));
  const shaped = (await readCollections(contentFolder, entries)).filter(({ path }) => listed.has(path));
  const problems: Problem[] = [];
  await readTheRest(contentFolder, listed, shaped, problems);
  const evidence = await readEvidence(contentFolder, entries, problems);
  shaped.sort((a, b) => (a.path < b.path ? -1 : 1));
  return assembleContent(entries, shaped, evidence, problems);
}

/** Empty files, files that are not UTF-8 and files that could not be opened: read again here, one by one, so that each is accounted for. */
async function readTheRest(contentFolder: string, listed: ReadonlySet<string>, shaped: Shaped[], problems: Problem[]): Promise<void> {
  const seen = new Set(shaped.map(({ path }) => path));
  for (const path of listed) {
    if (seen.has(path) || !isText(path)) continue;
    try {
      const decoded = decodeUtf8(path, await readFile(join(contentFolder, path)));
      if ('problem' in decoded) problems.push(decoded.problem);
      else {
        const file = shapeFile(path, decoded.text);
        if (file !== undefined) shaped.push(file);
      }
    } catch {
      problems.push(cannotRead(path));
    }
  }
}

async function readEvidence(contentFolder: string, entries: readonly Entry[], problems: Problem[]): Promise<Map<string, EvidenceFile>> {
  const evidence = new Map<string, EvidenceFile>();
  const queue = entries.filter(({ path, type }) => type === 'file' && fileKind(path).kind === 'evidence');
  const worker = async (): Promise<void> => {
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const { path } = entry;
      const kind = fileKind(path);
      if (kind.kind !== 'evidence') continue;
      try {
        const { size } = await stat(join(contentFolder, path));
        const file =
          size > MAX_EVIDENCE_BYTES
            ? { path: kind.path, size, sha256: '', format: undefined, hasLocation: false }
            : await studyEvidence(kind.path, new Uint8Array(await readFile(join(contentFolder, path))), readPdfText);
        evidence.set(path, file);
      } catch {
        problems.push(cannotRead(path));
      }
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  return evidence;
}

function cannotRead(file: string): Problem {
  return { rule: 'schema/file', file, line: 1, column: 1, message: '文件读不出来', help: '请检查文件的权限，或重新保存一次。' };
}
