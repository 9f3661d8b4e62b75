import type { Rule } from '../rule.ts';
import { problemsOf } from './problems.ts';

/** A file must parse: JSON or front matter, UTF-8, no key twice, no nesting without end. */
export const syntax: Rule = {
  id: 'schema/syntax',
  articles: [],
  severity: 'error',
  title: '写法有误',
  finds: 'JSON 或文件头解析不了，键重复，不是 UTF-8 编码，嵌套过深。',
  checkProgramme: (programme) => problemsOf(programme, 'schema/syntax'),
};
