import { createColors } from 'tinyrainbow';
import { type CheckFinding, type CheckResult, summaryOf } from '../check/result.ts';
import type { Status } from '../rules/requirement.ts';
import type { Reporter } from './reporter.ts';

const SEVERITY_WORDS = { error: '错误', warning: '提醒', info: '提示' } as const;
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '已达标',
  'on-track': '进度正常',
  behind: '进度落后',
  unmet: '未达标',
  explained: '未达标，已说明',
  'not-judged': '未评判',
};
const STATUS_ORDER: readonly Status[] = ['unmet', 'not-judged', 'behind', 'explained', 'on-track', 'met'];

/** For people at a terminal: findings by file, each with its place, what is wrong and what to do; the verdict last. */
export const pretty: Reporter = (result, { colour }) => {
  const colours = createColors({ force: colour });
  const paint = colour ? colours : PLAIN;
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan } as const;
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of result.findings) {
    if (finding.at.file !== file) {
      if (file !== undefined) lines.push('');
      file = finding.at.file;
      lines.push(paint.bold(file));
    }
    lines.push(
      `  ${place(finding)}  ${tint[finding.severity](SEVERITY_WORDS[finding.severity])}  ${finding.message}  ${paint.dim(source(finding))}`,
    );
    if (finding.help !== undefined) lines.push(`  ${' '.repeat(WIDTH)}        ${paint.dim(`→ ${finding.help}`)}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(...verdict(result));
  return `${lines.join('\n')}\n`;
};

const same = (text: string): string => text;
const PLAIN = { red: same, yellow: same, cyan: same, bold: same, dim: same };

const WIDTH = 8;

const place = ({ at }: CheckFinding): string => `${at.line}:${at.column}`.padEnd(WIDTH);

function source({ rule, article, new: isNew }: CheckFinding): string {
  const marks = [rule, article === undefined ? '' : `第${article}条`, isNew === true ? '新增' : ''];
  return marks.filter((mark) => mark !== '').join(' ');
}

function verdict(result: CheckResult): string[] {
  const { stations, errors, warnings, infos } = summaryOf(result);
  const statuses = STATUS_ORDER.flatMap((status) => {
    const count = result.requirements.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${STATUS_WORDS[status]} ${count}`];
  });
  return [
    `截至 ${result.asOf}，检查了 ${result.years.join('、')} 年的 ${stations} 个站点、${result.requirements.length} 项要求：${statuses.join('，')}。`,
    errors + warnings + infos === 0 ? '没有发现问题。' : `共 ${errors} 个错误、${warnings} 个提醒、${infos} 个提示。`,
  ];
}
