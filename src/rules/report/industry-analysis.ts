import type { Requirement } from '../requirement.ts';
import { measureOneReport, reportPlace } from './report-file.ts';

/** Art. 7: the survey of the area's enterprises and industries. */
export const industryAnalysisReport: Requirement = {
  id: 'report/industry-analysis',
  article: 7,
  title: '行业分析报告',
  finds: '有没有本区企业和产业情况的分析报告。',
  unit: '份',
  paced: false,
  dueOn: (policy) => policy?.calendar.completeBy,
  place: (station) => reportPlace(station, 'industry-analysis'),
  target: () => 1,
  measure: (input) => measureOneReport(input, 'industry-analysis'),
  measureAlone: (input) => measureOneReport(input, 'industry-analysis'),
};
