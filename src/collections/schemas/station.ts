import { z } from 'zod';
import { TierQuotas } from './policy.ts';
import { CreditCode, Day, EvidencePath, SchemaReference, Text } from './scalars.ts';

export const PublicContact = z.strictObject({
  phone: z.string().optional().describe('办公电话'),
  email: z.string().optional().describe('办公邮箱'),
  address: z.string().optional().describe('办公地址'),
});
export type PublicContact = z.infer<typeof PublicContact>;

export const StationFile = z.strictObject({
  $schema: SchemaReference,
  year: z.int().min(1000).max(9999).describe('年度，与目录相同'),
  district: Text.describe('区，与目录相同'),
  tier: Text.describe('类别，当年办法里有的一个，例如 A'),
  name: Text.describe('站点名称'),
  operator: z
    .strictObject({
      name: Text.describe('承接单位名称'),
      creditCode: CreditCode.describe('承接单位的统一社会信用代码'),
      kind: Text.describe('单位性质，例如 科技服务机构'),
    })
    .describe('承接单位'),
  association: z.strictObject({ name: Text.describe('推荐单位名称') }).describe('区科协'),
  leader: z.strictObject({ name: Text.describe('姓名，不写电话邮箱') }).describe('项目负责人'),
  contact: z.strictObject({ name: Text.describe('姓名，不写电话邮箱') }).describe('项目联系人'),
  focus: z.array(Text).describe('本区主导产业'),
  recommendation: z
    .strictObject({ on: Day.describe('推荐函日期'), evidence: EvidencePath.optional().describe('推荐函文件') })
    .describe('区科协推荐函'),
  agreement: z
    .strictObject({
      signedOn: Day.describe('三方协议签订日，项目期从这天起'),
      evidence: EvidencePath.optional().describe('协议文件'),
      targets: TierQuotas.partial().optional().describe('协议里约定的、高于类别要求的目标'),
    })
    .optional()
    .describe('三方协议'),
  plaque: z
    .strictObject({ number: Text.describe('牌照编号') })
    .optional()
    .describe('年度牌照'),
  publicContact: PublicContact.optional().describe('对外公布的办公联系方式，不写个人的'),
  summary: Text.describe('一段话，显示在站点页上'),
});
export type StationFile = z.infer<typeof StationFile>;
