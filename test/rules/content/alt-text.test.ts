import { describe, expect, test } from 'vitest';
import { event, type Files, files, post, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'content/alt-text';
const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
const POST = 'error news/2024-06-01-post-1.md';
const withPhoto = (alt: string): Files => ({
  [`${STATION}/events.json`]: {
    events: [
      event(1, {
        evidence: {
          photos: [
            { path: 'evidence/photo.png', alt: '现场' },
            { path: 'evidence/photo.png', alt },
          ],
        },
      }),
    ],
  },
});

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['a picture with a text passes', { [NEWS]: post(1, { body: '![现场](../evidence/photo.png)' }) }, []],
    ['a picture without one is found', { [NEWS]: post(1, { body: '甲\n\n![](../evidence/photo.png)' }) }, [`${POST} 8:1`]],
    ['a blank one is none', { [NEWS]: post(1, { body: '![ 　&nbsp;](../evidence/photo.png)' }) }, [`${POST} 6:1`]],
    ['a title is none', { [NEWS]: post(1, { body: '![](../evidence/photo.png "现场")' }) }, [`${POST} 6:1`]],
    ['a picture by reference is found', { [NEWS]: post(1, { body: '![][a]\n\n[a]: ../evidence/photo.png' }) }, [`${POST} 6:1`]],
    [
      'a picture inside a link is found',
      { [NEWS]: post(1, { body: '[![](../evidence/photo.png)](https://example.com)' }) },
      [`${POST} 6:2`],
    ],
    ['emphasis in the text is a text', { [NEWS]: post(1, { body: '![**现场**](../evidence/photo.png)' }) }, []],
    [
      'a report’s picture is found',
      { [`${STATION}/reports/summary.md`]: '---\ntitle: 报告\ndate: 2024-11-10\n---\n\n![](../evidence/photo.png)\n' },
      ['error reports/summary.md 6:1'],
    ],
    ['an event photo with a text passes', withPhoto('合影'), []],
    ['an event photo without one is found', withPhoto(''), ['error events.json events.0.evidence.photos.1.alt']],
    ['an event photo with a blank one is found', withPhoto(' 　'), ['error events.json events.0.evidence.photos.1.alt']],
    ['a cover with a text passes', { [NEWS]: post(1, { extra: 'cover: evidence/photo.png\ncoverAlt: 现场\n' }) }, []],
    ['a cover without one is found', { [NEWS]: post(1, { extra: 'cover: evidence/photo.png\n' }) }, [`${POST} cover`]],
    ['a cover with an empty one is found', { [NEWS]: post(1, { extra: 'cover: evidence/photo.png\ncoverAlt:\n' }) }, [`${POST} cover`]],
    ['a cover with a blank one is found', { [NEWS]: post(1, { extra: "cover: evidence/photo.png\ncoverAlt: ' '\n" }) }, [`${POST} cover`]],
    ['no cover needs no text', { [NEWS]: post(1) }, []],
    ['a page’s picture with a text passes', { 'pages/about.mdx': '---\ntitle: 关于\n---\n\n![图](/a.png)\n' }, []],
    [
      'a page’s picture without one is found',
      { 'pages/about.mdx': '---\ntitle: 关于\n---\n\n甲 ![](/a.png)\n' },
      ['error pages/about.mdx 5:3'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('a cover’s place is the line of the cover', () => {
    const given = files({ [NEWS]: post(1, { extra: 'cover: evidence/photo.png\n' }) });
    expect(findingsOf(RULE, given).map(({ at }) => at.line)).toEqual([4]);
  });
});
