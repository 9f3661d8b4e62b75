import { describe, expect, test } from 'vitest';
import { ABSENT, demand, explanation, files, judgeFiles, STATION } from '../../builders.ts';

const ledger = `${STATION}/demands.json`;
const withDemands = (count: number): { demands: unknown[] } => ({
  demands: Array.from({ length: count }, (_, index) => demand(index + 1, { enterprise: `e-${(index % 4) + 1}` })),
});

describe('quota/demands', () => {
  test('the valid programme has no finding at all', () => {
    expect(judgeFiles(files()).findings).toEqual([]);
  });

  test.each([
    [3, 'unmet'],
    [4, 'met'],
    [5, 'met'],
  ])('%i of 4 demands after the due date are %s', (count, status) => {
    const judged = judgeFiles(files({ [ledger]: withDemands(count) }));
    expect(judged.requirement('quota/demands')).toMatchObject({ target: 4, actual: count, status, dueOn: '2024-10-31' });
    expect(judged.of('quota/demands').map(({ severity }) => severity)).toEqual(status === 'met' ? [] : ['error']);
  });

  test('a missing ledger is not judged, with the reason, and no figure', () => {
    const judged = judgeFiles(files({ [ledger]: ABSENT }));
    expect(judged.requirement('quota/demands')).toMatchObject({ status: 'not-judged', actual: null });
    expect(judged.requirement('quota/demands').reason).toContain('demands.json');
    expect(judged.of('quota/demands')).toEqual([]);
  });

  test('an explanation turns unmet into explained and does not hide it', () => {
    const judged = judgeFiles(files({ [ledger]: withDemands(3), [`${STATION}/explanations.json`]: { explanations: [explanation()] } }));
    expect(judged.requirement('quota/demands').status).toBe('explained');
    expect(judged.of('quota/demands').map(({ severity }) => severity)).toEqual(['warning']);
  });
});
