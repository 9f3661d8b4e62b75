import { z } from 'zod';
import { Day, EvidencePath, Id, Money, SchemaReference, Text, Visibility, Withdrawn } from './scalars.ts';

const Side = z.strictObject({
  amount: Money.optional().describe('金额，元'),
  description: Text.describe('说明，10字以上算写清楚'),
});

export const Outcome = z.strictObject({
  id: Id.describe('成果编号，例如 o-001'),
  demand: Id.describe('对应的需求编号'),
  partner: z
    .strictObject({
      name: Text.describe('合作方名称'),
      kind: z
        .enum(['university', 'institute', 'society', 'enterprise'])
        .describe('性质：university 高校；institute 院所；society 学会；enterprise 企业'),
    })
    .describe('合作方'),
  experts: z.array(Id).optional().describe('参与的特派员编号'),
  title: Text.describe('成果题目'),
  summary: Text.describe('合作内容'),
  agreedOn: Day.describe('合作协议签订日'),
  input: Side.describe('投入'),
  output: Side.describe('产出'),
  evidence: z.array(EvidencePath).optional().describe('佐证材料'),
  visibility: Visibility,
});
export type Outcome = z.infer<typeof Outcome>;

export const Outcomes = z.strictObject({
  $schema: SchemaReference,
  outcomes: z.array(Outcome).describe('成果台账'),
  withdrawn: Withdrawn,
});
export type Outcomes = z.infer<typeof Outcomes>;
