import type { Policy } from '../collections/schemas/policy.ts';
import type { Excluded, ExclusionReason } from '../metrics/metric.ts';
import type { Status } from '../rules/requirement.ts';
import type { Severity } from '../rules/rule.ts';
import type { StatusView } from './view.ts';

/** The words for every value that is a code in the ledgers. */
export const WORDS = {
  eventKind: {
    'demand-collection': '需求征集会',
    'demand-release': '需求发布会',
    matching: '供需对接会',
    roadshow: '成果路演会',
    other: '其他活动',
  },
  demandKind: { technology: '技术', talent: '人才', transformation: '转化', funding: '资金', other: '其他' },
  demandStatus: { collected: '已征集', released: '已发布', matching: '对接中', matched: '已对接', closed: '已关闭' },
  srdi: { none: '—', innovative: '创新型', srdi: '专精特新', 'little-giant': '“小巨人”' },
  visitKind: { matching: '对接', resident: '驻站' },
  partnerKind: { university: '高校', institute: '院所', society: '学会', enterprise: '企业' },
  assessmentKind: { stage: '阶段性考核', final: '结项考核' },
  assessmentResult: { passed: '通过', conditional: '有条件通过', failed: '未通过' },
  inspectionTopic: { progress: '进展', finance: '经费', other: '其他' },
  inspectionResult: { 'no-issue': '无问题', rectify: '责令整改', recovery: '追回经费' },
  instalmentKind: { first: '首款', final: '尾款' },
  source: { award: '财政支持', matching: '单位配套' },
  opinion: { unqualified: '无保留意见', qualified: '保留意见', adverse: '否定意见', disclaimer: '无法表示意见' },
  report: { summary: '总结报告', 'industry-analysis': '行业分析报告', 'demand-analysis': '需求分析报告' },
  ledger: {
    enterprises: '企业台账',
    demands: '需求台账',
    outcomes: '成果台账',
    events: '活动台账',
    visits: '特派员服务台账',
    finance: '经费台账',
  },
} as const;

const STATUS_WORDS: Readonly<Record<Status, readonly [string, string]>> = {
  met: ['已达标', '达标'],
  'on-track': ['进度正常', '正常'],
  behind: ['进度落后', '落后'],
  unmet: ['未达标', '未达标'],
  explained: ['未达标，已说明', '已说明'],
  'not-judged': ['未评判', '未判'],
};

/** Worst first: a station's mark is its worst requirement. */
export const WORST_FIRST: readonly Status[] = ['unmet', 'not-judged', 'behind', 'explained', 'on-track', 'met'];

export function statusView(status: Status): StatusView {
  const [word, shortWord] = STATUS_WORDS[status];
  return { status, word, shortWord };
}

export function worstOf(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'met';
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '提示' };

/** Why a row does not count, as a sentence. */
export function whyExcluded({ reason, of }: Excluded, { calendar }: Policy, asOf: string, signedOn: string | undefined): string {
  const sentences: Record<ExclusionReason, string> = {
    duplicate: `与 ${of ?? '前面一行'} 是同一项，只算一次。`,
    'other-district': '企业不在本区。',
    'before-agreement': `早于三方协议${signedOn === undefined ? '' : `（${signedOn}）`}。`,
    'after-complete': `晚于完成期限（${calendar.completeBy}）。`,
    'after-as-of': `晚于本页的数据日期（${asOf}）。`,
    'outside-period': '没有一次联系在项目期内。',
    'outside-year': '不在本年度内。',
    'not-contacted': '没有作为联系企业计入。',
    'no-service': '不是重点服务企业。',
    'service-before-contact': '重点服务早于第一次联系。',
    'not-srdi': '不是专精特新企业。',
    'other-kind': '类型不计入这一项。',
    'before-publication': `早于办法公布日（${calendar.publishedOn}）。`,
    'description-too-short': '说明不足20字。',
    'unknown-enterprise': '企业不在企业台账里。',
    'demand-does-not-count': '对应的需求没有计入。',
    'input-unclear': '投入没有写清楚。',
    'output-unclear': '产出没有写清楚。',
    'body-too-short': '正文不足100字。',
    'no-text': '没有正文。',
    'handed-in-late': `晚于提交期限（${calendar.summaryDueOn}）。`,
    'evidence-missing': '留存材料不齐。',
  };
  return sentences[reason];
}

/** What counts for each requirement, one sentence each. */
export const CRITERIA: Readonly<Record<string, (policy: Policy) => readonly string[]>> = {
  'quota/contacted-enterprises': ({ calendar }) => [
    '企业在本区。',
    `从签订三方协议那天到${calendar.completeBy}，至少联系过一次。`,
    '同一个统一社会信用代码只算一家。',
  ],
  'quota/key-enterprises': ({ calendar }) => [
    '先作为联系企业计入。',
    `重点服务在协议签订之后、${calendar.completeBy}之前开始，并且不早于第一次联系。`,
  ],
  'quota/srdi-enterprises': () => ['先作为重点服务企业计入。', '是专精特新企业或“小巨人”；创新型中小企业不算。'],
  'quota/expert-visits': ({ calendar }) => [
    '一行记录算一人次；A类站点算对接，B类、C类站点算驻站。',
    `日期在项目期内（协议签订日到${calendar.completeBy}）。`,
    '同一位特派员同一天服务同一家企业只算一次。',
  ],
  'quota/events': ({ calendar }) => [
    '需求征集会、需求发布会、供需对接会、成果路演会四种。',
    `在项目期内举办（协议签订日到${calendar.completeBy}）。`,
    '类型、名称、日期都相同的只算一场。',
  ],
  'quota/demands': ({ calendar }) => [
    '提出需求的企业在本站的企业台账里。',
    `在办法公布日（${calendar.publishedOn}）到${calendar.completeBy}之间征集；签约前征集的也算。`,
    '说明在20字以上，看得出要解决什么。',
    '同一家企业、同一个题目只算一次；标点、空格和全半角的差别不算不同。',
  ],
  'quota/outcomes': ({ calendar }) => [
    '对应的需求已经计入。',
    `协议在项目期内签订（到${calendar.completeBy}）。`,
    '投入和产出都写清楚：有金额，或有10字以上的说明。',
    '一项需求与同一个合作方只算一次。',
  ],
  'quota/news': () => ['日期在本年度内。', '正文在100字以上。', '标题相同或正文相同的只算一篇。'],
  'report/industry-analysis': () => ['报告已经提交，并且有正文。'],
  'report/demand-analysis': () => ['报告已经提交，并且有正文。'],
  'report/summary': ({ calendar, summaryReport }) => [
    `不晚于${calendar.summaryDueOn}提交。`,
    `正文不少于${summaryReport.minCharacters}字；一个汉字算一个字，连续的字母或数字算一个字。`,
  ],
  'report/final-accounts': () => ['决算报告已经提交。'],
  'report/audit': () => ['第三方审计报告已经提交。'],
  'evidence/event': () => ['到数据日期为止办过的每一场活动。', '方案、照片、纪要、新闻稿四样都有。'],
};
