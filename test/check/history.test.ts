import { describe, expect, it } from 'vitest';
import { changesBetween, type StationChange } from '../../src/check/history.ts';
import { type CheckResult, checkProgramme, fails } from '../../src/check/result.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { changeSentences } from '../../src/reporters/words.ts';
import { ABSENT, AFTER, demand, event, type Files, files, finance, han, post, programme, STATION, stationFile } from '../builders.ts';

const demands = (...numbers: number[]) => ({ demands: numbers.map((number) => demand(number)) });

function changes(before: Files, now: Files): StationChange[] {
  const judged = (given: Files) => {
    const all = programme(given);
    return { programme: all, requirements: evaluate(all, { asOf: AFTER, today: AFTER }).requirements };
  };
  return changesBetween(judged(before), judged(now));
}

const sentences = (before: Files, now: Files): string[] => changes(before, now).flatMap(changeSentences);

function check(before: Files, now: Files, asOf = AFTER): CheckResult {
  return checkProgramme({
    programme: programme(now),
    base: { programme: programme(before), commit: 'b'.repeat(40) },
    scope: {},
    asOf,
    today: AFTER,
    nameOf: (file) => `content/${file}`,
    policies: [],
  });
}

const newErrors = (result: CheckResult): string[] =>
  result.findings.filter(({ severity, new: isNew }) => severity === 'error' && isNew === true).map(({ rule }) => rule);

describe('what a change moved', () => {
  it('is nothing where nothing changed, whatever the order of keys and the spaces', () => {
    const turned = Object.fromEntries(Object.entries(demand(1)).reverse());
    const same = JSON.stringify({ demands: [turned, demand(2), demand(3), demand(4)] });
    expect(changes(files(), files({ [`${STATION}/demands.json`]: same }))).toEqual([]);
  });

  for (const [what, before, now, said] of [
    ['reaches its quota', [1, 2, 3], [1, 2, 3, 4], ['有效需求 3 → 4，达标（原来未达标）', '需求台账：新增 1 行（d-4）']],
    ['falls below it', [1, 2, 3, 4], [1, 2, 3], ['有效需求 4 → 3，未达标（原来已达标）', '需求台账：没有写明就不见了 1 行（d-4）']],
    ['comes nearer to it', [1], [1, 2], ['有效需求 1 → 2，未达标', '合作成果 1 → 2，达标（原来未达标）', '需求台账：新增 1 行（d-2）']],
  ] as const) {
    it(`says that a requirement ${what}, and which rows did it`, () => {
      expect(
        sentences(files({ [`${STATION}/demands.json`]: demands(...before) }), files({ [`${STATION}/demands.json`]: demands(...now) })),
      ).toEqual(said);
    });
  }

  it('tells rows that were withdrawn in writing from those that went without a word', () => {
    const withdrawn = [{ id: 'd-4', on: '2024-12-01', reason: '重复登记' }];
    expect(sentences(files(), files({ [`${STATION}/demands.json`]: { ...demands(1, 2), withdrawn } })).at(-1)).toBe(
      '需求台账：撤回 1 行（d-4），没有写明就不见了 1 行（d-3）',
    );
  });

  it('names changed rows, and no more than five', () => {
    const renamed = { demands: [demand(1, { title: '另一个题目' }), demand(2), demand(3), demand(4)] };
    expect(sentences(files(), files({ [`${STATION}/demands.json`]: renamed }))).toEqual(['需求台账：改动 1 行（d-1）']);
    const many = { demands: Array.from({ length: 12 }, (_, at) => demand(1, { id: `n-${at}`, title: `题目又${at}` })) };
    expect(
      sentences(files(), files({ [`${STATION}/demands.json`]: { demands: [...demands(1, 2, 3, 4).demands, ...many.demands] } })).at(-1),
    ).toBe('需求台账：新增 12 行（n-0、n-1、n-2、n-3、n-4 等）');
  });

  it('looks at posts and reports too', () => {
    const now = files({
      [`${STATION}/news/2024-07-05-more.md`]: post(5, { date: '2024-07-05' }),
      [`${STATION}/news/2024-06-01-post-1.md`]: post(1, { body: han(150) }),
    });
    expect(sentences(files(), now)).toEqual(['新闻报送 4 → 5，达标', '新闻：新增 1 篇（2024-07-05-more），改动 1 篇（2024-06-01-post-1）']);
  });

  it('says nothing of the rows of a ledger that cannot be read on one side', () => {
    const [change] = changes(files({ [`${STATION}/demands.json`]: '{' }), files());
    expect(change?.ledgers).toEqual([]);
    expect(change && changeSentences(change)).toContain('有效需求 未知 → 4，达标（原来未评判）');
  });

  it('has a new station as all new, and one that is gone as gone', () => {
    const empty = { 'policies/2024.json': files()['policies/2024.json'] };
    expect(sentences(empty, files())).toContain('有效需求 没有 → 4，达标');
    expect(sentences(empty, files())).toContain('企业台账：新增 4 行（e-1、e-2、e-3、e-4）');
    expect(sentences(files(), empty)).toContain('有效需求：站点没有了');
  });
});

describe('new errors', () => {
  it('are those that the base did not have: a shortfall that was there does not stop other work', () => {
    const before = files({ [`${STATION}/demands.json`]: demands(1, 2) });
    const result = check(before, { ...before, [`${STATION}/news/2024-07-05-more.md`]: post(5, { date: '2024-07-05' }) });
    expect(newErrors(result)).toEqual([]);
    expect(fails(result, 'error')).toBe(true);
    expect(fails(result, 'new-error')).toBe(false);
  });

  it('do not include a shortfall that grew smaller', () => {
    const result = check(files({ [`${STATION}/demands.json`]: demands(1) }), files({ [`${STATION}/demands.json`]: demands(1, 2, 3) }));
    expect(newErrors(result)).toEqual([]);
  });

  it('do not include one that only moved, because a row was put before it', () => {
    const bad = demand(1, { enterprise: 'e-404' });
    const before = files({ [`${STATION}/demands.json`]: { demands: [bad, demand(2), demand(3), demand(4)] } });
    const now = files({
      [`${STATION}/demands.json`]: { demands: [demand(5, { enterprise: 'e-1' }), bad, demand(2), demand(3), demand(4)] },
    });
    expect(newErrors(check(before, now))).toEqual([]);
  });

  it('include a second slip of the same kind in the same file', () => {
    const slip = (number: number) => demand(number, { enterprise: 'e-404' });
    const before = files({ [`${STATION}/demands.json`]: { demands: [slip(1), demand(2), demand(3), demand(4)] } });
    const now = files({ [`${STATION}/demands.json`]: { demands: [slip(1), slip(2), demand(3), demand(4)] } });
    expect(newErrors(check(before, now)).filter((rule) => rule === 'reference/unresolved')).toHaveLength(1);
    const twice = (count: number) =>
      files({ [`${STATION}/news/2024-06-01-post-1.md`]: post(1, { body: `${han(100)}\n\n${'<hr>\n\n'.repeat(count)}` }) });
    expect(newErrors(check(twice(1), twice(2)))).toEqual(['content/unsafe']);
    expect(newErrors(check(twice(2), twice(1)))).toEqual([]);
  });

  it('include a new event without its evidence, though another had none', () => {
    const bare = (number: number) => event(number, { evidence: {} });
    const before = files({ [`${STATION}/events.json`]: { events: [bare(1), event(2), event(3), event(4)] } });
    const now = files({ [`${STATION}/events.json`]: { events: [bare(1), bare(2), event(3), event(4)] } });
    expect(newErrors(check(before, now))).toEqual(['evidence/event', 'evidence/event', 'evidence/event']);
    expect(newErrors(check(now, before))).toEqual([]);
  });

  it('are judged as of the same day on both sides: a due date that passed brings none', () => {
    const before = files({ [`${STATION}/demands.json`]: demands(1, 2, 3) });
    expect(check(before, before, '2024-10-01').findings.some(({ severity }) => severity === 'error')).toBe(false);
    expect(newErrors(check(before, before, '2024-11-01'))).toEqual([]);
  });

  it('include what went without a word', () => {
    expect(newErrors(check(files(), files({ [`${STATION}/news/2024-06-04-post-4.md`]: ABSENT })))).toContain('integrity/withdrawn');
  });

  it('include an unmet requirement that was met', () => {
    const result = check(
      files(),
      files({ [`${STATION}/demands.json`]: { ...demands(1, 2, 3), withdrawn: [{ id: 'd-4', on: '2024-12-01', reason: '重复' }] } }),
    );
    expect(newErrors(result)).toEqual(['quota/demands']);
  });

  it('keep to what is looked at', () => {
    const other = Object.fromEntries(
      Object.entries(files()).map(([path, value]) => [path.replace(STATION, 'stations/2024/daxing'), value]),
    );
    const before = { ...files(), ...other, 'stations/2024/daxing/station.json': stationFile({ district: 'daxing' }) };
    const now = { ...before, [`${STATION}/finance.json`]: finance({ award: 900 }) };
    const result = checkProgramme({
      programme: programme(now),
      base: { programme: programme(before), commit: '' },
      scope: { station: 'daxing' },
      asOf: AFTER,
      today: AFTER,
      nameOf: (file) => file,
      policies: [],
    });
    expect(result.changes).toEqual([]);
    expect(newErrors(result)).toEqual([]);
  });
});
