import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/reporters/pretty.ts';
import { check, RICH, rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };

describe('pretty', () => {
  it('heads the findings of a file with its path and whose it is', () => {
    expect(pretty(rich(), PLAIN)).toContain('content/stations/2024/haidian/demands.json  海淀区\n  ');
  });

  it('says under each finding what to do', () => {
    expect(pretty(rich(), PLAIN)).toMatch(/错误 {2}企业“e-404”不存在 {2}reference\/unresolved\n +→ 请检查编号的拼写/);
  });

  it('gives each station a line of its own where there are several, and the verdict last', () => {
    const lines = pretty(rich(), PLAIN).trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^共 \d+ 个错误、\d+ 个提醒、\d+ 个提示。$/);
    expect(lines.at(-2)).toMatch(/^截至 2025-01-10，检查了 2024 年的 2 个站点/);
    expect(lines.filter((line) => /^ {2}(?:大兴区|海淀区) {2}达标 +\d+\/14 {2}/.test(line))).toHaveLength(2);
    expect(pretty(check(RICH, { scope: { station: 'haidian' } }), PLAIN)).not.toMatch(/达标 +\d+\/14/);
  });

  it('says what moved and what is new against a base', () => {
    const text = pretty(richAgainstBase(), PLAIN);
    expect(text).toContain('与 aaaaaaaaaaaa 相比：');
    expect(text).toContain('需求台账：新增 3 行（d-2、d-3、d-4）');
    expect(text).toMatch(/其中新增 \d+ 条（错误 \d+ 个）/);
  });

  it('has no escape in its text without colours, and none from the content ever', () => {
    expect(pretty(rich(), PLAIN)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(pretty(rich(), { colour: true })).toContain('\u001b[31m错误\u001b[39m');
    expect(pretty(rich(), { colour: true })).not.toContain('\u0007');
  });

  it('says so where nothing was found', () => {
    expect(pretty({ ...rich(), findings: [] }, PLAIN)).toContain('没有发现问题。');
  });
});
