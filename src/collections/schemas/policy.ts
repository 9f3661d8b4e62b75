import { z } from 'zod';
import { Count, Day, Id, Money, SchemaReference, Text, WebAddress } from './scalars.ts';

export const VisitKind = z.enum(['matching', 'resident']).describe('特派员服务方式：matching 对接；resident 驻站');
export type VisitKind = z.infer<typeof VisitKind>;

export const TierQuotas = z.strictObject({
  contactedEnterprises: Count.describe('联系本区企业不少于多少家'),
  keyEnterprises: Count.describe('重点服务企业不少于多少家'),
  srdiEnterprises: Count.describe('其中专精特新企业不少于多少家'),
  expertVisits: Count.describe('产业特派员不少于多少人次'),
  demands: Count.describe('有效需求不少于多少项'),
  outcomes: Count.describe('有明确投入和产出的合作不少于多少项'),
});
export type TierQuotas = z.infer<typeof TierQuotas>;

export const Tier = z.strictObject({
  label: Text.describe('类别的名称，例如 A类'),
  stations: Count.describe('全市设几个'),
  award: Money.describe('支持经费，元'),
  visitKind: VisitKind,
  quotas: TierQuotas.describe('每年的数量要求'),
});
export type Tier = z.infer<typeof Tier>;

const Category = z.strictObject({
  id: Id.describe('类别编号，支出明细里引用它'),
  label: Text.describe('类别名称'),
  article: z.int().min(1).describe('依据第几条'),
});

export const Article = z.strictObject({
  number: z.int().min(1).describe('第几条'),
  heading: Text.describe('本条讲什么，几个字'),
  summary: Text.describe('用自己的话转述，不抄原文'),
});
export type Article = z.infer<typeof Article>;

export const Policy = z.strictObject({
  $schema: SchemaReference,
  year: z.int().min(1000).max(9999).describe('年度，与文件名相同'),
  title: Text.describe('办法的名称'),
  issuer: Text.describe('发布单位'),
  source: z.strictObject({ title: Text.describe('原文的名称'), url: WebAddress.optional().describe('原文的网址') }).describe('原文出处'),
  timezone: Text.refine(isTimeZone, { error: '不认识这个时区，例如 Asia/Shanghai' }).describe('判断“今天”用的时区'),
  draft: z.boolean().optional().describe('是否草案'),
  tiers: z.record(Text, Tier).describe('站点类别'),
  quotas: z
    .strictObject({ events: Count.describe('四类活动不少于多少场'), news: Count.describe('全年新闻不少于多少篇') })
    .describe('各类别相同的数量要求'),
  summaryReport: z.strictObject({ minCharacters: Count.describe('总结报告不少于多少字') }).describe('总结报告的要求'),
  calendar: z
    .strictObject({
      publishedOn: Day.describe('办法公布日'),
      completeBy: Day.describe('项目完成的最后一天，含当日'),
      summaryDueOn: Day.describe('提交总结报告的最后一天，含当日'),
    })
    .describe('时间要求'),
  spending: z
    .strictObject({ allowed: z.array(Category).describe('可以列支的类别'), prohibited: z.array(Category).describe('不得列支的类别') })
    .describe('经费使用范围'),
  articles: z.array(Article).describe('条文索引'),
});
export type Policy = z.infer<typeof Policy>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
