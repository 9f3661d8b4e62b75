import { describe, expect, test } from 'vitest';
import { demand, enterprise, type Files, files, policy, post, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'content/unsafe';
const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
const POST = 'error news/2024-06-01-post-1.md';
const withBody = (body: string): Files => files({ [NEWS]: post(1, { body }) });
const RLO = '\u202e';

describe(RULE, () => {
  test.each([
    ['plain text', '正文，没有标记。'],
    ['Markdown with a table', '## 标题\n\n- 甲\n- **乙**\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |'],
    ['a link by https', '[官网](https://example.com/a)'],
    ['a link by http', '[官网](http://example.com/a)'],
    ['a link by mail', '[写信](mailto:office@example.com)'],
    ['a link inside the site', '[海淀](../../2024/haidian/)'],
    ['an autolink by https', '<https://example.com/a>'],
    ['a picture of the station', '![现场](../evidence/photo.png)'],
    ['the name of a scheme in text', '不要写 javascript:alert(1) 或 data:text/html'],
    ['markup in code', '`<script>` 和\n\n```\n<b>\nimport a from "b"\n```'],
    ['angle brackets written as references', '&lt;script&gt;'],
    ['numbers compared', '3 < 5，5 > 3'],
    ['import as a word', 'import 和 export 是英语词。'],
    ['a colon in an address', '[会](https://example.com/a?x=javascript:1)'],
  ])('%s passes', (_name, body) => {
    expect(said(RULE, withBody(body))).toEqual([]);
  });

  test.each([
    ['a tag', '走访<b>企业</b>。', ['6:3', '6:8']],
    ['a script', '<script>alert(1)</script>', ['6:1']],
    ['a script in capitals', '<SCRIPT src=//host/x.js></SCRIPT>', ['6:1']],
    ['a comment', '走访<!-- 注 -->企业。', ['6:3']],
    ['a comment of its own', '<!-- 注 -->', ['6:1']],
    ['a line break as a tag', '甲<br/>乙', ['6:2']],
    ['a picture as a tag', '<img src=x onerror=alert(1)>', ['6:1']],
    ['a processing instruction', '甲<?php 1 ?>乙', ['6:2']],
    ['a declaration', '<!DOCTYPE html>', ['6:1']],
    ['CDATA', '甲<![CDATA[乙]]>', ['6:2']],
    ['a tag in a table', '| 甲 |\n| --- |\n| <i>乙</i> |', ['8:3', '8:7']],
    ['a tag in a heading', '## <i>乙</i>', ['6:4', '6:8']],
    ['a component', '<Chart value={1} />', ['6:1']],
  ])('HTML: %s is found', (_name, body, places) => {
    expect(said(RULE, withBody(body))).toEqual(places.map((place) => `${POST} ${place}`));
  });

  test.each([
    ['an import', 'import { a } from "b"', '6:1'],
    ['an import for its effect', "import 'b'", '6:1'],
    ['an exported constant', 'export const a = 1', '6:1'],
    ['a default export', 'export default a', '6:1'],
    ['an import after a heading', '## 标题\n\nimport a from "b"', '8:1'],
  ])('MDX: %s is found', (_name, body, place) => {
    expect(said(RULE, withBody(body))).toEqual([`${POST} ${place}`]);
  });

  test.each([
    ['javascript:', '[点](javascript:alert(1))', '6:1'],
    ['in capitals', '[点](JAVASCRIPT:alert)', '6:1'],
    ['its colon as a number', '[点](javascript&#58;alert)', '6:1'],
    ['its colon as a hexadecimal number', '[点](javascript&#x3A;alert)', '6:1'],
    ['its colon by name', '[点](javascript&colon;alert)', '6:1'],
    ['a letter as a number', '[点](&#106;avascript:alert)', '6:1'],
    ['with a line feed in it', '[点](java&#10;script:alert)', '6:1'],
    ['with a tab in it', '[点](java&Tab;script:alert)', '6:1'],
    ['after a control character', '[点](<\u0001javascript:alert>)', '6:1'],
    ['in angle brackets', '[点](<javascript:alert(1)>)', '6:1'],
    ['as a reference', '[点][a]\n\n[a]: javascript:alert', '8:1'],
    ['as a reference that nothing uses', '正文\n\n[a]: javascript:alert', '8:1'],
    ['as an autolink', '甲<javascript:x>', '6:2'],
    ['around a picture', '[![图](../evidence/photo.png)](javascript:x)', '6:1'],
    ['data:', '[点](data:text/html;base64,PHM+)', '6:1'],
    ['vbscript:', '[点](vbscript:x)', '6:1'],
    ['in emphasis in a list', '- **[点](javascript:x)**', '6:5'],
  ])('a link: %s is found', (_name, body, place) => {
    expect(said(RULE, withBody(body))).toEqual([`${POST} ${place}`]);
  });

  test.each([
    ['of another host', '![图](https://example.com/x.png)', '6:1'],
    ['by plain http', '![图](http://example.com/x.png)', '6:1'],
    ['of another host without a scheme', '![图](//host/x.png)', '6:1'],
    ['written as data', '![图](data:image/png;base64,iVBORw0KGgo=)', '6:1'],
    ['with a script as its address', '![图](javascript:x)', '6:1'],
    ['as a reference', '![图][a]\n\n[a]: https://example.com/x.png', '6:1'],
    ['with its slashes as references', '![图](&#47;&#47;host/x.png)', '6:1'],
    ['of another scheme', '![图](ftp://host/x.png)', '6:1'],
  ])('a picture %s is found', (_name, body, place) => {
    expect(said(RULE, withBody(body)).filter((line) => line !== `${POST} 8:1`)).toEqual([`${POST} ${place}`]);
  });

  test('reports are held to it as posts are', () => {
    const given = files({ [`${STATION}/reports/summary.md`]: '---\ntitle: 报告\ndate: 2024-11-10\n---\n\n<b>甲</b>\n' });
    expect(said(RULE, given)).toEqual(['error reports/summary.md 6:1', 'error reports/summary.md 6:5']);
  });

  const page = (body: string): string => `---\ntitle: 关于\n---\n\n${body}\n`;
  test.each<[string, string, string[]]>([
    ['components and HTML pass', 'import { Chart } from "x"\n\n<Chart value={1} />\n\n<b>甲</b>', []],
    ['a link by https passes', '[官网](https://example.com)', []],
    ['a javascript: link is found', '[点](javascript:x)', ['error pages/about.mdx 5:3']],
    ['one in angle brackets is found', '[点](<javascript:x>)', ['error pages/about.mdx 5:3']],
    ['one with its colon as a reference is found', '[点](javascript&#58;x)', ['error pages/about.mdx 5:3']],
    ['one in an attribute is found', '<a href="javascript:x">点</a>', ['error pages/about.mdx 5:4']],
    ['a data: link is found', '[点](data:text/html,x)', ['error pages/about.mdx 5:3']],
    ['one defined below is found', '[点][a]\n\n[a]: javascript:x', ['error pages/about.mdx 7:3']],
  ])('pages: %s', (_name, body, expected) => {
    expect(said(RULE, files({ 'pages/about.mdx': page(body) }))).toEqual(expected);
  });

  test.each(['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'the bidirectional control %j is found, raw and escaped',
    (control) => {
      const escaped = `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
      const ledger = JSON.stringify({ demands: [demand(1, { title: '甲@乙' })] });
      const column = ledger.indexOf('@') + 1;
      for (const written of [control, escaped, escaped.toUpperCase().replace('U', 'u')]) {
        const given = files({ [`${STATION}/demands.json`]: ledger.replace('@', written) });
        expect(said(RULE, given)).toEqual([`error demands.json 1:${column}`]);
      }
    },
  );

  const text = (value: unknown): string => JSON.stringify(value, undefined, 2);
  test.each<[string, Files, string[]]>([
    ['the name of an escape in JSON passes', { [`${STATION}/demands.json`]: { demands: [demand(1, { title: '写成\\u202e' })] } }, []],
    [
      'an escape after an escaped backslash is found',
      { [`${STATION}/demands.json`]: `{"demands": [],\n"$schema": "\\\\\\u202e"}` },
      ['error demands.json 2:15'],
    ],
    [
      'joiners and other invisible characters pass',
      { [`${STATION}/demands.json`]: { demands: [demand(1, { title: '甲\u200b\u200d乙' })] } },
      [],
    ],
    [
      'in an internal row',
      { [`${STATION}/enterprises.json`]: text({ enterprises: [enterprise(1, { name: `甲${RLO}`, visibility: 'internal' })] }) },
      ['error enterprises.json 5:17'],
    ],
    ['in a post’s body', { [NEWS]: post(1, { body: `甲\n乙${RLO}丙` }) }, [`${POST} 7:2`]],
    ['in a post’s front matter', { [NEWS]: post(1, { extra: `summary: 甲${RLO}\n` }) }, [`${POST} 4:11`]],
    ['escaped in a post’s front matter', { [NEWS]: post(1, { extra: 'summary: "甲\\u202e"\n' }) }, [`${POST} 4:12`]],
    ['escaped at length in a post’s front matter', { [NEWS]: post(1, { extra: 'summary: "甲\\U0000202E"\n' }) }, [`${POST} 4:12`]],
    ['the name of an escape in a body passes', { [NEWS]: post(1, { body: '写成\\u202e' }) }, []],
    ['as a number in a body', { [NEWS]: post(1, { body: '甲&#8238;乙' }) }, [`${POST} 6:2`]],
    ['as a hexadecimal number in a body', { [NEWS]: post(1, { body: '甲&#x202E;乙' }) }, [`${POST} 6:2`]],
    ['by name in a body', { [NEWS]: post(1, { body: '甲&rlm;乙' }) }, [`${POST} 6:2`]],
    [
      'in a report',
      { [`${STATION}/reports/summary.md`]: `---\ntitle: 报告\ndate: 2024-11-10\n---\n${RLO}甲\n` },
      ['error reports/summary.md 5:1'],
    ],
    ['on a page', { 'pages/about.mdx': page(`甲${RLO}`) }, ['error pages/about.mdx 5:2']],
    ['in a policy', { 'policies/2024.json': text({ ...policy(), title: `甲${RLO}` }) }, ['error policies/2024.json 3:14']],
    ['in site.json', { 'site.json': text({ title: `甲${RLO}`, description: '甲', demo: true }) }, ['error site.json 2:14']],
    ['in the name of an evidence file', { [`${STATION}/evidence/甲${RLO}.pdf`]: {} }, [`error evidence/甲${RLO}.pdf 1:1`]],
    ['in a file that does not fit its schema it is not spoken of', { [`${STATION}/demands.json`]: `{"demands": "${RLO}"}` }, []],
    ['the byte order mark at the start passes', { [`${STATION}/demands.json`]: `\ufeff${text({ demands: [] })}` }, []],
  ])('bidirectional controls: %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('each kind has its own words', () => {
    const messages = findingsOf(RULE, withBody('<b>\n\nimport "a"\n\n[点](javascript:x) ![图](//host/x.png)')).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      expect.stringContaining('HTML'),
      expect.stringContaining('MDX'),
      expect.stringContaining('链接'),
      expect.stringContaining('图片'),
    ]);
  });
});
