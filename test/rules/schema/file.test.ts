import { describe, expect, test } from 'vitest';
import { assembleContent, type Entry } from '../../../src/collections/content.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { programmeOf } from '../../../src/programme/programme.ts';
import { ABSENT, AFTER, event, type Files, files, judgeFiles, outcome, post, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'schema/file';
const there = (path: string): Files => ({ [`${STATION}/${path}`]: {} });
const planned = (plan: string): Files => ({ [`${STATION}/events.json`]: { events: [event(1, { evidence: { plan } })] } });
const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
const PLAN = 'error events.json events.0.evidence.plan';

describe(RULE, () => {
  test.each(['station.json', 'enterprises.json', 'demands.json', 'outcomes.json', 'events.json', 'visits.json', 'finance.json'])(
    'a station without %s is found',
    (name) => {
      expect(said(RULE, files({ [`${STATION}/${name}`]: ABSENT }))).toEqual([`error ${name} 1:1`]);
    },
  );

  test.each([
    ['districts.json', ['error districts.json 1:1']],
    ['policies/2024.json', ['error policies/2024.json 1:1']],
    ['site.json', []],
    ['oversight/2024.json', []],
    [`${STATION}/explanations.json`, []],
    [`${STATION}/reports/summary.md`, []],
    [`${STATION}/reports/industry-analysis.md`, []],
    [NEWS, []],
  ])('without %s', (path, expected) => {
    expect(said(RULE, files({ [path]: ABSENT }))).toEqual(expected);
  });

  test('a year with a folder needs a policy of its own', () => {
    expect(said(RULE, files({ 'stations/2023/haidian/.gitkeep': '' })).filter((line) => line.includes('policies'))).toEqual([
      'error policies/2023.json 1:1',
    ]);
  });

  test('a file that is there and cannot be read is not missing', () => {
    expect(said(RULE, files({ [`${STATION}/demands.json`]: '{' }))).toEqual([]);
  });

  test.each([
    ['.gitkeep', true],
    ['evidence/.gitkeep', true],
    ['evidence/a.pdf', true],
    ['evidence/2024/照片 1.jpeg', true],
    ['evidence/public/a.webp', true],
    ['notes.txt', false],
    ['.DS_Store', false],
    ['evidence/.DS_Store', false],
    ['evidence/.hidden/a.pdf', false],
    ['evidence/.a.pdf', false],
    ['evidence/a.PDF', false],
    ['evidence/a.JPG', false],
    ['evidence/a.gif', false],
    ['evidence/a.docx', false],
    ['evidence/a', false],
    ['a.pdf', false],
    ['Demands.json', false],
    ['demands.json.bak', false],
    ['ledgers/demands.json', false],
    ['news/2024-06-01.md', false],
    ['news/2024-06-01-Post.md', false],
    ['news/2024-6-1-post.md', false],
    ['news/2024-06-01-post.mdx', false],
    ['news/more/2024-06-01-post.md', false],
    ['news/photo.png', false],
    ['reports/other.md', false],
    ['reports/summary.mdx', false],
  ])('the file %s in a station’s folder', (path, known) => {
    expect(said(RULE, files(there(path)))).toEqual(known ? [] : [`error ${path} 1:1`]);
  });

  test.each<[string, string[]]>([
    ['evidence/plan.pdf', []],
    ['evidence/a..b.pdf', []],
    ['plan.pdf', [PLAN]],
    ['/evidence/plan.pdf', [PLAN]],
    ['./evidence/plan.pdf', [PLAN]],
    ['Evidence/plan.pdf', [PLAN]],
    ['../haidian/evidence/plan.pdf', [PLAN]],
    ['evidence/../evidence/plan.pdf', [PLAN]],
    ['evidence/..', [PLAN]],
    ['evidence\\plan.pdf', [PLAN]],
    ['evidence/..\\..\\plan.pdf', [PLAN]],
    ['https://example.com/evidence/plan.pdf', [PLAN]],
    ['', [PLAN]],
  ])('an evidence path “%s”', (plan, expected) => {
    expect(said(RULE, files({ ...planned(plan), [`${STATION}/evidence/a..b.pdf`]: {} }))).toEqual(expected);
    expect(
      judgeFiles(files(planned(plan)))
        .of('reference/unresolved')
        .filter(() => expected.length > 0),
    ).toEqual([]);
  });

  test.each<[string, Files, string[]]>([
    [
      'a letter',
      { [`${STATION}/station.json`]: stationFile({ recommendation: { on: '2024-03-10', evidence: 'a.pdf' } }) },
      ['error station.json recommendation.evidence'],
    ],
    [
      'an outcome',
      { [`${STATION}/outcomes.json`]: { outcomes: [outcome(1, { evidence: ['a.pdf'] })] } },
      ['error outcomes.json outcomes.0.evidence.0'],
    ],
    [
      'a photo',
      { [`${STATION}/events.json`]: { events: [event(1, { evidence: { photos: [{ path: 'a.png', alt: '图' }] } })] } },
      ['error events.json events.0.evidence.photos.0.path'],
    ],
    ['a cover', { [NEWS]: post(1, { extra: 'cover: ../evidence/photo.png\ncoverAlt: 图\n' }) }, ['error news/2024-06-01-post-1.md cover']],
    ['a picture in a post', { [NEWS]: post(1, { body: '![图](../evidence/photo.png)' }) }, []],
    [
      'a picture that leads outside',
      { [NEWS]: post(1, { body: '![图](../../daxing/evidence/photo.png)' }) },
      ['error news/2024-06-01-post-1.md 6:1'],
    ],
    [
      'a picture that leads outside by way of evidence',
      { [NEWS]: post(1, { body: '![图](../evidence/../../daxing/evidence/photo.png)' }) },
      ['error news/2024-06-01-post-1.md 6:1'],
    ],
    [
      'a picture that leads outside with its points coded',
      { [NEWS]: post(1, { body: '![图](../evidence/%2e%2e/%2e%2e/daxing/photo.png)' }) },
      ['error news/2024-06-01-post-1.md 6:1'],
    ],
    [
      'a picture linked as ledgers link it',
      { [NEWS]: post(1, { body: '![图](evidence/photo.png)' }) },
      ['error news/2024-06-01-post-1.md 6:1'],
    ],
    [
      'a picture linked from the root',
      { [NEWS]: post(1, { body: '![图](/evidence/photo.png)' }) },
      ['error news/2024-06-01-post-1.md 6:1'],
    ],
    ['a picture of another host is content/unsafe’s', { [NEWS]: post(1, { body: '![图](https://example.com/photo.png)' }) }, []],
  ])('the path of %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  const entries = (...more: Entry[]): string[] => {
    const folder: Entry[] = [{ path: STATION, type: 'folder' }];
    const programme = programmeOf(assembleContent([...folder, ...more], [], new Map(), []));
    const { findings } = evaluate(programme, { asOf: AFTER, today: AFTER });
    return findings
      .filter(({ rule, message }) => rule === RULE && !message.startsWith('缺少'))
      .map(({ at, station, message }) => `${at.file} ${station} ${message}`);
  };
  test.each<[string, Entry, string]>([
    ['a link in a station’s folder', { path: `${STATION}/evidence/a.pdf`, type: 'link' }, '2024/haidian'],
    ['a link in place of a ledger', { path: `${STATION}/demands.json`, type: 'link' }, '2024/haidian'],
    ['a link outside', { path: 'site.json', type: 'link' }, 'undefined'],
  ])('%s is found', (_name, entry, station) => {
    expect(entries(entry)).toEqual([`${entry.path} ${station} ${entry.path} 是符号链接`]);
  });

  test('a file that could not be opened is found', () => {
    const problem = { rule: 'schema/file', file: `${STATION}/evidence/a.pdf`, line: 1, column: 1, message: '文件读不出来' } as const;
    const programme = programmeOf(assembleContent([], [], new Map(), [problem]));
    const { findings } = evaluate(programme, { asOf: AFTER, today: AFTER });
    expect(findings.filter(({ message }) => message === problem.message)).toMatchObject([
      { rule: RULE, severity: 'error', station: '2024/haidian' },
    ]);
  });

  test('what is neither file nor folder is found, a folder is not', () => {
    expect(entries({ path: `${STATION}/evidence/pipe.pdf`, type: 'other' })).toHaveLength(1);
    expect(entries({ path: `${STATION}/evidence/more`, type: 'folder' })).toEqual([]);
  });

  test('the message names the file', () => {
    expect(findingsOf(RULE, files(there('evidence/a.PDF')))[0]?.message).toContain('evidence/a.PDF');
    expect(findingsOf(RULE, files({ [`${STATION}/demands.json`]: ABSENT }))[0]?.message).toContain('demands.json');
  });
});
