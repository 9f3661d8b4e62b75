import { z } from 'zod';
import { Day, SchemaReference, Text } from './scalars.ts';

const hasTwentyCharacters = (text: string): boolean => [...text.replace(/\s/gu, '')].length >= 20;

export const Explanation = z.strictObject({
  rule: Text.describe('说明的是哪一项要求，例如 quota/outcomes'),
  reason: Text.refine(hasTwentyCharacters, { error: '原因至少写20个字' }).describe('为什么没有达到，20字以上，会公开'),
  remedy: z.string().optional().describe('打算怎样补'),
  approvedBy: Text.describe('谁审定的'),
  on: Day.describe('公开说明的日期'),
  until: Day.optional().describe('说明到哪天为止有效，含当日'),
});
export type Explanation = z.infer<typeof Explanation>;

export const Explanations = z.strictObject({
  $schema: SchemaReference,
  explanations: z.array(Explanation).describe('对未达标的说明。说明不改变结论，两者都公开'),
});
export type Explanations = z.infer<typeof Explanations>;
