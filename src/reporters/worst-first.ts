import type { CheckFinding } from '../check/result.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * The findings in the order of their weight: errors before warnings, new ones before old ones, what is wrong with the data before
 * a requirement that is not met; otherwise as they stand.
 */
export function worstFirst(findings: readonly CheckFinding[]): CheckFinding[] {
  const rank = ({ severity, new: isNew, status }: CheckFinding): number => {
    return SEVERITIES.indexOf(severity) * 4 + (isNew === false ? 2 : 0) + (status === undefined ? 0 : 1);
  };
  const ranked = Map.groupBy(findings, rank);
  return [...ranked.keys()].sort((a, b) => a - b).flatMap((key) => ranked.get(key) ?? []);
}
