import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCommit } from '../../src/collections/node/read-commit.ts';
import { readContent } from '../../src/collections/node/read-content.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { programmeOf } from '../../src/programme/programme.ts';
import { AFTER, files, STATION } from '../builders.ts';
import { type Repository, repository } from './repository.ts';

const open: Repository[] = [];
function fresh(): Repository {
  const made = repository();
  open.push(made);
  return made;
}
afterEach(() => {
  for (const made of open.splice(0)) made.remove();
});

/** What can be compared of two readings: everything but the functions. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part instanceof Set ? [...part].sort() : part)),
  );

describe('reading a commit', () => {
  it('gives what reading the folder gave when it was committed, broken and unknown files included', async () => {
    const { folder, write, commit, git } = fresh();
    write(
      files({
        [`${STATION}/demands.json`]: '{"demands": [',
        [`${STATION}/未知 文件.txt`]: '中文文件名',
        [`${STATION}/news/2024-06-09-empty.md`]: '',
        [`${STATION}/outcomes.json`]: '\ufeff{"outcomes": []}',
      }),
    );
    const content = join(folder, 'content');
    writeFileSync(join(content, STATION, 'events.json'), Buffer.from([0x7b, 0xff, 0xfe]));
    symlinkSync('demands.json', join(content, STATION, 'visits-link.json'));
    const hash = commit('first');
    const fromFolder = await readContent(content);
    write({ [`${STATION}/finance.json`]: '不是 JSON', [`${STATION}/enterprises.json`]: undefined });
    const read = await readCommit(content, 'HEAD');
    if ('trouble' in read) throw new Error(read.trouble);
    expect(read.commit).toBe(hash);
    expect(plain({ ...read.content, problems: [] })).toEqual(plain({ ...fromFolder, problems: [] }));
    const findings = (of: typeof fromFolder) => evaluate(programmeOf(of), { asOf: AFTER, today: AFTER }).findings;
    expect(findings(read.content)).toEqual(findings(fromFolder));
    expect(git('status', '--short').split('\n')).toHaveLength(2);
  });

  it('knows commits, tags and branches by name, and the one before', async () => {
    const { folder, write, commit, git } = fresh();
    write({ 'site.json': { title: '一', description: '一', demo: true } });
    const first = commit('first');
    git('tag', 'v1');
    write({ 'site.json': { title: '二', description: '二', demo: true } });
    const second = commit('second');
    for (const [ref, hash] of Object.entries({ v1: first, 'HEAD~1': first, main: second, [first.slice(0, 8)]: first })) {
      expect(await readCommit(join(folder, 'content'), ref)).toMatchObject({ commit: hash });
    }
  });

  it('reads the folder at the root of a repository, deep in it, and one that was not there yet', async () => {
    const { folder, write, commit } = fresh();
    write({ 'site.json': { title: '根', description: '根', demo: true } }, '.');
    write({ 'site.json': { title: '深', description: '深', demo: true } }, 'a/b 内容');
    commit('first');
    mkdirSync(join(folder, 'later'));
    const titleIn = async (below: string): Promise<string | undefined> => {
      const read = await readCommit(join(folder, below), 'HEAD');
      return 'trouble' in read ? read.trouble : read.content.site?.value.title;
    };
    expect([await titleIn('.'), await titleIn('a/b 内容'), await titleIn('later')]).toEqual(['根', '深', undefined]);
  });

  it('says what is the trouble with a name that no commit has, in a whole and in a shallow clone, and outside a repository', async () => {
    const { folder, write, commit, git } = fresh();
    write({ 'site.json': { title: '一', description: '一', demo: true } });
    const first = commit('first');
    commit('second');
    const content = join(folder, 'content');
    for (const ref of ['没有这个', '--all', '', `${first.slice(0, 3)}zz`])
      expect(await readCommit(content, ref)).toEqual({ trouble: 'unknown' });
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, join(folder, 'shallow'));
    expect(await readCommit(join(folder, 'shallow', 'content'), first)).toEqual({ trouble: 'unknown-in-shallow-clone' });
    expect(await readCommit('/', 'HEAD')).toEqual({ trouble: 'no-repository' });
  });
});
