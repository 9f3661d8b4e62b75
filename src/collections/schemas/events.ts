import { z } from 'zod';
import { Count, Day, EvidencePath, Id, SchemaReference, Text, Withdrawn } from './scalars.ts';

export const EventKind = z
  .enum(['demand-collection', 'demand-release', 'matching', 'roadshow', 'other'])
  .describe(
    '类型：demand-collection 需求征集会；demand-release 需求发布会；matching 供需对接会；roadshow 成果路演会；other 其他，不计入四类活动',
  );
export type EventKind = z.infer<typeof EventKind>;

export const StationEvent = z.strictObject({
  id: Id.describe('活动编号，例如 ev-01'),
  kind: EventKind,
  title: Text.describe('活动名称'),
  on: Day.describe('举办日期，可以在将来'),
  venue: Text.describe('地点'),
  participants: Count.describe('参加人数'),
  enterprises: z.array(Id).optional().describe('参加的企业编号'),
  evidence: z
    .strictObject({
      plan: EvidencePath.optional().describe('活动方案'),
      photos: z
        .array(z.strictObject({ path: EvidencePath.describe('照片'), alt: z.string().describe('照片里有什么，读屏软件会读出来') }))
        .optional()
        .describe('现场照片'),
      minutes: EvidencePath.optional().describe('会议纪要'),
    })
    .describe('留存材料（第十一条）'),
  news: Text.optional().describe('对应消息的文件名，不带 .md'),
});
export type StationEvent = z.infer<typeof StationEvent>;

export const Events = z.strictObject({
  $schema: SchemaReference,
  events: z.array(StationEvent).describe('活动'),
  withdrawn: Withdrawn,
});
export type Events = z.infer<typeof Events>;
