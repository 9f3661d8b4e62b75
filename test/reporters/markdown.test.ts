import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { escaped } from '../../src/reporters/markdown-text.ts';
import { check, RICH, repeated, rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };
const LIMIT = 65_536;

describe('markdown', () => {
  it('says the verdict first', () => {
    const errors = rich().findings.filter(({ severity }) => severity === 'error').length;
    const newErrors = richAgainstBase().findings.filter((one) => one.severity === 'error' && one.new === true).length;
    expect(markdown(rich(), PLAIN).split('\n')[0]).toBe(`## ❌ 有 ${errors} 个错误`);
    expect(markdown(richAgainstBase(), PLAIN).split('\n')[0]).toBe(`## ❌ 这次改动带来 ${newErrors} 个新错误`);
    expect(markdown({ ...rich(), findings: [] }, PLAIN).split('\n')[0]).toBe('## ✅ 没有错误');
    const allOld = richAgainstBase().findings.map((finding) => ({ ...finding, new: false }));
    expect(markdown({ ...richAgainstBase(), findings: allOld }, PLAIN)).toMatch(/^## ✅ 可以合并：没有新错误（原有 \d+ 个）/);
  });

  it('says what moved in each station before the findings, and the new ones before the old', () => {
    const text = markdown(richAgainstBase(), PLAIN);
    const order = ['### 变化', '**海淀区**', '需求台账：新增 3 行', '### 新问题', '### 原有的问题'].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('says that nothing moved where nothing did', () => {
    expect(markdown({ ...richAgainstBase(), changes: [] }, PLAIN)).toContain('台账、新闻和报告没有变化。');
  });

  for (const times of [1, 3, 10, 100, 3000]) {
    it(`is under 65,536 characters with the findings ${times} times, and says what it leaves out`, () => {
      const result = repeated(richAgainstBase(), times);
      const text = markdown(result, PLAIN);
      expect(text.length).toBeLessThan(LIMIT);
      const listed = text.split('\n').filter((line) => /^- \*\*(?:错误|提醒|提示)\*\*/.test(line)).length;
      const leftOut = Number(/另有 (\d+) 条问题没有列出/.exec(text)?.[1] ?? 0);
      expect(listed + leftOut).toBe(result.findings.length);
      if (times >= 100) expect(leftOut).toBeGreaterThan(0);
    });
  }

  it('is under 65,536 characters whatever moved and however long the words are', () => {
    const base = richAgainstBase();
    const [change] = base.changes ?? [];
    if (change === undefined) throw new Error('something moved');
    const changes = Array.from({ length: 5000 }, (_, at) => ({ ...change, station: `2024/x${at}` }));
    const findings = base.findings.map((finding) => ({ ...finding, message: '长'.repeat(100_000), help: '_'.repeat(100_000) }));
    const text = markdown({ ...repeated({ ...base, findings }, 50), changes }, PLAIN);
    expect(text.length).toBeLessThan(LIMIT);
    expect(text).toMatch(/另有 \d+ 行变化没有列出/);
    expect(text).toMatch(/另有 \d+ 条问题没有列出/);
  });

  it('shows the words of the content as words: no HTML, link, picture or mention comes of them', () => {
    const text = markdown(check(RICH), PLAIN);
    expect(text).toContain('\\[链接\\](');
    expect(text).not.toMatch(/<b>|@someone|https:\/\//);
    expect(escaped('a|b `c` ![x](http://y) <img> &amp; @z\n# t')).toBe(
      'a\\|b \\`c\\` !\\[x\\](http:/\u2060/y) &lt;img> &amp;amp; @\u2060z \\# t',
    );
  });
});
