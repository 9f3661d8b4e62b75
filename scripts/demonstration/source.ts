/** The hand-written source of one station, `stations/<slug>.json`: what its invented year was about, in words. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Demand } from '../../src/collections/schemas/demands.ts';
import { StationEvent } from '../../src/collections/schemas/events.ts';
import { Explanation } from '../../src/collections/schemas/explanations.ts';
import { Outcome } from '../../src/collections/schemas/outcomes.ts';
import { Day, Money, Text } from '../../src/collections/schemas/scalars.ts';
import { slugs } from './districts.ts';

const categories = ['consulting', 'labour', 'activity', 'meeting', 'other'] as const;
export type Category = (typeof categories)[number];
const byCategory = <T extends z.ZodType>(value: T) =>
  z.strictObject({ consulting: value, labour: value, activity: value, meeting: value, other: value });

const SourceDemand = z.strictObject({
  title: Text,
  description: Text,
  industry: Text,
  kind: Demand.shape.kind,
  enterprise: Text,
  collectedOn: Day,
  event: Text.optional(),
  status: Demand.shape.status,
  followUps: Demand.shape.followUps,
  visibility: z.enum(['anonymous', 'internal']).optional(),
});
export type SourceDemand = z.infer<typeof SourceDemand>;

const SourceOutcome = z.strictObject({
  demand: Text,
  partner: Outcome.shape.partner,
  experts: z.array(Text).optional(),
  title: Text,
  summary: Text,
  agreedOn: Day,
  input: Outcome.shape.input,
  output: Outcome.shape.output,
});

const SourceVisit = z.strictObject({
  expert: Text,
  enterprise: Text.optional(),
  on: Day,
  topic: Text,
  demand: Text.optional(),
  result: Text.optional(),
});
export type SourceVisit = z.infer<typeof SourceVisit>;

const SourceEvent = z.strictObject({
  id: Text,
  kind: StationEvent.shape.kind,
  title: Text,
  on: Day,
  venue: Text,
  participants: z.int(),
  enterprises: z.array(Text),
  news: Text,
  photoAlt: Text,
  plan: z.array(Text),
  minutes: z.array(Text),
});
export type SourceEvent = z.infer<typeof SourceEvent>;

const pictureFile = z.string().regex(/^evidence\/[a-z0-9/-]+\.png$/);
const Picture = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compare'),
    file: pictureFile,
    title: Text,
    unit: z.string(),
    bars: z.array(z.strictObject({ label: Text, value: z.number() })),
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('line'),
    file: pictureFile,
    title: Text,
    unit: z.string(),
    x: z.array(Text),
    series: z.array(z.strictObject({ label: Text, values: z.array(z.number()) })),
    note: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('flow'), file: pictureFile, title: Text, steps: z.array(Text), note: z.string().optional() }),
]);
export type Picture = z.infer<typeof Picture>;
export type PictureOf<Kind extends Picture['kind']> = Extract<Picture, { kind: Kind }>;

const Source = z.strictObject({
  slug: z.enum(slugs),
  tier: z.enum(['A', 'B', 'C']),
  name: Text,
  operator: z.strictObject({ name: Text, kind: Text }),
  association: Text,
  leader: Text,
  contact: Text,
  focus: z.array(Text),
  publicContact: z.strictObject({ phone: Text, address: Text }),
  summary: Text,
  recommendedOn: Day,
  signedOn: Day,
  plaque: Text,
  enterprises: z.record(z.string(), z.array(Text)),
  serviceNotes: z.record(z.string(), z.array(Text)),
  anonymous: z.array(Text),
  internal: z.array(Text),
  experts: z.array(z.strictObject({ name: Text, affiliation: Text, field: Text })),
  anonymousExperts: z.array(Text),
  demands: z.array(SourceDemand),
  duplicates: z.array(z.strictObject({ of: Text, title: Text, collectedOn: Day })),
  visits: z.array(SourceVisit),
  outcomes: z.array(SourceOutcome),
  outcomesNotCounting: z.array(SourceOutcome).optional(),
  events: z.array(SourceEvent),
  pictures: z.array(Picture),
  finance: z.strictObject({
    matching: Money,
    budget: byCategory(Money),
    spent: byCategory(Money),
    purposes: byCategory(z.array(Text)),
    adjustments: z
      .array(z.strictObject({ on: Day, from: z.enum(categories), to: z.enum(categories), amount: Money, approvedOn: Day }))
      .optional(),
    finalAccountsOn: Day,
    auditOn: Day,
    auditFirm: Text,
  }),
  assessment: z.strictObject({ stageOn: Day, note: Text }),
  explanations: z.array(Explanation).optional(),
  withdrawnDemands: z.array(z.strictObject({ on: Day, reason: Text })).optional(),
});
export type Source = z.infer<typeof Source>;

export function readSource(file: string): Source {
  const result = Source.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file}\n${z.prettifyError(result.error)}`);
}
