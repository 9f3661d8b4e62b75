import { MISSING_FILE, type Unknown } from '../../metrics/metric.ts';
import { lastDayOf } from '../../programme/days.ts';
import type { Measurement, Requirement, StationInput } from '../requirement.ts';
import { placeIn, startOf } from '../rule.ts';

/** Art. 10: the project's final accounts. */
export const finalAccountsReport: Requirement = {
  id: 'report/final-accounts',
  article: 10,
  title: '决算报告',
  finds: '项目结束后有没有提交决算报告。',
  unit: '份',
  paced: false,
  dueOn: (_policy, year) => lastDayOf(year),
  place: ({ finance, folder }) => (finance === undefined ? startOf(`${folder}/finance.json`) : placeIn(finance, ['finalAccounts'])),
  target: () => 1,
  measure,
  measureAlone: measure,
};

function measure({ station: { finance }, asOf }: StationInput): Measurement | Unknown {
  if (finance === undefined) return { unknown: MISSING_FILE.finance };
  const on = finance.value.finalAccounts?.on;
  const there = on !== undefined && on <= asOf;
  return {
    target: 1,
    actual: there ? 1 : 0,
    counted: there ? ['finalAccounts'] : [],
    excluded: on === undefined || there ? [] : [{ id: 'finalAccounts', reason: 'after-as-of' }],
  };
}
