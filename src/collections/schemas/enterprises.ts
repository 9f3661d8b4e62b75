import { z } from 'zod';
import { CreditCode, Day, EvidencePath, Id, SchemaReference, Text, Visibility, Withdrawn } from './scalars.ts';

export const SrdiKind = z
  .enum(['none', 'innovative', 'srdi', 'little-giant'])
  .describe('企业梯度：none 无；innovative 创新型；srdi 专精特新；little-giant 专精特新“小巨人”');
export type SrdiKind = z.infer<typeof SrdiKind>;

export const Contact = z.strictObject({
  on: Day.describe('联系日期'),
  kind: z.enum(['visit', 'call', 'event', 'online']).describe('方式：visit 走访；call 电话；event 活动；online 线上'),
  note: z.string().optional().describe('备注，会公开'),
});
export type Contact = z.infer<typeof Contact>;

export const Enterprise = z.strictObject({
  id: Id.describe('企业编号，例如 e-001'),
  name: Text.describe('企业全称'),
  creditCode: CreditCode.describe('统一社会信用代码，18位'),
  district: Text.describe('企业所在区，例如 haidian'),
  industry: Text.describe('所属行业'),
  srdi: SrdiKind,
  contacts: z.array(Contact).min(1, { error: '至少要有一次联系' }).describe('联系记录，至少一次'),
  service: z
    .strictObject({
      since: Day.describe('开始重点服务的日期'),
      summary: Text.describe('服务了什么'),
      evidence: EvidencePath.optional().describe('佐证材料'),
    })
    .optional()
    .describe('重点服务。不是重点服务企业就不写'),
  visibility: Visibility,
});
export type Enterprise = z.infer<typeof Enterprise>;

export const Enterprises = z.strictObject({
  $schema: SchemaReference,
  enterprises: z.array(Enterprise).describe('联系和重点服务的企业'),
  withdrawn: Withdrawn,
});
export type Enterprises = z.infer<typeof Enterprises>;
