import type { Rule } from '../rule.ts';
import { problemsOf } from './problems.ts';

/** A value must fit the schema of its kind of file. */
export const shape: Rule = {
  id: 'schema/shape',
  articles: [],
  severity: 'error',
  title: '内容不合格式',
  finds: '字段缺失、多余或值的类型、取值不对；新闻的日期与文件名不同。',
  checkProgramme: (programme) => problemsOf(programme, 'schema/shape'),
};
