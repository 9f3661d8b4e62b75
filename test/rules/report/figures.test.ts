import { describe, expect, test } from 'vitest';
import { ABSENT, files, STATION } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'report/figures';
const summarised = (text: string) => files({ [`${STATION}/reports/summary.md`]: `---\ntitle: 报告\ndate: 2024-11-10\n---\n\n${text}\n` });
const FOUND = ['info reports/summary.md 6:1 第10条'];

describe(RULE, () => {
  test.each([
    ['联系企业', '家', 4],
    ['重点服务企业', '家', 4],
    ['专精特新企业', '家', 4],
    ['产业特派员', '人次', 3],
    ['活动', '场', 4],
    ['需求', '项', 4],
    ['成果', '项', 2],
    ['新闻', '篇', 4],
  ])('%s %s: one fewer, as many and one more than the ledger', (name, unit, actual) => {
    expect(said(RULE, summarised(`${name} ${actual - 1} ${unit}`))).toEqual(FOUND);
    expect(said(RULE, summarised(`${name} ${actual} ${unit}`))).toEqual([]);
    expect(said(RULE, summarised(`${name} ${actual + 1} ${unit}`))).toEqual(FOUND);
  });

  test.each([
    ['联系企业82家', FOUND],
    ['联系企业共计 82 家', FOUND],
    ['联系企业数达到82家', FOUND],
    ['联系企业：82家', FOUND],
    ['联系企业 **82** 家', FOUND],
    ['联系企业很多', []],
    ['联系企业 82 次', []],
    ['企业82家', []],
    ['重点服务企业 82 个、专精特新企业 82 个、产业特派员 82 个、活动 82 个、需求 82 个、成果 82 个、新闻 82 个', []],
    ['82 家、82 人次、82 场、82 项、82 篇', []],
  ])('%s', (text, expected) => {
    expect(said(RULE, summarised(text))).toEqual(expected);
  });

  test('each figure is looked at, with its place', () => {
    expect(said(RULE, summarised('第一段。\n\n共联系企业 4 家，其中重点服务企业 9 家，征集需求 9 项。'))).toEqual([
      'info reports/summary.md 8:13 第10条',
      'info reports/summary.md 8:26 第10条',
    ]);
  });

  test('the message names the figure and the ledger’s', () => {
    expect(findingsOf(RULE, summarised('联系企业 82 家'))[0]?.message).toMatch(/82 家.*4 家/);
  });

  test('it is silent without a summary', () => {
    expect(said(RULE, files({ [`${STATION}/reports/summary.md`]: ABSENT }))).toEqual([]);
  });

  test('a figure of an unknown ledger is not compared, nor one of another report', () => {
    expect(said(RULE, { ...summarised('联系企业 82 家'), [`${STATION}/enterprises.json`]: ABSENT })).toEqual([]);
    expect(said(RULE, { ...summarised('联系企业 82 家'), 'policies/2024.json': ABSENT })).toEqual([]);
    expect(
      said(RULE, files({ [`${STATION}/reports/demand-analysis.md`]: '---\ntitle: 甲\ndate: 2024-06-01\n---\n\n联系企业 82 家\n' })),
    ).toEqual([]);
  });
});
