import type { StationEvent } from '../../collections/schemas/events.ts';
import { type Excluded, MISSING_FILE, type Unknown } from '../../metrics/metric.ts';
import type { Station } from '../../programme/programme.ts';
import type { Measurement, Requirement, StationInput } from '../requirement.ts';
import { placeIn, type Report, startOf } from '../rule.ts';

/** Art. 11: each event held keeps its plan, photos, minutes and a news post. */
export const eventEvidence: Requirement = {
  id: 'evidence/event',
  article: 11,
  title: '活动留存材料',
  finds: '办过的每场活动是否都留有方案、照片、纪要和新闻稿。',
  unit: '场',
  paced: true,
  dueOn: (policy) => policy?.calendar.completeBy,
  place: ({ events, folder }) => (events === undefined ? startOf(`${folder}/events.json`) : placeIn(events, ['events'])),
  target: ({ station, asOf }) => station.events?.value.events.filter(({ on }) => on <= asOf).length,
  measure,
  measureAlone: measure,
};

function measure({ station, asOf }: StationInput): Measurement | Unknown {
  const { events } = station;
  if (events === undefined) return { unknown: MISSING_FILE.events };
  const reportedOn = eventsWithPost(station);
  const counted: string[] = [];
  const excluded: Excluded[] = [];
  const gaps: Report[] = [];
  let held = 0;
  for (const [index, event] of events.value.events.entries()) {
    if (event.on > asOf) {
      excluded.push({ id: event.id, reason: 'after-as-of' });
      continue;
    }
    held++;
    const missing = missingOf(event, reportedOn);
    if (missing.length === 0) counted.push(event.id);
    else excluded.push({ id: event.id, reason: 'evidence-missing' });
    for (const { what, help } of missing) {
      gaps.push({ at: placeIn(events, ['events', index]), message: `活动“${event.title}”（${event.id}，${event.on}）缺${what}。`, help });
    }
  }
  return { target: held, actual: counted.length, counted, excluded, gaps };
}

function missingOf({ id, evidence, news }: StationEvent, reportedOn: ReadonlySet<string>): { what: string; help: string }[] {
  const missing: { what: string; help: string }[] = [];
  if (evidence.plan === undefined) missing.push({ what: '活动方案', help: '把方案放进 evidence/，在 evidence.plan 写上路径。' });
  if ((evidence.photos ?? []).length === 0)
    missing.push({ what: '照片', help: '把照片放进 evidence/，在 evidence.photos 写上路径和说明。' });
  if (evidence.minutes === undefined) missing.push({ what: '会议纪要', help: '把纪要放进 evidence/，在 evidence.minutes 写上路径。' });
  if (news === undefined && !reportedOn.has(id)) {
    missing.push({ what: '新闻稿', help: `写一篇新闻，在文件头写 event: ${id}，或在活动的 news 里写文件名。` });
  }
  return missing;
}

function eventsWithPost(station: Station): Set<string> {
  return new Set([...station.posts.values()].flatMap(({ value }) => (value.event === undefined ? [] : [value.event])));
}
