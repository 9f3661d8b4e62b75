import type { Requirement } from '../requirement.ts';
import { reportAsOf, reportPlace } from './report-file.ts';

/** Art. 7: the year-end summary, long enough and handed in by its due date; one dated later does not meet it, however long. */
export const summaryReport: Requirement = {
  id: 'report/summary',
  article: 7,
  title: '总结报告',
  finds: '总结报告有没有按时提交、字数够不够。',
  unit: '字',
  paced: false,
  dueOn: (policy) => policy?.calendar.summaryDueOn,
  place: (station) => reportPlace(station, 'summary'),
  target: ({ policy }) => policy.summaryReport.minCharacters,
  measure: (input) => {
    const { summaryReport, calendar } = input.policy;
    const found = reportAsOf(input, 'summary');
    if ('unknown' in found) return found;
    const target = summaryReport.minCharacters;
    const { document } = found;
    if (document === undefined) {
      const later = input.station.reports.has('summary');
      return { target, actual: 0, counted: [], excluded: later ? [{ id: 'summary', reason: 'after-as-of' }] : [] };
    }
    const { date } = document.value;
    const actual = document.writing.characters;
    const late = date > calendar.summaryDueOn;
    return {
      target,
      actual,
      reached: actual >= target && !late,
      ...(late && actual >= target ? { handedInLate: date } : {}),
      counted: late ? [] : ['summary'],
      excluded: late ? [{ id: 'summary', reason: 'handed-in-late' }] : [],
    };
  },
};
