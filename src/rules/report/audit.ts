import { MISSING_FILE, type Unknown } from '../../metrics/metric.ts';
import { lastDayOf } from '../../programme/days.ts';
import type { Measurement, Requirement, StationInput } from '../requirement.ts';
import { placeIn, startOf } from '../rule.ts';

const OPINIONS = { qualified: '保留意见', adverse: '否定意见', disclaimer: '无法表示意见' } as const;

/** Art. 10: the audit by a third party; an opinion other than unqualified is a remark on a requirement that is met. */
export const auditReport: Requirement = {
  id: 'report/audit',
  article: 10,
  title: '审计报告',
  finds: '项目结束后有没有提交第三方审计报告；审计意见不是无保留的，给出提醒。',
  unit: '份',
  paced: false,
  dueOn: (_policy, year) => lastDayOf(year),
  place: ({ finance, folder }) => (finance === undefined ? startOf(`${folder}/finance.json`) : placeIn(finance, ['audit'])),
  target: () => 1,
  measure,
  measureAlone: measure,
};

function measure({ station: { finance }, asOf }: StationInput): Measurement | Unknown {
  if (finance === undefined) return { unknown: MISSING_FILE.finance };
  const { audit } = finance.value;
  if (audit === undefined) return { target: 1, actual: 0, counted: [], excluded: [] };
  if (audit.on > asOf) return { target: 1, actual: 0, counted: [], excluded: [{ id: 'audit', reason: 'after-as-of' }] };
  const measured = { target: 1, actual: 1, counted: ['audit'], excluded: [] };
  if (audit.opinion === 'unqualified') return measured;
  const message = `审计意见是“${OPINIONS[audit.opinion]}”。`;
  const help = '请在总结报告里说明审计指出的问题和整改情况。';
  return { ...measured, remark: { at: placeIn(finance, ['audit', 'opinion']), message, help } };
}
