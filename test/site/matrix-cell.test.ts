import { describe, expect, test } from 'vitest';
import type { RequirementHead, StationHead } from '../../src/publication/view.ts';
import { matrixCell } from '../../src/site/matrix-cell.ts';

const station: StationHead = {
  status: 'met',
  word: '已达标',
  shortWord: '达标',
  id: '2024/bda',
  year: 2024,
  district: 'bda',
  districtName: '北京经济技术开发区',
  shortName: '经开区',
  name: '经开区工作站',
  tier: 'A',
  tierLabel: 'A类',
  href: '/2024/bda/',
  met: 0,
  required: 3,
};

function head(rule: string, status: RequirementHead['status'], actual?: number): RequirementHead {
  return {
    status,
    word: '',
    shortWord: '',
    rule,
    title: rule,
    unit: '份',
    article: 7,
    articleHref: '/rules/2024/#article-7',
    href: `/2024/bda/requirements/${rule}/`,
    target: 1,
    ...(actual === undefined ? {} : { actual, bar: actual * 0.8 }),
  };
}

const group = (...members: RequirementHead[]) => ({ status: 'met' as const, word: '', shortWord: '', title: '三份报告', members });

describe('a group of requirements as a cell', () => {
  test('a single one shows its figure and leads to its rows', () => {
    expect(matrixCell(group(head('report/audit', 'met', 1)), station)).toMatchObject({
      actual: '1',
      target: '1',
      unit: '份',
      bar: 0.8,
      href: '/2024/bda/requirements/report/audit/',
    });
  });

  test('one that is not judged has no figure and no bar', () => {
    expect(matrixCell(group(head('report/audit', 'not-judged')), station)).toMatchObject({ actual: '—', bar: undefined });
  });

  test('several show how many are met and lead to where they stand apart', () => {
    const cell = matrixCell(group(head('report/summary', 'met', 1), head('report/audit', 'unmet', 0)), station);
    expect(cell).toMatchObject({ actual: '1', target: '2', unit: '项', bar: 0.4, href: '/2024/bda/#requirement-report-summary' });
  });

  test('several of which none was judged have no figure', () => {
    const cell = matrixCell(group(head('report/summary', 'not-judged'), head('report/audit', 'not-judged')), station);
    expect(cell).toMatchObject({ actual: '—', target: '2', bar: undefined });
  });
});
