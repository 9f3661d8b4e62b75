import type { RuleHead } from '../publication/view.ts';
import { RULE_GROUPS } from './texts.ts';

export interface RuleGroup {
  readonly group: string;
  readonly title: string;
  readonly rules: readonly RuleHead[];
}

/** Rules by the first part of their number, in the order in which the groups are named. */
export function rulesByGroup(rules: readonly RuleHead[]): readonly RuleGroup[] {
  const named = Object.entries(RULE_GROUPS).map(([group, title]) => {
    return { group, title, rules: rules.filter(({ id }) => id.startsWith(`${group}/`)) };
  });
  const rest = rules.filter(({ id }) => !named.some(({ group }) => id.startsWith(`${group}/`)));
  return [...named, { group: 'other', title: '其他', rules: rest }].filter((one) => one.rules.length > 0);
}
