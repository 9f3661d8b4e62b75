import type { RequirementState, StationChange } from '../check/history.ts';
import { type CheckResult, summaryOf } from '../check/result.ts';
import type { Outlook, Trial } from '../check/trial.ts';
import type { Status } from '../rules/requirement.ts';

export const SEVERITY_WORDS = { error: '错误', warning: '提醒', info: '提示' } as const;

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '已达标',
  'on-track': '进度正常',
  behind: '进度落后',
  unmet: '未达标',
  explained: '未达标，已说明',
  'not-judged': '未评判',
};

/** The statuses from the one that needs most care. */
export const STATUS_ORDER: readonly Status[] = ['unmet', 'not-judged', 'behind', 'explained', 'on-track', 'met'];

/** What was looked at, and how the requirements stand. */
export function scopeSentence({ asOf, years, stations, requirements }: CheckResult): string {
  const statuses = STATUS_ORDER.flatMap((status) => {
    const count = requirements.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${STATUS_WORDS[status]} ${count} 项`];
  });
  const judged = requirements.length === 0 ? '' : `、${requirements.length} 项要求：${statuses.join('；')}`;
  return `截至 ${asOf}，检查了 ${years.join('、')} 年的 ${stations.length} 个站点${judged}。`;
}

/** How much was found, and how much of it is new. */
export function countSentence(result: CheckResult): string {
  const { errors, warnings, infos } = summaryOf(result);
  if (errors + warnings + infos === 0) return '没有发现问题。';
  const isNew = result.findings.filter((finding) => finding.new === true);
  const newErrors = isNew.filter(({ severity }) => severity === 'error').length;
  const news = result.base === undefined ? '' : `，其中新增 ${isNew.length} 条（错误 ${newErrors} 个）`;
  return `共 ${errors} 个错误、${warnings} 个提醒、${infos} 个提示${news}。`;
}

/** What a station is called; 全部站点 for what is about none or about several. */
export function nameOf({ names }: CheckResult, station: string | undefined): string {
  return station === undefined ? '全部站点' : (names.get(station) ?? station);
}

/** One sentence for each thing that moved in a station. */
export function changeSentences({ requirements, ledgers }: StationChange): string[] {
  return [
    ...requirements.map(({ title, before, after }) => requirementSentence(title, before, after)),
    ...ledgers.map(({ title, unit, added, changed, withdrawn, missing }) => {
      const parts = [
        ['新增', added],
        ['改动', changed],
        ['撤回', withdrawn],
        ['没有写明就不见了', missing],
      ] as const;
      const said = parts.flatMap(([verb, ids]) => (ids.length === 0 ? [] : [`${verb} ${ids.length} ${unit}（${listed(ids)}）`]));
      return `${title}：${said.join('，')}`;
    }),
  ];
}

const IDS_SHOWN = 5;

function listed(ids: readonly string[]): string {
  return ids.length <= IDS_SHOWN ? ids.join('、') : `${ids.slice(0, IDS_SHOWN).join('、')} 等`;
}

function requirementSentence(title: string, before: RequirementState | undefined, after: RequirementState | undefined): string {
  if (after === undefined) return `${title}：站点没有了`;
  const moved = (was: number | null | undefined, is: number | null): string => {
    const shown = (figure: number | null | undefined): string => (figure === undefined ? '没有' : (figure ?? '未知').toString());
    return was === is ? shown(is) : `${shown(was)} → ${shown(is)}`;
  };
  const target = before?.target !== after.target && before !== undefined ? `（要求 ${moved(before.target, after.target)}）` : '';
  const status = before !== undefined && before.status !== after.status ? `（原来${STATUS_WORDS[before.status]}）` : '';
  return `${title} ${moved(before?.actual, after.actual)}${target}，${after.status === 'met' ? '达标' : STATUS_WORDS[after.status]}${status}`;
}

/** What is tried, and on what terms. */
export function trialSentence({ file, policy }: Trial): string {
  if (policy === undefined) return `试算没有做成：${file} 读不出来，见它的错误。`;
  const draft = policy.draft ? '（草案）' : '';
  return `按 ${file} 试算：${policy.year} 年的《${policy.title}》${draft}，它的日期移到台账所在的年度。`;
}

/** How far the middle one of the stations is over or under what is asked. */
export function distanceWords({ medianDistance, unit }: Outlook): string {
  if (medianDistance === null) return '—';
  if (medianDistance === 0) return '正好';
  return medianDistance > 0 ? `多 ${medianDistance} ${unit}` : `差 ${-medianDistance} ${unit}`;
}
