import { z } from 'zod';
import { VisitKind } from './policy.ts';
import { Day, Id, SchemaReference, Text, Visibility, Withdrawn } from './scalars.ts';

export const Expert = z.strictObject({
  id: Id.describe('特派员编号，例如 x-01'),
  name: Text.describe('姓名'),
  affiliation: Text.describe('单位'),
  field: Text.describe('专业领域'),
  visibility: Visibility,
});
export type Expert = z.infer<typeof Expert>;

export const Visit = z.strictObject({
  id: Id.describe('服务记录编号，例如 v-001'),
  expert: Id.describe('特派员编号'),
  enterprise: Id.optional().describe('服务的企业编号'),
  kind: VisitKind,
  on: Day.describe('服务日期，一行算一人次'),
  topic: Text.describe('服务内容'),
  demand: Id.optional().describe('针对的需求编号'),
  result: z.string().optional().describe('服务结果'),
});
export type Visit = z.infer<typeof Visit>;

export const Visits = z.strictObject({
  $schema: SchemaReference,
  experts: z.array(Expert).describe('产业特派员'),
  visits: z.array(Visit).describe('对接或驻站记录'),
  withdrawn: Withdrawn,
});
export type Visits = z.infer<typeof Visits>;
