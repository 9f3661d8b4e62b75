import { describe, expect, test } from 'vitest';
import { countCharacters, parseMarkdown, studyWriting } from '../../src/collections/markdown.ts';

describe('characters of text', () => {
  test.each([
    ['', 0],
    ['汉字', 2],
    ['hello world', 2],
    ['AI技术', 3],
    ['2024年', 2],
    ['3.14', 2],
    ['don’t', 2],
    ['，。！？ —— …', 0],
    ['ＡＢＣ１２３', 1],
    ['①②', 1],
    ['㈠', 1],
    ['カタカナ', 1],
    ['한국어', 1],
    ['〇々', 2],
    ['𠮷', 1],
    ['café', 1],
    ['cafe\u0301', 1],
    ['e\u0301e\u0301', 1],
    ['हिन्दी', 1],
    ['🎉🎉', 0],
    ['❤️❤️❤️', 0],
    ['1️⃣', 1],
    ['葛\u{E0100}城', 2],
    ['\u0301', 0],
  ])('“%s” has %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('the text of a body', () => {
  test.each<[string, string, number]>([
    ['a heading', '# 标题\n\n正文', 4],
    ['emphasis and strong', '**一**二*三*', 3],
    ['the words of a link', '[链接文字](https://example.org/abc "标题")', 4],
    ['the words of a link by reference', '[链接][a]\n\n[a]: https://example.org "标题"', 2],
    ['a bare address', '见 https://example.org/a/b?c=d 。', 1],
    ['an address in angle brackets', '见 <https://example.org/a>', 1],
    ['an e-mail address in angle brackets', '见 <a@example.org>', 1],
    ['a link whose words are its address', '见 [https://example.org](https://example.org)', 1],
    ['the alternative of a picture', '前![替代文字](../evidence/a.png "标题")后', 2],
    ['the alternative of a picture by reference', '前![替代][a]后\n\n[a]: ../evidence/a.png', 2],
    ['list numbers', '1. 一\n2. 二\n10. 三', 3],
    ['bullets', '- 一\n- 二', 2],
    ['a table', '| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 1 |', 4],
    ['a quotation', '> 引用', 2],
    ['code', '用 `npm run` 检查', 5],
    ['a block of code', '```json\n{"a": 1}\n```', 2],
    ['a rule', '一\n\n---\n\n二', 2],
    ['raw HTML', '<b>一</b>', 1],
    ['a comment', '一<!-- 注释 -->', 1],
    ['an escape', '\\*一\\*', 1],
    ['an entity', '一&amp;二&nbsp;', 2],
    ['words of two paragraphs', 'a\n\nb', 2],
    ['a word across a line break', 'a\nb', 2],
    ['a word in two parts', 'a**b**', 1],
    ['cells that stand side by side', '| a | b |\n| - | - |\n| c | d |', 4],
  ])('%s', (_, body, count) => {
    expect(studyWriting(body).characters).toBe(count);
  });
});

describe('emphasis beside Chinese punctuation', () => {
  const kinds = (body: string): string[] => {
    const [paragraph] = parseMarkdown(body).children;
    return paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
  };

  test.each<[string, string[]]>([
    ['**注意：**正文', ['strong', 'text']],
    ['正文**“引语”**正文', ['text', 'strong', 'text']],
    ['正文**（括号）**正文', ['text', 'strong', 'text']],
    ['**结束。**下一句', ['strong', 'text']],
    ['*注意：*正文', ['emphasis', 'text']],
    ['**《书名》**是书', ['strong', 'text']],
    ['2 * 3 * 4', ['text']],
    ['a_b_c', ['text']],
  ])('%s', (body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  test('no asterisk is left in the text', () => {
    expect(studyWriting('**注意：**正文，**“甲”**和**（乙）**。').text).toBe('注意：正文，“甲”和（乙）。');
  });
});

describe('addresses', () => {
  test.each<[string, string[]]>([
    ['见https://example.org/a，再说', ['https://example.org/a']],
    ['见https://example.org/a。', ['https://example.org/a']],
    ['（https://example.org/a）', ['https://example.org/a']],
    ['“https://example.org/a”', ['https://example.org/a']],
    ['《https://example.org/a》', ['https://example.org/a']],
    ['https://example.org/a、https://example.org/b；', ['https://example.org/a', 'https://example.org/b']],
    ['https://example.org/a！https://example.org/b？', ['https://example.org/a', 'https://example.org/b']],
    ['https://example.org/a\u3000后', ['https://example.org/a']],
    ['https://example.org/a——后', ['https://example.org/a']],
    ['https://example.org/a…', ['https://example.org/a']],
    ['HTTPS://EXAMPLE.ORG', ['HTTPS://EXAMPLE.ORG']],
    ['[甲](https://example.org/a)', ['https://example.org/a']],
    ['<https://example.org/a>', ['https://example.org/a']],
    ['[甲][b]\n\n[b]: javascript:alert(1)', ['javascript:alert(1)']],
    ['`https://example.org`', []],
  ])('%s', (body, urls) => {
    expect(studyWriting(body).links.map(({ url }) => url)).toEqual(urls);
  });

  test('pictures are told with address, alternative and place', () => {
    const body = '前\n\n![现场](../evidence/a.png) ![][b]\n\n[b]: ../evidence/b.png';
    expect(studyWriting(body).pictures).toEqual([
      { url: '../evidence/a.png', alt: '现场', offset: 3 },
      { url: '../evidence/b.png', alt: '', offset: body.indexOf('![][b]') },
    ]);
  });
});

describe('what must not be in a post', () => {
  test.each<[string, string, string[]]>([
    ['a block of HTML', '一\n\n<div>二</div>', ['html']],
    ['HTML inside a line', '一<br>二', ['html', 'html'].slice(0, 1)],
    ['a script', '<script>alert(1)</script>', ['html']],
    ['a comment', '<!-- 一 -->', ['html']],
    ['an import', "import Chart from './chart.jsx'\n\n一", ['mdx']],
    ['an export', 'export const a = 1', ['mdx']],
    ['a component', '<Chart />', ['html']],
    ['HTML in a table', '| <b>甲</b> |\n| - |', ['html', 'html']],
    ['HTML in code is text', '`<div>`\n\n```\n<script>\n```', []],
    ['an address in angle brackets is none', '<https://example.org>', []],
    ['a sentence that begins with import is none', 'import 是进口的意思', []],
    ['a comparison is none', '1 < 2，3 > 2', []],
  ])('%s', (_, body, expected) => {
    expect(studyWriting(body).unsafe.map(({ what }) => what)).toEqual(expected);
  });

  test('its place is told', () => {
    expect(studyWriting('一\n\n二<br>').unsafe).toEqual([{ what: 'html', offset: 4 }]);
  });
});

describe('nesting without end', () => {
  test.each([
    ['quotations', `${'>'.repeat(50_000)}一`],
    ['quotations with spaces', `${'> '.repeat(50_000)}一`],
    ['lists on one line', `${'- '.repeat(50_000)}一`],
    ['lists by indentation', Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- 一`).join('\n')],
    ['brackets', `${'['.repeat(50_000)}一${']'.repeat(50_000)}`],
    ['parentheses of an address', `[一](${'('.repeat(50_000)}${')'.repeat(50_000)})`],
    ['asterisks', `${'*'.repeat(50_000)}一${'*'.repeat(50_000)}`],
    ['underscores', `一${'_'.repeat(50_000)}`],
  ])('%s crash nothing, are counted, and are refused', (_, body) => {
    const started = performance.now();
    const { characters, unsafe } = studyWriting(body);
    expect(characters).toBeGreaterThan(0);
    expect(unsafe).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ['a long rule', `一\n\n${'-'.repeat(150)}\n\n二`],
    ['a long rule with spaces', `一\n\n${'* '.repeat(150)}\n\n二`],
    ['a list ten deep', Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- 一`).join('\n')],
    ['a long number', `${'1'.repeat(300)}`],
  ])('%s is not refused', (_, body) => {
    expect(studyWriting(body).unsafe).toEqual([]);
  });
});
