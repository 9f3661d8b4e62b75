import type { CheckFinding, CheckResult } from '../check/result.ts';
import { type CsvCell, csvText } from './csv-text.ts';
import type { Reporter } from './reporter.ts';
import { nameOf, SEVERITY_WORDS, STATUS_WORDS } from './words.ts';

const COLUMNS: readonly (readonly [string, (finding: CheckFinding, result: CheckResult) => CsvCell])[] = [
  ['级别', ({ severity }) => SEVERITY_WORDS[severity]],
  ['站点', ({ station }, result) => nameOf(result, station)],
  ['问题', ({ message }) => message],
  ['怎么办', ({ help }) => help],
  ['文件', ({ at }) => at.file],
  ['行', ({ at }) => at.line],
  ['列', ({ at }) => at.column],
  ['要求', ({ target }) => target],
  ['实际', ({ actual }) => actual],
  ['状态', ({ status }) => (status === undefined ? '' : STATUS_WORDS[status])],
  ['条款', ({ article }) => (article === undefined ? '' : `第${article}条`)],
  ['规则', ({ rule }) => rule],
  ['站点编号', ({ station }) => station],
  ['新增', ({ new: isNew }) => (isNew === undefined ? '' : isNew ? '是' : '否')],
];

/** A row for each finding, for a spreadsheet: UTF-8 with a byte order mark, CRLF, Chinese heads. */
export const csv: Reporter = (result) => {
  const heads = COLUMNS.map(([head]) => head);
  const rows = result.findings.map((finding) => COLUMNS.map(([, cellOf]) => cellOf(finding, result)));
  return csvText([heads, ...rows]);
};
