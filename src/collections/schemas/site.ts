import { z } from 'zod';
import { SchemaReference, Text, WebAddress } from './scalars.ts';

export const Site = z.strictObject({
  $schema: SchemaReference,
  title: Text.describe('网站名称'),
  description: Text.describe('一句话说明网站公开什么'),
  url: WebAddress.optional().describe('网站的正式网址，不写则不生成绝对地址'),
  base: z.string().optional().describe('部署在子目录时的路径，例如 /reports/'),
  licence: z.string().optional().describe('数据的使用许可'),
  demo: z.boolean().describe('是否演示数据。是则每一页都注明'),
  supervision: z
    .strictObject({
      phone: z.string().optional().describe('监督电话（办公电话）'),
      email: z.string().optional().describe('监督邮箱'),
      address: z.string().optional().describe('通信地址'),
      url: WebAddress.optional().describe('监督渠道的网址'),
    })
    .optional()
    .describe('社会监督的联系方式（第十七条）'),
});
export type Site = z.infer<typeof Site>;
