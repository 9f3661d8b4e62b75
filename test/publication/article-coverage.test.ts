import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/collections/document.ts';
import { policyView } from '../../src/publication/policy-view.ts';
import { RULES } from '../../src/rules/all-rules.ts';
import { REQUIREMENTS } from '../../src/rules/requirements.ts';

const policies = readdirSync('content/policies').flatMap((name) => {
  const { document } = readJson('policy', name, readFileSync(`content/policies/${name}`, 'utf8'));
  return document === undefined ? [] : [document.value];
});

describe('every article of the committed policies', () => {
  test.each(policies.map((policy) => [policy.year, policy] as const))('of %i leads to rules, pages or a stated reason', (_year, policy) => {
    const { articles } = policyView(policy);
    expect(articles.length).toBeGreaterThanOrEqual(19);
    const silent = articles.filter(({ rules, pages, reason }) => rules.length === 0 && pages.length === 0 && reason === undefined);
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  test('every article that a rule or requirement enforces is in the policy of 2024', () => {
    const numbers = new Set(policies.find(({ year }) => year === 2024)?.articles.map(({ number }) => number));
    const enforced = [...RULES.flatMap(({ articles }) => articles), ...REQUIREMENTS.map(({ article }) => article)];
    expect(enforced.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
