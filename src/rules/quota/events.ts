import { events } from '../../metrics/events.ts';
import { isUnknown } from '../../metrics/metric.ts';
import type { Requirement } from '../requirement.ts';
import { placeIn, startOf } from '../rule.ts';

/** Art. 7: at least the policy's number of events of the four kinds. */
export const eventsQuota: Requirement = {
  id: 'quota/events',
  article: 7,
  title: events.label,
  finds: '需求征集会、需求发布会、供需对接会、成果路演会一共够不够场数。',
  unit: events.unit,
  paced: true,
  dueOn: (policy) => policy?.calendar.completeBy,
  place: ({ events: document, folder }) => (document === undefined ? startOf(`${folder}/events.json`) : placeIn(document, ['events'])),
  target: ({ policy }) => policy.quotas.events,
  measure: (input) => {
    const tally = events.tally(input);
    return isUnknown(tally) ? tally : { target: input.policy.quotas.events, actual: tally.counted.length, ...tally };
  },
};
