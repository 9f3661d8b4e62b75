import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesBetween, type Judged, type StationChange } from '../../check/history.ts';
import { askGit } from '../../collections/node/git.ts';
import { readCommit } from '../../collections/node/read-commit.ts';
import { judgeStation } from '../../evaluation/requirements.ts';
import { dayIn } from '../../programme/days.ts';
import { type Programme, programmeOf } from '../../programme/programme.ts';
import type { CommitChanges, History } from '../changes.ts';

/** A bound by number, not by time: the same commit gives the same page on any machine. */
const COMMITS = 8;
const TIMEZONE = 'Asia/Shanghai';
/** What judging depends on: where any of it changes, nothing is taken from the cache. */
const JUDGING = ['collections', 'programme', 'metrics', 'rules', 'evaluation', 'check'] as const;
const SOURCES = join(import.meta.dirname, '../..');

export interface ReadHistoryOptions {
  readonly contentFolder: string;
  /** Both sides of a comparison are judged as of this day. */
  readonly asOf: string;
  readonly cacheFolder: string;
  readonly commits?: number;
}

interface Logged {
  readonly commit: string;
  /** Undefined for the first commit of all, and where a shallow clone ends. */
  readonly parent: string | undefined;
  readonly day: string;
}

/**
 * Reads the last commits that touched the content, and what each changed, through git alone. Only the stations that a commit touched are
 * read, and what was compared before comes from the cache. Never throws for want of a repository or of history: it says so.
 */
export async function readHistory(options: ReadHistoryOptions): Promise<History> {
  const { contentFolder, asOf, cacheFolder, commits: most = COMMITS } = options;
  const log = await askGit(contentFolder, 'log', '--first-parent', `-n${most + 1}`, '--format=%H %ct %P', '--', '.');
  if (log === undefined) return { commits: [], end: 'no-repository' };
  const shallow = (await askGit(contentFolder, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const logged = log.split('\n').filter(Boolean).map(loggedOf);
  if (logged.length === 0) return { commits: [], end: 'none' };
  const known = shallow ? logged.filter(({ parent }) => parent !== undefined) : logged;
  const listed = known.slice(0, most);
  const commits: CommitChanges[] = [];
  const version = await judgingVersion();
  for (const one of listed) {
    const key = createHash('sha256').update(`${version} ${asOf} ${one.parent} ${one.commit} ${contentFolder}`).digest('hex');
    const changes = await cached(join(cacheFolder, `${key}.json`), () => compare(contentFolder, one, asOf));
    commits.push({ commit: one.commit, day: one.day, changes });
  }
  return { commits, end: known.length > most ? 'bounded' : known.length < logged.length ? 'shallow' : 'start' };
}

function loggedOf(line: string): Logged {
  const [commit = '', seconds = '', parent] = line.split(' ');
  return { commit, parent: parent || undefined, day: dayIn(TIMEZONE, new Date(Number(seconds) * 1000)) };
}

async function compare(contentFolder: string, { commit, parent }: Logged, asOf: string): Promise<StationChange[]> {
  const trees = parent === undefined ? ['--root', '--no-commit-id', commit] : [parent, commit];
  const listing = await askGit(contentFolder, 'diff-tree', '-r', '-z', '--name-only', '--no-renames', '--relative', ...trees);
  const touches = touched((listing ?? '').split('\0').filter(Boolean));
  if (touches === undefined) return [];
  const before = parent === undefined ? NOTHING : await judged(contentFolder, parent, touches, asOf);
  return changesBetween(before, await judged(contentFolder, commit, touches, asOf));
}

const NOTHING: Judged = {
  programme: programmeOf({
    site: undefined,
    districts: undefined,
    policies: new Map(),
    oversight: new Map(),
    pages: new Map(),
    stations: new Map(),
    entries: [],
    problems: [],
  }),
  requirements: [],
};

/** Tells which files have to be read to see what moved: those of stations that were touched, or of all stations of a year whose policy was. */
function touched(paths: readonly string[]): ((path: string) => boolean) | undefined {
  const folders = paths.flatMap((path) => {
    if (/^stations\/\d{4}\/[^/]+\/evidence\//.test(path)) return [];
    const policy = /^policies\/(\d{4})\.json$/.exec(path)?.[1];
    if (policy !== undefined) return [`stations/${policy}/`];
    return /^stations\/\d{4}\/[^/]+\//.exec(path)?.[0] ?? [];
  });
  const all = [...new Set(folders)];
  if (all.length === 0) return undefined;
  return (path) => path.startsWith('policies/') || (!path.includes('/evidence/') && all.some((folder) => path.startsWith(folder)));
}

async function judged(contentFolder: string, commit: string, wanted: (path: string) => boolean, asOf: string): Promise<Judged> {
  const read = await readCommit(contentFolder, commit, wanted);
  if ('trouble' in read) return NOTHING;
  const programme = programmeOf(read.content);
  return { programme, requirements: requirementsOf(programme, asOf) };
}

function requirementsOf({ years }: Programme, asOf: string): Judged['requirements'] {
  return years.flatMap(({ stations, policy }) => stations.flatMap((station) => judgeStation(station, policy?.value, asOf)));
}

async function cached(file: string, make: () => Promise<StationChange[]>): Promise<readonly StationChange[]> {
  try {
    const known: readonly StationChange[] = JSON.parse(await readFile(file, 'utf8'));
    return known;
  } catch {
    const made = await make();
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(`${file}.${process.pid}`, JSON.stringify(made));
    await rename(`${file}.${process.pid}`, file);
    return made;
  }
}

async function judgingVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of JUDGING) {
    const names = await readdir(join(SOURCES, folder), { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.ts')).toSorted()) hash.update(await readFile(join(SOURCES, folder, name)));
  }
  return hash.digest('hex');
}
