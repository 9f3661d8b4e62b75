import { type CheckFinding, type CheckResult, summaryOf } from '../check/result.ts';
import type { Severity } from '../rules/rule.ts';
import { jobSummary } from './job-summary.ts';
import { clipped, oneLine } from './plain-text.ts';
import type { Reporter } from './reporter.ts';
import { countSentence, nameOf, SEVERITY_WORDS, scopeSentence } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub shows so many errors, and so many warnings, of a step, and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;

const MAX_CHARACTERS = 2000;

/** Annotations for GitHub: the worst first, one for each file and rule; all findings go to the job's summary. */
export const github: Reporter = (result, { writeSummary }) => {
  writeSummary?.(jobSummary(result));
  const lines = [...annotations(result, 'error', 'errors'), ...annotations(result, 'warning', 'warnings')];
  return `${[...lines, scopeSentence(result), countSentence(result)].join('\n')}\n`;
};

function annotations(result: CheckResult, severity: Exclude<Severity, 'info'>, counted: 'errors' | 'warnings'): string[] {
  const findings = worstFirst(result.findings.filter((finding) => finding.severity === severity));
  const groups = [...Map.groupBy(findings, ({ at, rule }) => JSON.stringify([at.file, rule])).values()];
  const shown = groups.slice(0, MAX_ANNOTATIONS);
  const total = summaryOf(result)[counted];
  const closing = total === 0 ? [] : [`${SEVERITY_WORDS[severity]}：显示 ${shown.length} 条，共 ${total} 条。`];
  return [...shown.map((group) => annotation(result, severity, group)), ...closing];
}

function annotation(result: CheckResult, severity: Exclude<Severity, 'info'>, group: readonly CheckFinding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { at, station, rule, message, help } = first;
  const others = group.length === 1 ? '' : `（这个文件里同类的还有 ${group.length - 1} 条）`;
  const text = [`${message}${others}`, ...(help === undefined ? [] : [`→ ${help}`])].map(oneLine).join('\n');
  const title = `${station === undefined ? '' : `${nameOf(result, station)} `}${rule}${first.new === true ? ' 新增' : ''}`;
  const properties = { file: at.file, line: String(at.line), col: String(at.column), title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${severity} ${written.join(',')}::${escapedData(clipped(text, MAX_CHARACTERS))}`;
}

const escapedData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
