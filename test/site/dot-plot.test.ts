import { describe, expect, test } from 'vitest';
import type { RequirementHead, YearView } from '../../src/publication/view.ts';
import { dotPlots } from '../../src/site/dot-plot.ts';
import { funnelChart } from '../../src/site/funnel.ts';

const WORDS = { met: '已达标', unmet: '未达标', explained: '未达标，已说明', 'not-judged': '未评判' } as const;

function head(status: keyof typeof WORDS, actual: number | undefined, rule = 'quota/demands'): RequirementHead {
  const word = WORDS[status];
  const figures = actual === undefined ? {} : { actual, target: 50 };
  return { status, word, shortWord: word, rule, title: '有效需求', unit: '项', article: 7, articleHref: '/', href: '/', ...figures };
}

function year(rows: readonly (readonly [string, string, RequirementHead])[]): YearView {
  const matrix = rows.map(([tier, name, one]) => {
    const station = { id: name, year: 2024, district: name, districtName: name, shortName: name, name, tier, tierLabel: `${tier}类` };
    const own = { ...station, href: '/', met: 0, required: 1, status: one.status, word: one.word, shortWord: one.shortWord };
    const group = { title: '有效需求', status: one.status, word: one.word, shortWord: one.shortWord };
    return { station: own, groups: [{ ...group, members: [one, head('met', 1, 'report/audit')] }] };
  });
  return { year: 2024, stations: [], sums: [], matrix, groupTitles: [], counts: [], shortfalls: [], deadlines: [], spending: [] };
}

describe('the dots of a tier', () => {
  test('stand at the part of the target that was reached, the target at four fifths, and none beyond the end', () => {
    const [plot] = dotPlots(
      year([
        ['A', '甲区', head('unmet', 25)],
        ['A', '乙区', head('met', 50)],
        ['A', '丙区', head('met', 500)],
      ]),
    );
    expect(plot?.lanes.map(({ dots }) => dots.map(({ name, x, fallenShort }) => [name, x, fallenShort]))).toEqual([
      [
        ['甲区25项', '40%', true],
        ['乙区50项', '80%', false],
        ['丙区500项', '100%', false],
      ],
    ]);
  });

  test('pile up where they would hide each other', () => {
    const [plot] = dotPlots(
      year([
        ['A', '甲区', head('met', 50)],
        ['A', '乙区', head('met', 51)],
        ['A', '丙区', head('met', 60)],
      ]),
    );
    const [first, second, third] = plot?.lanes[0]?.dots.map(({ y }) => y) ?? [];
    expect(first).toBe(third);
    expect(second).toBeLessThan(first ?? 0);
  });

  test('say in words who fell short and who was not judged', () => {
    const [plot] = dotPlots(
      year([
        ['A', '甲区', head('unmet', 25)],
        ['A', '乙区', head('unmet', 26)],
        ['A', '丙区', head('unmet', 27)],
        ['A', '丁区', head('explained', 30)],
        ['A', '戊区', head('not-judged', undefined)],
      ]),
    );
    expect(plot?.lanes[0]?.remarks.map(({ text }) => text)).toEqual([
      '未达标：甲区25项、乙区26项等3站',
      '未达标并已说明：丁区30项',
      '未评判：戊区',
    ]);
    expect(plot?.lanes[0]?.dots).toHaveLength(4);
  });

  test('are one plot a tier', () => {
    const plots = dotPlots(
      year([
        ['B', '乙区', head('met', 50)],
        ['A', '甲区', head('met', 50)],
      ]),
    );
    expect(plots.map(({ tier, stations }) => [tier, stations.length])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });
});

describe('the funnel', () => {
  test('has a bar a stage, as long as its part of the first, and narrows between two', () => {
    const stages = [
      { label: '征集', count: 8, share: 1 },
      { label: '发布', count: 2, share: 0.25 },
    ];
    const { bars, narrowings } = funnelChart({ stages, closed: 0, hidden: 0 });
    expect(bars.map(({ across, part }) => [across, part])).toEqual([
      [1000, ''],
      [250, '，占征集的25%'],
    ]);
    expect(narrowings).toHaveLength(1);
  });
});
