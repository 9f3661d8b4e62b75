import type { Policy } from '../collections/schemas/policy.ts';
import { elapsedShare } from '../evaluation/judge.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Programme, Station } from '../programme/programme.ts';
import { tierOf } from '../programme/tier.ts';
import { REQUIREMENTS } from '../rules/requirements.ts';
import { addressOf } from './addresses.ts';
import type { RequirementGroup, RequirementHead, StationHead, StationRef } from './view.ts';
import { statusView, worstOf } from './words.ts';

/** The quota stands at this part of every bar. */
const QUOTA_ON_BAR = 0.8;

export function requirementHead(result: RequirementResult, station: Station, asOf: string): RequirementHead {
  const { rule, title, unit, article, actual, target, reason, dueOn, excluded } = result;
  const pace = paceOf(result, station, asOf);
  return {
    ...statusView(result.status),
    rule,
    title,
    unit,
    article,
    articleHref: addressOf.article(station.year, article),
    href: addressOf.requirement(station.id, rule),
    ...(actual === null ? {} : { actual }),
    ...(target === null ? {} : { target }),
    ...(reason === undefined ? {} : { reason }),
    ...(dueOn === null ? {} : { dueOn }),
    ...(excluded.length === 0 || actual === null ? {} : { remark: `另有${excluded.length}行不计入` }),
    ...(actual === null || target === null ? {} : { bar: barOf(actual, target) }),
    ...(pace === undefined ? {} : { pace }),
  };
}

/** Where the bar of a requirement should stand on the day, while its due date lies ahead. */
function paceOf({ rule, dueOn, actual }: RequirementResult, { file }: Station, asOf: string): number | undefined {
  const signedOn = file?.value.agreement?.signedOn;
  const paced = REQUIREMENTS.some((one) => one.id === rule && one.paced);
  if (!paced || actual === null || signedOn === undefined || dueOn === null || asOf > dueOn) return undefined;
  return elapsedShare(signedOn, dueOn, asOf) * QUOTA_ON_BAR;
}

/** The part of a bar that a figure fills; the quota stands at four fifths, so that unlike quotas read down one column. */
export function barOf(actual: number, target: number): number {
  if (target === 0) return QUOTA_ON_BAR;
  return Math.min(1, (actual / target) * QUOTA_ON_BAR);
}

/** The fourteen requirements as ten rows. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['联系企业', ['quota/contacted-enterprises']],
  ['重点服务企业', ['quota/key-enterprises']],
  ['专精特新企业', ['quota/srdi-enterprises']],
  ['产业特派员', ['quota/expert-visits']],
  ['活动与材料', ['quota/events', 'evidence/event']],
  ['有效需求', ['quota/demands']],
  ['合作成果', ['quota/outcomes']],
  ['新闻报送', ['quota/news']],
  ['三份报告', ['report/industry-analysis', 'report/demand-analysis', 'report/summary']],
  ['决算与审计', ['report/final-accounts', 'report/audit']],
];

export const GROUP_TITLES: readonly string[] = GROUPS.map(([title]) => title);

export function groupsOf(heads: readonly RequirementHead[]): RequirementGroup[] {
  return GROUPS.map(([title, rules]) => {
    const members = rules.flatMap((rule) => heads.filter((head) => head.rule === rule));
    return { ...statusView(worstOf(members.map(({ status }) => status))), title, members };
  });
}

/** A name as the tiles show it: 海淀, 经开区. */
export function shortNameOf(name: string): string {
  if (name.length <= 3) return name.replace(/区$/, '');
  return name.includes('经济技术开发区') ? '经开区' : name.replace(/区$/, '');
}

export function stationHead(
  station: Station,
  programme: Programme,
  policy: Policy | undefined,
  results: readonly RequirementResult[],
): StationHead {
  const { id, year, district, file } = station;
  const unit = programme.districts?.value.districts.find(({ slug }) => slug === district);
  const districtName = unit?.name ?? district;
  const tier = file?.value.tier ?? '';
  return {
    ...statusView(worstOf(results.map(({ status }) => status))),
    id,
    year,
    district,
    districtName,
    shortName: shortNameOf(districtName),
    name: file?.value.name ?? `${districtName}工作站`,
    tier,
    tierLabel: (policy && tierOf(station, policy)?.label) ?? tier,
    href: addressOf.station(id),
    met: results.filter(({ status }) => status === 'met').length,
    required: results.length,
    ...(unit?.tile === undefined ? {} : { tile: unit.tile }),
  };
}

export function stationRef({ id, name, districtName, href, tierLabel }: StationHead): StationRef {
  return { id, name, districtName, href, tier: tierLabel };
}
