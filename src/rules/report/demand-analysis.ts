import type { Requirement } from '../requirement.ts';
import { measureOneReport, reportPlace } from './report-file.ts';

/** Art. 7: the analysis of the demands collected. */
export const demandAnalysisReport: Requirement = {
  id: 'report/demand-analysis',
  article: 7,
  title: '需求分析报告',
  finds: '有没有对征集到的需求的分析报告。',
  unit: '份',
  paced: false,
  dueOn: (policy) => policy?.calendar.completeBy,
  place: (station) => reportPlace(station, 'demand-analysis'),
  target: () => 1,
  measure: (input) => measureOneReport(input, 'demand-analysis'),
  measureAlone: (input) => measureOneReport(input, 'demand-analysis'),
};
