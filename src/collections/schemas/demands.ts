import { z } from 'zod';
import { Day, Id, SchemaReference, Text, Visibility, Withdrawn } from './scalars.ts';

export const DemandStatus = z
  .enum(['collected', 'released', 'matching', 'matched', 'closed'])
  .describe('现状：collected 已征集；released 已发布；matching 对接中；matched 已对接；closed 已关闭');
export type DemandStatus = z.infer<typeof DemandStatus>;

export const Demand = z.strictObject({
  id: Id.describe('需求编号，例如 d-001'),
  enterprise: Id.describe('提出需求的企业的编号'),
  title: Text.describe('需求题目'),
  description: Text.describe('需求说明，20字以上才算有效需求'),
  industry: Text.describe('所属行业'),
  kind: z
    .enum(['technology', 'talent', 'transformation', 'funding', 'other'])
    .describe('类型：technology 技术；talent 人才；transformation 转化；funding 资金；other 其他'),
  collectedOn: Day.describe('征集日期'),
  event: Id.optional().describe('在哪场活动上征集，活动编号'),
  status: DemandStatus,
  followUps: z
    .array(z.strictObject({ on: Day.describe('跟踪日期'), note: Text.describe('跟踪情况') }))
    .optional()
    .describe('跟踪记录'),
  visibility: Visibility,
});
export type Demand = z.infer<typeof Demand>;

export const Demands = z.strictObject({
  $schema: SchemaReference,
  demands: z.array(Demand).describe('需求台账'),
  withdrawn: Withdrawn,
});
export type Demands = z.infer<typeof Demands>;
