import { z } from 'zod';
import { Day, Id, Money, SchemaReference, Text } from './scalars.ts';

const Assessment = z.strictObject({
  id: Id.describe('编号'),
  station: Text.describe('区，例如 haidian'),
  on: Day.describe('考核日期'),
  kind: z.enum(['stage', 'final']).describe('stage 阶段性考核；final 结项考核'),
  result: z.enum(['passed', 'conditional', 'failed']).describe('passed 通过；conditional 有条件通过；failed 未通过'),
  note: z.string().optional().describe('备注，会公开'),
});
export type Assessment = z.infer<typeof Assessment>;

const Inspection = z.strictObject({
  id: Id.describe('编号'),
  station: Text.describe('区，例如 haidian'),
  on: Day.describe('检查日期'),
  topic: z.enum(['progress', 'finance', 'other']).describe('progress 进展；finance 经费；other 其他'),
  result: z.enum(['no-issue', 'rectify', 'recovery']).describe('no-issue 无问题；rectify 责令整改；recovery 追回经费'),
  finding: Text.describe('检查发现，会公开'),
  dueOn: Day.optional().describe('整改期限'),
  resolvedOn: Day.optional().describe('整改完成日期'),
  recovered: Money.optional().describe('追回金额，元'),
});
export type Inspection = z.infer<typeof Inspection>;

const Concern = z.strictObject({
  id: Id.describe('编号'),
  on: Day.describe('提出日期'),
  about: Text.describe('针对哪个页面，站内地址，例如 /2024/haidian/'),
  question: Text.describe('公众提出的问题'),
  answer: z.string().optional().describe('答复'),
  answeredOn: Day.optional().describe('答复日期'),
});
export type Concern = z.infer<typeof Concern>;

export const Oversight = z.strictObject({
  $schema: SchemaReference,
  assessments: z.array(Assessment).optional().describe('考核'),
  inspections: z.array(Inspection).optional().describe('检查'),
  concerns: z.array(Concern).optional().describe('公众提出的疑问和答复'),
});
export type Oversight = z.infer<typeof Oversight>;
