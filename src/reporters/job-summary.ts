import type { CheckResult } from '../check/result.ts';
import { bytesOf, code, escaped, fitting } from './markdown-text.ts';
import { countSentence, nameOf, SEVERITY_WORDS, scopeSentence } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub refuses a larger summary of a step. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Every finding in a table, the worst first, for the page of a CI job. */
export function jobSummary(result: CheckResult): string {
  const head = ['## 检查结果', '', scopeSentence(result), '', countSentence(result), ''];
  const table = ['| 级别 | 站点 | 问题 | 位置 | 规则 |', '| --- | --- | --- | --- | --- |'];
  const rows = worstFirst(result.findings).map(({ severity, station, message, help, at, rule, new: isNew }) => {
    const level = `${SEVERITY_WORDS[severity]}${isNew === true ? '（新增）' : ''}`;
    const said = `${escaped(message)}${help === undefined ? '' : `<br>→ ${escaped(help)}`}`;
    return `| ${level} | ${escaped(nameOf(result, station))} | ${said} | ${code(`${at.file}:${at.line}`)} | ${code(rule)} |`;
  });
  if (rows.length === 0) return `${head.join('\n')}\n`;
  const room = MAX_SUMMARY_BYTES - bytesOf([...head, ...table].join('\n')) - 2;
  const kept = fitting(rows, room, (count) => `\n这一页放不下，另有 ${count} 条没有列出。`, bytesOf);
  return `${[...head, ...table, ...kept].join('\n')}\n`;
}
