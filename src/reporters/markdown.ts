import { type CheckFinding, type CheckResult, summaryOf } from '../check/result.ts';
import type { Trial } from '../check/trial.ts';
import { code, escaped, fitting } from './markdown-text.ts';
import type { Reporter } from './reporter.ts';
import { changeSentences, countSentence, distanceWords, nameOf, SEVERITY_WORDS, scopeSentence, trialSentence } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub refuses a comment of 65,536 characters; a few are kept back. */
const MAX_CHARACTERS = 65_000;

/** What moved, and the trial, may each take so much of the page: the findings must have room. */
const MAX_SECTION = 20_000;

/** The comment that a reviewer reads on a change: the verdict, what moved in each station, then the findings, new ones first. */
export const markdown: Reporter = (result) => {
  const opening = [`## ${verdict(result)}`, '', scopeSentence(result), '', countSentence(result), ''];
  const sections = [...opening, ...changesSection(result), ...trialSection(result.trial)];
  const used = sections.reduce((sum, line) => sum + line.length + 1, 0);
  return `${[...sections, ...findingsSection(result, MAX_CHARACTERS - used)].join('\n')}\n`;
};

function verdict(result: CheckResult): string {
  const { errors, warnings } = summaryOf(result);
  const newErrors = result.findings.filter((finding) => finding.new === true && finding.severity === 'error').length;
  if (result.base !== undefined) {
    if (newErrors > 0) return `❌ 这次改动带来 ${newErrors} 个新错误`;
    return errors === 0 ? '✅ 可以合并：没有错误' : `✅ 可以合并：没有新错误（原有 ${errors} 个）`;
  }
  if (errors > 0) return `❌ 有 ${errors} 个错误`;
  return warnings > 0 ? `✅ 没有错误，有 ${warnings} 个提醒` : '✅ 没有错误';
}

function changesSection(result: CheckResult): string[] {
  if (result.changes === undefined) return [];
  const since = result.base === undefined ? '' : `（与 ${code(result.base.slice(0, 12))} 相比）`;
  if (result.changes.length === 0) return [`### 变化${since}`, '', '台账、新闻和报告没有变化。', ''];
  const lines = result.changes.flatMap((change) => [
    `- **${escaped(nameOf(result, change.station))}**`,
    ...changeSentences(change).map((sentence) => `  - ${escaped(sentence)}`),
  ]);
  return [`### 变化${since}`, '', ...fitting(lines, MAX_SECTION, (count) => `- 另有 ${count} 行变化没有列出。`), ''];
}

function trialSection(trial: Trial | undefined): string[] {
  if (trial === undefined) return [];
  const head = ['### 试算', '', escaped(trialSentence(trial)), ''];
  if (trial.outlooks.length === 0) return head;
  const rows = trial.outlooks.map((outlook) => {
    const { year, label, title, stations, met, notJudged } = outlook;
    const judged = notJudged === 0 ? '' : `（${notJudged} 个未评判）`;
    return `| ${year} | ${escaped(label)} | ${escaped(title)} | ${met}/${stations}${judged} | ${distanceWords(outlook)} |`;
  });
  const table = ['| 年度 | 类别 | 要求 | 达标站点 | 中位距离 |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...table, ...fitting(rows, MAX_SECTION, (count) => `\n另有 ${count} 行没有列出。`), ''];
}

function findingsSection(result: CheckResult, room: number): string[] {
  const sorted = worstFirst(result.findings);
  if (sorted.length === 0) return [];
  const isNew = sorted.filter((finding) => finding.new === true);
  const old = sorted.filter((finding) => finding.new !== true);
  const titled = result.base === undefined ? [['问题', sorted] as const] : [['新问题', isNew] as const, ['原有的问题', old] as const];
  const lines = titled.flatMap(([title, findings]) => {
    if (findings.length === 0) return [];
    return [`### ${title}（${findings.length} 条）\n`, ...findings.map((finding) => line(result, finding)), ''];
  });
  const listed = new Set(lines.filter((one) => one.startsWith('- ')));
  return fitting(lines, room, (count) => `\n${leftOut(lines, count, listed)}`);
}

function leftOut(lines: readonly string[], count: number, findings: ReadonlySet<string>): string {
  const missing = lines.slice(lines.length - count).filter((one) => findings.has(one)).length;
  return `这里放不下，另有 ${missing} 条问题没有列出；全部问题在检查任务的结果里。`;
}

function line(result: CheckResult, { severity, station, message, help, at, rule, article }: CheckFinding): string {
  const source = article === undefined ? code(rule) : `${code(rule)}，第${article}条`;
  const todo = help === undefined ? '' : ` → ${escaped(help)}`;
  return `- **${SEVERITY_WORDS[severity]}** ${escaped(nameOf(result, station))}：${escaped(message)}${todo}（${code(`${at.file}:${at.line}`)}，${source}）`;
}
