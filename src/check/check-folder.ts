import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { readContent } from '../collections/node/read-content.ts';
import { dayIn } from '../programme/days.ts';
import { type Programme, programmeOf } from '../programme/programme.ts';
import { type CheckResult, type CheckScope, checkProgramme } from './result.ts';

const run = promisify(execFile);

/** Where nothing else says which day it is. */
const DEFAULT_TIMEZONE = 'Asia/Shanghai';

export interface CheckFolderOptions {
  readonly contentFolder: string;
  readonly scope: CheckScope;
  /** Today in the policy's time zone where undefined. */
  readonly asOf?: string;
  readonly now?: Date;
  readonly workingFolder?: string;
  readonly base?: Programme;
}

export interface CheckedFolder {
  readonly programme: Programme;
  readonly result: CheckResult;
}

/** Reads a content folder and checks it. Throws where the folder cannot be listed. */
export async function checkFolder(options: CheckFolderOptions): Promise<CheckedFolder> {
  const { contentFolder, scope, now = new Date(), workingFolder = process.cwd(), base } = options;
  const [content, commit] = await Promise.all([readContent(contentFolder), commitOf(contentFolder)]);
  const programme = programmeOf(content);
  const today = dayIn(timezoneOf(programme), now);
  const prefix = relative(workingFolder, contentFolder).split(sep).join('/');
  const result = checkProgramme({
    programme,
    scope,
    asOf: options.asOf ?? today,
    today,
    filePrefix: prefix === '' ? '' : `${prefix}/`,
    policies: [...programme.policies.values()].map(({ value, text }) => ({ year: value.year, sha256: sha256(text) })),
    ...(commit === undefined ? {} : { commit }),
    ...(base === undefined ? {} : { base }),
  });
  return { programme, result };
}

/** The time zone of the newest policy. */
function timezoneOf({ policies }: Programme): string {
  const newest = Math.max(...policies.keys());
  return policies.get(newest)?.value.timezone ?? DEFAULT_TIMEZONE;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The commit that a folder is at; undefined outside a repository. */
export async function commitOf(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'rev-parse', 'HEAD']);
    return stdout.trim();
  } catch {
    return undefined;
  }
}
