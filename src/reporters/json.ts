import { type CheckFinding, summaryOf } from '../check/result.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Reporter } from './reporter.ts';

/** Everything, for programs. */
export const json: Reporter = (result) => {
  const { asOf, years, commit, policies, findings, requirements, base, changes, trial } = result;
  const report = {
    version: 1,
    asOf,
    years,
    ...(commit === undefined ? {} : { commit }),
    policies,
    summary: summaryOf(result),
    findings: findings.map(findingJson),
    requirements: requirements.map(requirementJson),
    ...(base === undefined ? {} : { base, changes }),
    ...(trial === undefined ? {} : { trial }),
  };
  return `${JSON.stringify(report, undefined, 1)}\n`;
};

/** A finding as published in JSON. */
export function findingJson({
  rule,
  severity,
  status,
  article,
  station,
  at,
  message,
  help,
  target,
  actual,
  new: isNew,
}: CheckFinding): object {
  const { file, line, column, path } = at;
  return { rule, severity, status, article, station, file, line, column, path, message, help, target, actual, new: isNew };
}

function requirementJson({ station, rule, article, target, actual, status, reason, dueOn, counted, excluded }: RequirementResult): object {
  return { station, rule, article, target, actual, status, reason, dueOn, counted, excluded };
}
