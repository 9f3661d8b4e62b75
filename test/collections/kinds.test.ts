import { describe, expect, test } from 'vitest';
import { fileKind } from '../../src/collections/kinds.ts';

const S = 'stations/2024/haidian';

describe('fileKind', () => {
  test.each([
    ['site.json', 'site'],
    ['districts.json', 'districts'],
    ['policies/2024.json', 'policy'],
    ['oversight/2024.json', 'oversight'],
    ['pages/about.mdx', 'page'],
    [`${S}/station.json`, 'station'],
    [`${S}/enterprises.json`, 'enterprises'],
    [`${S}/demands.json`, 'demands'],
    [`${S}/outcomes.json`, 'outcomes'],
    [`${S}/events.json`, 'events'],
    [`${S}/visits.json`, 'visits'],
    [`${S}/finance.json`, 'finance'],
    [`${S}/explanations.json`, 'explanations'],
    [`${S}/news/2024-05-18-opening.md`, 'post'],
    [`${S}/news/2024-05-18-a-1.md`, 'post'],
    [`${S}/reports/summary.md`, 'report'],
    [`${S}/reports/industry-analysis.md`, 'report'],
    [`${S}/reports/demand-analysis.md`, 'report'],
    [`${S}/evidence/a.pdf`, 'evidence'],
    [`${S}/evidence/a.jpg`, 'evidence'],
    [`${S}/evidence/a.jpeg`, 'evidence'],
    [`${S}/evidence/a.png`, 'evidence'],
    [`${S}/evidence/a.webp`, 'evidence'],
    [`${S}/evidence/public/x/a.pdf`, 'evidence'],
    [`${S}/evidence/签到表 1.v2.pdf`, 'evidence'],
    ['.gitkeep', 'placeholder'],
    [`${S}/news/.gitkeep`, 'placeholder'],
    // What the content model does not have.
    ['readme.md', 'unknown'],
    ['Site.json', 'unknown'],
    ['policies/24.json', 'unknown'],
    ['policies/2024.JSON', 'unknown'],
    ['policies/draft/2024.json', 'unknown'],
    ['pages/a/b.mdx', 'unknown'],
    ['pages/.mdx', 'unknown'],
    ['pages/about.md', 'unknown'],
    ['stations/2024/station.json', 'unknown'],
    ['stations/24/haidian/station.json', 'unknown'],
    [`${S}/Station.json`, 'unknown'],
    [`${S}/notes.json`, 'unknown'],
    [`${S}/site.json`, 'unknown'],
    [`${S}/sub/station.json`, 'unknown'],
    [`${S}/toString.json`, 'unknown'],
    [`${S}/news/opening.md`, 'unknown'],
    [`${S}/news/2024-05-18.md`, 'unknown'],
    [`${S}/news/2024-05-18-.md`, 'unknown'],
    [`${S}/news/2024-05-18-Opening.md`, 'unknown'],
    [`${S}/news/2024-05-18-opening.mdx`, 'unknown'],
    [`${S}/news/2024/2024-05-18-opening.md`, 'unknown'],
    [`${S}/reports/other.md`, 'unknown'],
    [`${S}/evidence/a.PDF`, 'unknown'],
    [`${S}/evidence/a.gif`, 'unknown'],
    [`${S}/evidence/a`, 'unknown'],
    [`${S}/evidence/.pdf`, 'unknown'],
    [`${S}/evidence/.hidden.pdf`, 'unknown'],
    [`${S}/evidence/.hidden/a.pdf`, 'unknown'],
    [`${S}/evidence/x/.hidden/a.pdf`, 'unknown'],
    [`${S}/.DS_Store`, 'unknown'],
  ])('%s is %s', (path, kind) => {
    expect(fileKind(path).kind).toBe(kind);
  });

  test('what is in a station belongs to it, known or unknown', () => {
    expect(fileKind(`${S}/demands.json`)).toEqual({ kind: 'demands', station: '2024/haidian' });
    expect(fileKind(`${S}/notes.txt`)).toEqual({ kind: 'unknown', station: '2024/haidian' });
    expect(fileKind('policies/2024.json')).toEqual({ kind: 'policy', year: 2024 });
    expect(fileKind(`${S}/news/2024-05-18-a.md`)).toMatchObject({ name: '2024-05-18-a' });
    expect(fileKind(`${S}/evidence/x/a.pdf`)).toMatchObject({ path: 'evidence/x/a.pdf' });
  });
});
