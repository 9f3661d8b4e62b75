/** The written evidence of a station: letter, agreement, plans, minutes, accounts, audit, and one agenda that is published. */
import type { Finance } from '../../../src/collections/schemas/finance.ts';
import { longDay, shortDay, workingDayAfter } from '../calendar.ts';
import { districts } from '../districts.ts';
import type { Category, Source, SourceEvent } from '../source.ts';
import { tiers } from '../tiers.ts';
import { type Column, createPaper } from './paper.ts';

const center = '市科协创新服务中心';
const kinds: Readonly<Record<SourceEvent['kind'], string>> = {
  'demand-collection': '需求征集会',
  'demand-release': '需求发布会',
  matching: '供需对接会',
  roadshow: '成果路演会',
  other: '其他活动',
};
const categories: Readonly<Record<Category, string>> = {
  consulting: '咨询费',
  labour: '劳务费',
  activity: '活动实施费',
  meeting: '会议费',
  other: '其他费用',
};

function money(fen: number): string {
  const [whole = '0', cents = '00'] = (fen / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}.${cents}`;
}
const yuan = (amount: number): string => money(Math.round(amount * 100));
const wan = (amount: number): string => `${amount / 10000}万元`;

export async function letter(source: Source): Promise<Buffer> {
  const paper = createPaper({ subject: '推荐函', author: source.association, day: source.recommendedOn });
  paper.title('推荐函', '“千人进千企”科创公共服务区工作站点');
  paper.paragraph(`${center}：`, { indent: false });
  paper.paragraph(
    `经研究，推荐${source.operator.name}（${source.operator.kind}）承接${districts[source.slug].name}2024年度工作站点项目，申报类别为${source.tier}类。项目负责人${source.leader}，联系人${source.contact}。`,
  );
  paper.paragraph(
    `该单位提出以${source.focus.join('、')}为重点联系本地企业，办公地址在${source.publicContact.address}。其申报书和工作方案已经我会核对，所报场地和人员情况与实际相符。`,
  );
  paper.paragraph('我会将与承接单位共同对站点绩效负责，参加阶段性考核，协助联系企业，并督促专项经费单独核算。');
  paper.paragraph('请予审核。');
  paper.signed([source.association], longDay(source.recommendedOn));
  return paper.finish();
}

export async function agreement(source: Source): Promise<Buffer> {
  const { award, quotas, visitKind } = tiers[source.tier];
  const paper = createPaper({ subject: '三方协议', author: source.operator.name, day: source.signedOn });
  paper.title('2024年度区工作站点三方协议', `牌照编号 ${source.plaque}`);
  paper.fields([
    ['甲方', center],
    ['乙方', source.association],
    ['丙方', `${source.operator.name}（承接单位）`],
    ['站点', `${source.name}，${source.tier}类`],
    ['项目期', `${longDay(source.signedOn)}至2024年10月31日`],
  ]);
  paper.heading('一、年度任务');
  const rows: readonly (readonly [string, number, string])[] = [
    ['联系本区企业', quotas.contacted, '家'],
    ['重点服务企业', quotas.key, '家'],
    ['其中专精特新企业', quotas.srdi, '家'],
    [visitKind === 'matching' ? '对接产业特派员' : '驻站产业特派员', quotas.visits, '人次'],
    ['有效需求', quotas.demands, '项'],
    ['有投入和产出的合作', quotas.outcomes, '项'],
    ['四类活动', 4, '场'],
    ['官网新闻', 3, '篇'],
  ];
  paper.table(
    [
      { head: '任务', width: 6 },
      { head: '不少于', width: 2, figures: true },
      { head: '单位', width: 2, figures: true },
    ],
    rows.map(([name, count, unit]) => [name, String(count), unit]),
  );
  paper.heading('二、经费');
  paper.paragraph(
    `甲方支持经费${wan(award)}，分两批拨付：协议签订后拨付${wan(award * 0.6)}，阶段性考核通过后拨付${wan(award * 0.4)}。丙方配套${wan(source.finance.matching)}，按下表编列预算，专项经费单独核算。`,
  );
  paper.table(
    [
      { head: '类别', width: 5 },
      { head: '预算（元）', width: 5, figures: true },
    ],
    listCategories().map((category) => [categories[category], yuan(source.finance.budget[category])]),
    ['合计', yuan(award + source.finance.matching)],
  );
  paper.heading('三、材料');
  paper.paragraph('丙方保留每场活动的方案、照片、新闻稿和纪要，2024年11月15日以前提交总结报告，其后提交项目决算和第三方审计报告。');
  paper.signed(['甲方、乙方、丙方（签章处）'], longDay(source.signedOn));
  return paper.finish();
}

const listCategories = (): Category[] => ['consulting', 'labour', 'activity', 'meeting', 'other'];

function eventFields(event: SourceEvent): (readonly [string, string])[] {
  return [
    ['活动', event.title],
    ['类型', kinds[event.kind]],
    ['时间', longDay(event.on)],
    ['地点', event.venue],
  ];
}

export async function plan(source: Source, event: SourceEvent): Promise<Buffer> {
  const day = workingDayAfter(event.on, 0);
  const paper = createPaper({ subject: `${event.title}方案`, author: source.name, day });
  paper.title('活动方案', source.name);
  paper.fields(eventFields(event));
  for (const text of event.plan) paper.paragraph(text);
  paper.signed([source.name], `联系人：${source.contact}`);
  return paper.finish();
}

export async function minutes(source: Source, event: SourceEvent): Promise<Buffer> {
  const paper = createPaper({ subject: `${event.title}纪要`, author: source.name, day: workingDayAfter(event.on, 1) });
  paper.title('会议纪要', source.name);
  paper.fields([...eventFields(event), ['到会', `${event.participants}人`]]);
  for (const text of event.minutes) paper.paragraph(text);
  paper.signed([`${source.name}整理`], longDay(workingDayAfter(event.on, 1)));
  return paper.finish();
}

/** Budget, spending and what is left by category, from the rows of the ledger. */
function accounts(finance: Finance): { columns: Column[]; rows: string[][]; sum: string[] } {
  const fen = (yuanAmount: number): number => Math.round(yuanAmount * 100);
  const moved = finance.adjustments ?? [];
  const rows = listCategories().map((category) => {
    const planned = fen(finance.budget.find((row) => row.category === category)?.amount ?? 0);
    const change = moved.reduce(
      (all, { from, to, amount }) => all + (to === category ? fen(amount) : 0) - (from === category ? fen(amount) : 0),
      0,
    );
    const spent = (from: 'award' | 'matching'): number =>
      finance.expenses.filter((row) => row.category === category && row.source === from).reduce((all, { amount }) => all + fen(amount), 0);
    return {
      name: categories[category],
      figures: [planned, planned + change, spent('award'), spent('matching'), planned + change - spent('award') - spent('matching')],
    };
  });
  const shown = moved.length === 0 ? [0, 2, 3, 4] : [0, 1, 2, 3, 4];
  const heads = ['预算', '调整后', '财政支出', '配套支出', '结余'];
  const sum = [0, 1, 2, 3, 4].map((place) => rows.reduce((all, { figures }) => all + (figures[place] ?? 0), 0));
  return {
    columns: [{ head: '类别（元）', width: 3 }, ...shown.map((place): Column => ({ head: heads[place] ?? '', width: 3, figures: true }))],
    rows: rows.map(({ name, figures }) => [name, ...shown.map((place) => money(figures[place] ?? 0))]),
    sum: ['合计', ...shown.map((place) => money(sum[place] ?? 0))],
  };
}

export async function finalAccounts(source: Source, finance: Finance): Promise<Buffer> {
  const paper = createPaper({ subject: '项目决算报告', author: source.operator.name, day: source.finance.finalAccountsOn });
  paper.title('项目决算报告', `${source.name} 2024年度`);
  const { columns, rows, sum } = accounts(finance);
  const [first, final] = finance.instalments;
  paper.paragraph(
    `本项目财政支持经费${yuan(finance.award)}元，${shortDay(first?.on ?? '')}到账${yuan(first?.amount ?? 0)}元，${shortDay(final?.on ?? '')}到账${yuan(final?.amount ?? 0)}元；单位配套预算${yuan(finance.matching ?? 0)}元。支出共${finance.expenses.length}笔，截至2024年10月31日。`,
  );
  paper.heading('一、收支情况');
  paper.table(columns, rows, sum);
  paper.heading('二、说明');
  const changed = source.finance.adjustments?.[0];
  if (changed !== undefined) {
    paper.paragraph(
      `${shortDay(changed.approvedOn)}经批准，${shortDay(changed.on)}由${categories[changed.from]}调入${categories[changed.to]}${yuan(changed.amount)}元，其他类别没有调整。`,
    );
  }
  paper.paragraph(
    '财政支持经费已全部用于项目，结余为单位配套经费。专项经费单独设账，凭证编号与支出明细一致。没有管理费、设备购置和与项目无关的支出。',
  );
  paper.signed([source.operator.name, `项目负责人：${source.leader}`], longDay(source.finance.finalAccountsOn));
  return paper.finish();
}

export async function audit(source: Source, finance: Finance): Promise<Buffer> {
  const paper = createPaper({ subject: '项目审计报告', author: source.finance.auditFirm, day: source.finance.auditOn });
  paper.title('项目审计报告', `${source.name} 2024年度专项经费`);
  const { columns, rows, sum } = accounts(finance);
  paper.paragraph(`${source.operator.name}：`, { indent: false });
  paper.paragraph(
    `我们审计了贵单位承接的${districts[source.slug].name}2024年度工作站点项目的决算报告及其支出明细。编制决算报告是贵单位的责任，我们的责任是在审计的基础上发表意见。`,
  );
  paper.heading('一、审计范围');
  paper.paragraph(
    `财政支持经费${yuan(finance.award)}元和配套经费的收支，共查阅支出凭证${finance.expenses.length}笔，核对合同、发票、签收单和银行回单，并抽查活动材料。`,
  );
  paper.heading('二、收支核对');
  paper.table(columns, rows, sum);
  paper.heading('三、审计意见');
  paper.paragraph(
    '我们认为，上述决算报告在所有重大方面如实反映了项目经费的收支情况，支出符合协议约定的范围和标准。审计意见类型：无保留意见。',
  );
  paper.signed([source.finance.auditFirm], longDay(source.finance.auditOn));
  return paper.finish();
}

/** The one agenda that a station put up for everybody to read. */
const agendaItems: readonly (readonly [string, string])[] = [
  ['8:40', '签到，样品上桌，由企业自己看管'],
  ['9:00', '站点说明登记表怎样填：写现象、写现在的数、写测试条件'],
  ['9:20', '企业逐家说明，每家八分钟，产业特派员提问，不作评审'],
  ['11:40', '午间休息，登记表收第一遍'],
  ['13:30', '分桌补写测试条件，每桌一名特派员'],
  ['15:30', '核对联系人和公开方式，散会'],
];

export async function agenda(source: Source, event: SourceEvent): Promise<Buffer> {
  const paper = createPaper({ subject: `${event.title}议程`, author: source.name, day: event.on });
  paper.title(event.title, `议程 · ${source.name}`);
  paper.fields([
    ['时间', longDay(event.on)],
    ['地点', event.venue],
    ['参加', '本区人工智能、集成电路企业；产业特派员'],
  ]);
  paper.table(
    [
      { head: '时间', width: 2 },
      { head: '内容', width: 10 },
    ],
    agendaItems,
  );
  paper.paragraph('请带样品或数据到会。没有样品和数据的需求安排在下午说明。会后五个工作日内，站点把改写后的需求发回企业核对。');
  paper.paragraph(`咨询电话：${source.publicContact.phone}（办公电话，演示用）`);
  return paper.finish();
}
