import { describe, expect, test } from 'vitest';
import { evidenceMentions, evidenceOfPicture, isRemote } from '../../src/programme/evidence-paths.ts';
import { enterprise, files, finance, outcome, post, programme, STATION } from '../builders.ts';

describe('evidence paths', () => {
  test.each([
    ['../evidence/a.png', 'evidence/a.png'],
    ['../evidence/a%20b.png', 'evidence/a b.png'],
    ['../evidence/%E5%9B%BE.png', 'evidence/图.png'],
    ['../evidence/a.png?x#y', 'evidence/a.png'],
    ['evidence/a.png', undefined],
    ['/evidence/a.png', undefined],
    ['../../haidian/evidence/a.png', undefined],
    ['../evidence/../station.json', undefined],
    ['../evidence/%2e%2e/station.json', undefined],
    ['../evidence\\..\\station.json', undefined],
    ['../news/a.png', undefined],
    ['../evidence/%zz.png', undefined],
  ])('the picture “%s” shows %s', (url, expected) => {
    expect(evidenceOfPicture(url)).toBe(expected);
  });

  test.each([
    ['https://example.org/a.png', true],
    ['//example.org/a.png', true],
    ['data:image/png;base64,', true],
    ['JAVASCRIPT:alert(1)', true],
    ['java\nscript:alert(1)', true],
    ['../evidence/a.png', false],
    ['evidence/a:b.png', false],
  ])('“%s” is remote: %s', (url, remote) => {
    expect(isRemote(url)).toBe(remote);
  });

  test('every place that may name evidence is looked at', () => {
    const given = files({
      [`${STATION}/enterprises.json`]: {
        enterprises: [enterprise(1, { service: { since: '2024-05-01', summary: '无', evidence: 'evidence/s.pdf' } })],
      },
      [`${STATION}/outcomes.json`]: { outcomes: [outcome(1, { evidence: ['evidence/o.pdf', '../x.pdf'] })] },
      [`${STATION}/finance.json`]: finance({
        separateAccounting: { confirmedOn: '2024-04-02', evidence: 'evidence/sa.pdf' },
        finalAccounts: { on: '2024-12-10', evidence: 'evidence/fa.pdf' },
        audit: { firm: '甲', on: '2024-12-20', opinion: 'unqualified', evidence: 'evidence/au.pdf' },
      }),
      [`${STATION}/news/2024-06-01-post-1.md`]: post(1, { extra: 'cover: evidence/c.png\n', body: '![图](../evidence/p.png)' }),
      [`${STATION}/reports/summary.md`]: '---\ntitle: 甲\ndate: 2024-11-10\n---\n\n![图](../evidence/r.png)\n',
    });
    const station = programme(given).years[0]?.stations[0];
    const written = station === undefined ? [] : [...evidenceMentions(station)].map((mention) => mention.written);
    const named = ['s', 'o', 'sa', 'fa', 'au', 'c', 'p', 'r'].map((name) => expect.stringMatching(`evidence/${name}\\.(pdf|png)`));
    expect(written).toEqual(expect.arrayContaining(named));
    expect(written).toEqual(expect.arrayContaining(['evidence/letter.pdf', 'evidence/agreement.pdf', 'evidence/plan.pdf', '../x.pdf']));
  });
});
