import { decodeUtf8 } from '../bytes.ts';
import { assembleContent, type Content, type Entry, type Shaped, shapeFile } from '../content.ts';
import { type EvidenceFile, MAX_EVIDENCE_BYTES, studyEvidence } from '../evidence.ts';
import { fileKind } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { isText } from './collections.ts';
import { askGit, readObjects } from './git.ts';
import { readPdfText } from './pdf-text.ts';

/** Why a commit cannot be read; the words are the caller's. */
export type CommitTrouble = 'no-repository' | 'unknown' | 'unknown-in-shallow-clone';

export type CommitContent = { readonly commit: string; readonly content: Content } | { readonly trouble: CommitTrouble };

/**
 * Reads a content folder as a commit has it, through git alone: the work tree is neither looked at nor touched. A folder that the commit
 * does not have yet is empty. Files that are not wanted are as if they were not there.
 */
export async function readCommit(
  contentFolder: string,
  ref: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<CommitContent> {
  const prefix = await askGit(contentFolder, 'rev-parse', '--show-prefix');
  if (prefix === undefined) return { trouble: 'no-repository' };
  const commit = (await askGit(contentFolder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim();
  if (commit === undefined || commit === '') {
    const shallow = (await askGit(contentFolder, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    return { trouble: shallow ? 'unknown-in-shallow-clone' : 'unknown' };
  }
  const folder = prefix.replace(/\n$/, '').replace(/\/$/, '');
  const listing = await askGit(contentFolder, 'ls-tree', '-r', '-t', '-l', '-z', '--full-tree', `${commit}:${folder}`);
  const listed = filesIn(listing ?? '').filter(({ type, path }) => type === 'folder' || isWanted(path));
  return { commit, content: await readListed(contentFolder, listed) };
}

interface Listed extends Entry {
  readonly object: string;
  readonly size: number;
}

function filesIn(listing: string): Listed[] {
  const files = listing.split('\0').flatMap((line): Listed[] => {
    const match = /^(\d+) [a-z]+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    if (match === null) return [];
    const [, mode = '', object = '', size = '', path = ''] = match;
    const type = mode === '120000' ? 'link' : mode === '040000' ? 'folder' : mode.startsWith('100') ? 'file' : 'other';
    return [{ path, type, object, size: Number(size) || 0 }];
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readListed(contentFolder: string, listed: readonly Listed[]): Promise<Content> {
  const shaped: Shaped[] = [];
  const problems: Problem[] = [];
  const evidence = new Map<string, EvidenceFile>();
  const wanted = listed.filter(({ type, path, size }) => {
    if (type !== 'file') return false;
    const kind = fileKind(path);
    if (kind.kind !== 'evidence') return isText(path);
    if (size <= MAX_EVIDENCE_BYTES) return true;
    evidence.set(path, { path: kind.path, size, sha256: '', format: undefined, hasLocation: false });
    return false;
  });
  const objects = readObjects(
    contentFolder,
    wanted.map(({ object }) => object),
  );
  for (const { path } of wanted) {
    const bytes = (await objects.next()).value;
    const kind = fileKind(path);
    if (bytes === undefined) problems.push(notThere(path));
    else if (kind.kind === 'evidence') evidence.set(path, await studyEvidence(kind.path, bytes, readPdfText));
    else {
      const decoded = decodeUtf8(path, bytes);
      if ('problem' in decoded) problems.push(decoded.problem);
      else {
        const file = shapeFile(path, decoded.text);
        if (file !== undefined) shaped.push(file);
      }
    }
  }
  await objects.return(undefined);
  const entries = listed.map(({ path, type }) => ({ path, type }));
  return assembleContent(entries, shaped, evidence, problems);
}

function notThere(file: string): Problem {
  return { rule: 'schema/file', file, line: 1, column: 1, message: '文件读不出来', help: '请检查文件的权限，或重新保存一次。' };
}
