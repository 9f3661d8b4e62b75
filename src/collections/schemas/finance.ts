import { z } from 'zod';
import { CreditCode, Day, EvidencePath, Id, Money, SchemaReference, Text, Withdrawn } from './scalars.ts';

const CategoryId = Id.describe('支出类别编号，当年办法里有的一个');

export const Expense = z.strictObject({
  id: Id.describe('支出编号，例如 f-001'),
  on: Day.describe('支出日期'),
  category: CategoryId,
  amount: Money.describe('金额，元'),
  payee: Text.describe('收款人，不公开'),
  payeeKind: z
    .enum(['expert', 'temporary-staff', 'social-insurance', 'vendor', 'operator-staff', 'public-payroll', 'enterprise', 'other'])
    .describe(
      '收款人身份，不公开：expert 专家；temporary-staff 临时聘用人员；social-insurance 社会保险；vendor 供应商；operator-staff 承接单位员工；public-payroll 财政供养人员；enterprise 企业；other 其他',
    ),
  payeeOrganisation: z.string().optional().describe('收款人所在单位，不公开'),
  purpose: Text.describe('用途，会公开'),
  event: Id.optional().describe('为哪场活动支出，活动编号'),
  voucher: Text.describe('凭证号，不公开'),
  source: z.enum(['award', 'matching']).describe('资金来源：award 财政支持；matching 单位配套'),
});
export type Expense = z.infer<typeof Expense>;

export const Instalment = z.strictObject({
  id: Id.describe('拨款编号'),
  on: Day.describe('到账日期'),
  amount: Money.describe('金额，元'),
  kind: z.enum(['first', 'final']).describe('first 首款；final 尾款'),
  assessmentPassedOn: Day.optional().describe('阶段性考核通过的日期，尾款必填'),
});
export type Instalment = z.infer<typeof Instalment>;

export const Audit = z.strictObject({
  firm: Text.describe('审计机构'),
  creditCode: CreditCode.optional().describe('审计机构的统一社会信用代码'),
  on: Day.describe('报告日期'),
  opinion: z
    .enum(['unqualified', 'qualified', 'adverse', 'disclaimer'])
    .describe('审计意见：unqualified 无保留；qualified 保留；adverse 否定；disclaimer 无法表示'),
  evidence: EvidencePath.optional().describe('审计报告文件'),
});
export type Audit = z.infer<typeof Audit>;

export const Finance = z.strictObject({
  $schema: SchemaReference,
  award: Money.describe('财政支持经费，元'),
  matching: Money.optional().describe('承接单位配套经费，元'),
  separateAccounting: z
    .strictObject({ confirmedOn: Day.describe('确认日期'), evidence: EvidencePath.optional().describe('佐证材料') })
    .optional()
    .describe('专项经费单独核算（第十二条）'),
  budget: z.array(z.strictObject({ category: CategoryId, amount: Money.describe('金额，元') })).describe('批准的预算'),
  adjustments: z
    .array(
      z.strictObject({
        on: Day.describe('调整日期'),
        from: CategoryId.describe('从哪一类'),
        to: CategoryId.describe('调到哪一类'),
        amount: Money.describe('金额，元'),
        approvedOn: Day.describe('批准日期，不能晚于调整日期'),
      }),
    )
    .optional()
    .describe('预算调整'),
  instalments: z.array(Instalment).describe('拨款'),
  expenses: z.array(Expense).describe('支出明细'),
  finalAccounts: z
    .strictObject({ on: Day.describe('提交日期'), evidence: EvidencePath.optional().describe('决算报告文件') })
    .optional()
    .describe('项目决算'),
  audit: Audit.optional().describe('第三方审计'),
  withdrawn: Withdrawn,
});
export type Finance = z.infer<typeof Finance>;
