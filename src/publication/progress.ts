import type { Policy } from '../collections/schemas/policy.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Station } from '../programme/programme.ts';
import type { Progress, Step } from './view.ts';

type DayOf = (station: Station, policy: Policy, asOf: string) => ReadonlyMap<string, string>;

/** The day on which each row of a requirement began to count. */
const DAYS: Readonly<Record<string, DayOf>> = {
  'quota/contacted-enterprises': contactDays,
  'quota/key-enterprises': serviceDays,
  'quota/srdi-enterprises': serviceDays,
  'quota/expert-visits': ({ visits }) => new Map(visits?.value.visits.map(({ id, on }) => [id, on])),
  'quota/events': ({ events }) => new Map(events?.value.events.map(({ id, on }) => [id, on])),
  'quota/demands': ({ demands }) => new Map(demands?.value.demands.map(({ id, collectedOn }) => [id, collectedOn])),
  'quota/outcomes': ({ outcomes }) => new Map(outcomes?.value.outcomes.map(({ id, agreedOn }) => [id, agreedOn])),
  'quota/news': ({ posts }) => new Map([...posts].map(([name, { value }]) => [name, value.date])),
};

function contactDays({ enterprises, file }: Station, { calendar }: Policy): Map<string, string> {
  const from = file?.value.agreement?.signedOn ?? '';
  const days = enterprises?.value.enterprises.map(({ id, contacts }) => {
    const inside = contacts.map(({ on }) => on).filter((on) => on >= from && on <= calendar.completeBy);
    return [id, inside.toSorted()[0] ?? ''] as const;
  });
  return new Map(days);
}

function serviceDays(station: Station, policy: Policy): Map<string, string> {
  const contacted = contactDays(station, policy);
  const days = station.enterprises?.value.enterprises.map(({ id, service }) => {
    const on = contacted.get(id) ?? '';
    return [id, service !== undefined && service.since > on ? service.since : on] as const;
  });
  return new Map(days);
}

/** How a figure grew from day to day; undefined for a requirement that does not grow by rows, or was not judged. */
export function progressOf(station: Station, policy: Policy, result: RequirementResult, asOf: string): Progress | undefined {
  const { target, actual, dueOn, unit, counted } = result;
  const dayOf = DAYS[result.rule]?.(station, policy, asOf);
  if (dayOf === undefined || target === null || actual === null || dueOn === null) return undefined;
  const days = counted
    .map((id) => dayOf.get(id) ?? '')
    .filter((day) => day !== '')
    .toSorted();
  const paceFrom = station.file?.value.agreement?.signedOn;
  const from = `${
    [paceFrom ?? '', ...days]
      .filter((day) => day !== '')
      .toSorted()[0]
      ?.slice(0, 7) ?? `${station.year}-01`
  }-01`;
  const last = [days.at(-1) ?? '', dueOn].toSorted().at(-1) ?? dueOn;
  const to = asOf < last ? asOf : last;
  return {
    from,
    to: to < from ? from : last,
    ...(paceFrom === undefined ? {} : { paceFrom }),
    dueOn,
    target,
    unit,
    steps: stepsOf(days),
    months: monthsOf(days, from, to < from ? from : to),
  };
}

function stepsOf(days: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (const [index, on] of days.entries()) {
    if (days[index + 1] !== on) steps.push({ on, value: index + 1 });
  }
  return steps;
}

function monthsOf(days: readonly string[], from: string, to: string): { month: string; value: number }[] {
  const months: { month: string; value: number }[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = following(month)) {
    months.push({ month: `${Number(month.slice(5))}月`, value: days.filter((day) => day.slice(0, 7) <= month).length });
  }
  return months;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
