import { z } from 'zod';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE_OF_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = 48;

/** Whether `YYYY-MM-DD` names a day that the Gregorian calendar has. In arithmetic: a ledger has many dates, and Date.parse is slow. */
export function isCalendarDay(day: string): boolean {
  if (!SHAPE_OF_DAY.test(day)) return false;
  const digits = (at: number): number => (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
  const year = digits(0) * 100 + digits(2);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const month = digits(5);
  const date = digits(8);
  return date >= 1 && date <= (month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** A text that must not be blank. */
export const Text = z.string().refine((text) => text.trim() !== '', { error: '不能为空', abort: true });

/** A calendar day, `YYYY-MM-DD`, in the policy's time zone. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期要写成 2024-05-18 的样子', abort: true })
  .refine(isCalendarDay, { error: '日历上没有这一天' });

/** Lower-case letters, digits and hyphens; unique inside its file and never reused. */
export const Id = z.string().regex(/^[a-z0-9-]+$/, { error: '编号只能用小写字母、数字和连字符' });

const hasAtMostTwoDecimals = (yuan: number): boolean => Math.round(yuan * 100) / 100 === yuan;

/** Yuan with at most two decimals, as written in the ledgers; inside the program it becomes fen. */
export const Money = z
  .number()
  .min(0, { error: '金额不能是负数', abort: true })
  .max(Number.MAX_SAFE_INTEGER / 100, { error: '金额太大', abort: true })
  .refine(hasAtMostTwoDecimals, { error: '金额最多两位小数（精确到分）' });

export const Count = z.int().min(0, { error: '要写不小于0的整数' });

/** A path below the station's folder, `evidence/…`; whether it is one is judged by a rule, so that the rest of the file is still read. */
export const EvidencePath = z.string();

/** 18 characters; whether the check character is right is judged by a rule. */
export const CreditCode = z.string().refine((code) => [...code].length === 18, { error: '统一社会信用代码应为18位' });

export const Visibility = z
  .enum(['public', 'anonymous', 'internal'])
  .describe('公开方式：public 公开；anonymous 匿名，只写行业或领域；internal 不公开，只计数');
export type Visibility = z.infer<typeof Visibility>;

export const WebAddress = z.string().regex(/^https?:\/\/[^\s]+$/i, { error: '网址要以 http:// 或 https:// 开头' });

export const SchemaReference = z.string().optional().describe('编辑器用的格式说明，可以不写');

const WithdrawnRow = z.strictObject({
  id: Id.describe('撤回的那一行的编号，以后不再使用'),
  on: Day.describe('撤回的日期'),
  reason: Text.describe('为什么撤回'),
});

export const Withdrawn = z.array(WithdrawnRow).optional().describe('公布过、后来撤回的行。撤回要写明，不能悄悄删掉');
