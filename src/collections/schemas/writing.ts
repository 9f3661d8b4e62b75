import { z } from 'zod';
import { Day, EvidencePath, Id, Text, WebAddress } from './scalars.ts';

/** Front matter of a news post. */
export const PostMatter = z.strictObject({
  title: Text.describe('标题'),
  date: Day.describe('日期，与文件名相同'),
  summary: z.string().optional().describe('一句话提要'),
  event: Id.optional().describe('对应的活动编号'),
  cover: EvidencePath.optional().describe('题图，evidence/ 下的图片'),
  coverAlt: z.string().optional().describe('题图里有什么'),
  tags: z.array(Text).optional().describe('标签'),
  publishedUrl: WebAddress.optional().describe('市科协官网上的网址'),
});
export type PostMatter = z.infer<typeof PostMatter>;

/** Front matter of a report. */
export const ReportMatter = z.strictObject({
  title: Text.describe('标题'),
  date: Day.describe('提交日期'),
});
export type ReportMatter = z.infer<typeof ReportMatter>;

/** Front matter of an editorial page of the center. */
export const PageMatter = z.strictObject({
  title: Text.describe('标题'),
  description: z.string().optional().describe('一句话说明，给搜索引擎和分享卡片用'),
});
export type PageMatter = z.infer<typeof PageMatter>;
