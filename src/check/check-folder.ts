import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import { decodeUtf8 } from '../collections/bytes.ts';
import { readJson } from '../collections/document.ts';
import { askGit } from '../collections/node/git.ts';
import { type CommitTrouble, readCommit } from '../collections/node/read-commit.ts';
import { readContent } from '../collections/node/read-content.ts';
import { dayIn } from '../programme/days.ts';
import { type Programme, programmeOf } from '../programme/programme.ts';
import { type CheckResult, type CheckScope, checkProgramme, type TrialPolicy } from './result.ts';

/** Where nothing else says which day it is. */
const DEFAULT_TIMEZONE = 'Asia/Shanghai';

export interface CheckFolderOptions {
  readonly contentFolder: string;
  readonly scope: CheckScope;
  /** Today in the policy's time zone where undefined. */
  readonly asOf?: string;
  readonly now?: Date;
  readonly workingFolder?: string;
  /** A commit to compare with. */
  readonly base?: string;
  /** A file with another policy to try on the ledgers. */
  readonly policy?: string;
}

export type CheckedFolder =
  | { readonly programme: Programme; readonly result: CheckResult }
  /** The commit to compare with cannot be read. */
  | { readonly trouble: CommitTrouble };

/** Reads a content folder and checks it. Throws where the folder, or the file of another policy, cannot be read. */
export async function checkFolder(options: CheckFolderOptions): Promise<CheckedFolder> {
  const { contentFolder, scope, now = new Date(), workingFolder = process.cwd() } = options;
  const before = options.base === undefined ? undefined : await readCommit(contentFolder, options.base);
  if (before !== undefined && 'trouble' in before) return before;
  const [content, commit, trial] = await Promise.all([
    readContent(contentFolder),
    commitOf(contentFolder),
    options.policy === undefined ? undefined : readTrial(contentFolder, options.policy),
  ]);
  const programme = programmeOf(content);
  const today = dayIn(timezoneOf(programme), now);
  const prefix = toPosix(relative(workingFolder, contentFolder));
  const result = checkProgramme({
    programme,
    scope,
    asOf: options.asOf ?? today,
    today,
    nameOf: (file) => posix.join(prefix, file),
    policies: [...programme.policies.values()].map(({ value, text }) => ({ year: value.year, sha256: sha256(text) })),
    ...(commit === undefined ? {} : { commit }),
    ...(before === undefined ? {} : { base: { programme: programmeOf(before.content), commit: before.commit } }),
    ...(trial === undefined ? {} : { trial }),
  });
  return { programme, result };
}

/** A policy outside the content folder may have any name: which year it is of is its own `year`. */
async function readTrial(contentFolder: string, path: string): Promise<TrialPolicy> {
  const file = toPosix(relative(contentFolder, path));
  const decoded = decodeUtf8(file, await readFile(path));
  if ('problem' in decoded) return { file, sha256: '', document: undefined, problems: [decoded.problem] };
  return { file, sha256: sha256(decoded.text), ...readJson('policy', file, decoded.text) };
}

const toPosix = (path: string): string => path.split(sep).join('/');

/** The time zone of the newest policy. */
function timezoneOf({ policies }: Programme): string {
  const newest = Math.max(...policies.keys());
  return policies.get(newest)?.value.timezone ?? DEFAULT_TIMEZONE;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The commit that a folder is at; undefined outside a repository. */
export async function commitOf(folder: string): Promise<string | undefined> {
  return (await askGit(folder, 'rev-parse', 'HEAD'))?.trim();
}
