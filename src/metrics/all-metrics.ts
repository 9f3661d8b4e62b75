import { contactedEnterprises } from './contacted-enterprises.ts';
import { demands } from './demands.ts';
import { events } from './events.ts';
import { expertVisits } from './expert-visits.ts';
import { keyEnterprises } from './key-enterprises.ts';
import type { Metric } from './metric.ts';
import { news } from './news.ts';
import { outcomes } from './outcomes.ts';
import { srdiEnterprises } from './srdi-enterprises.ts';

/** Every metric, by the name that policies use for its quota. */
export const METRICS = {
  contactedEnterprises,
  keyEnterprises,
  srdiEnterprises,
  expertVisits,
  events,
  demands,
  outcomes,
  news,
} as const satisfies Record<string, Metric>;
