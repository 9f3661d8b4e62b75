import { Demand } from '../../collections/schemas/demands.ts';
import { Enterprise } from '../../collections/schemas/enterprises.ts';
import { StationEvent } from '../../collections/schemas/events.ts';
import { Expense } from '../../collections/schemas/finance.ts';
import { Outcome } from '../../collections/schemas/outcomes.ts';
import { PostMatter } from '../../collections/schemas/writing.ts';
import { parseFen } from '../../programme/money.ts';
import type { DemandView, EventView, OutcomeView, PostView, RowView, SpendingView } from '../view.ts';
import { column, type DataTable, dataTable, listed, meaningOf, yesOrNo } from './data-table.ts';
import { FILE_MEANS, LINE_MEANS, PAGE_MEANS, stationColumns } from './station-columns.ts';
import type { StationData } from './year-data.ts';

interface OfStation<Row> {
  readonly station: StationData;
  readonly row: Row;
}

function rowsOf<Row>(stations: readonly StationData[], rows: (station: StationData) => readonly Row[]): OfStation<Row>[] {
  return stations.flatMap((station) => rows(station).map((row) => ({ station, row })));
}

const ENTERPRISE_RULES = {
  contacted: 'quota/contacted-enterprises',
  key: 'quota/key-enterprises',
  srdi: 'quota/srdi-enterprises',
} as const;

/** Whether a row counts for a requirement; empty where the requirement does not show it. */
function counting({ station, row }: OfStation<{ readonly id: string }>, rule: string): string | undefined {
  const standing = station.standing(rule, row.id);
  return standing === undefined ? undefined : yesOrNo(standing.counts);
}

const why = ({ station, row }: OfStation<{ readonly id: string }>, rule: string): string | undefined =>
  station.standing(rule, row.id)?.row.why;

/** A cell of a page that stands for nothing is empty. */
const cell = ({ cells }: RowView, index: number): string | undefined => (cells[index] === '—' ? undefined : cells[index]);

export function enterprisesTable(stations: readonly StationData[]): DataTable {
  const shown = ({ requirements }: StationData): RowView[] => {
    const view = requirements.find(({ head }) => head.rule === ENTERPRISE_RULES.contacted);
    return view === undefined ? [] : [...view.counted, ...view.excluded];
  };
  return dataTable<OfStation<RowView>>({
    name: 'enterprises',
    title: '企业',
    describes: '联系和重点服务的企业，页面上写到什么程度就写到什么程度：匿名的只写行业，不公开的不列；没有评判的站点也不列。',
    primaryKey: ['station', 'id'],
    rows: rowsOf(stations, shown),
    columns: [
      ...stationColumns<OfStation<RowView>>(({ station }) => station.head),
      column('id', '编号', meaningOf(Enterprise.shape.id), ({ row }) => row.id),
      column('name', '企业', meaningOf(Enterprise.shape.name, '；匿名的写行业'), ({ row }) => cell(row, 0)),
      column('industry', '行业', meaningOf(Enterprise.shape.industry), ({ row }) => cell(row, 1)),
      column('srdiKind', '梯度', '创新型、专精特新或专精特新“小巨人”；都不是则是空的。', ({ row }) => cell(row, 2)),
      column('firstContactOn', '首次联系', '第一次联系的日期。', ({ row }) => cell(row, 3), 'date'),
      column('serviceSince', '开始重点服务', '开始重点服务的日期；不是重点服务企业则是空的。', ({ row }) => cell(row, 4), 'date'),
      column('contacted', '计入联系企业', '是否计入“联系企业”。', (one) => counting(one, ENTERPRISE_RULES.contacted)),
      column('key', '计入重点服务企业', '是否计入“重点服务企业”。', (one) => counting(one, ENTERPRISE_RULES.key)),
      column('srdi', '计入专精特新企业', '是否计入“专精特新企业”。', (one) => counting(one, ENTERPRISE_RULES.srdi)),
      column('why', '不计入联系企业的理由', '不计入“联系企业”时，程序给出的理由。', ({ row }) => row.why),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

export function demandsTable(stations: readonly StationData[]): DataTable {
  const fields = Demand.shape;
  return dataTable<OfStation<DemandView>>({
    name: 'demands',
    title: '需求',
    describes: '企业提出、可以公开的需求。没有公开的只在“站点”和“要求”两张表里有项数。',
    primaryKey: ['station', 'id'],
    rows: rowsOf(stations, ({ demands }) => demands),
    columns: [
      ...stationColumns<OfStation<DemandView>>(({ station }) => station.head),
      column('id', '编号', meaningOf(fields.id), ({ row }) => row.id),
      column('title', '需求', meaningOf(fields.title), ({ row }) => row.title),
      column('description', '说明', meaningOf(fields.description), ({ row }) => row.description),
      column('enterprise', '企业', '提出需求的企业；匿名的写行业。', ({ row }) => row.enterprise.label),
      column('anonymous', '匿名', '企业是否匿名。', ({ row }) => yesOrNo(row.enterprise.anonymous)),
      column('industry', '行业', meaningOf(fields.industry), ({ row }) => row.industry),
      column('kind', '类型', meaningOf(fields.kind), ({ row }) => row.kind),
      column('collectedOn', '征集日', meaningOf(fields.collectedOn), ({ row }) => row.collectedOn, 'date'),
      column('event', '征集活动', meaningOf(fields.event), ({ row }) => row.event?.id),
      column('status', '现状', meaningOf(fields.status), ({ row }) => row.status),
      column('open', '等待专家', '是否还在等专家。', ({ row }) => yesOrNo(row.open)),
      column('followUps', '跟踪', meaningOf(fields.followUps), ({ row }) => listed(row.followUps.map(({ on, note }) => `${on} ${note}`))),
      column('outcomes', '成果', '由它而来的成果的编号。', ({ row }) => listed(row.outcomes.map(({ id }) => id))),
      column('counts', '计入', '是否计入“有效需求”；没有评判则是空的。', (one) => counting(one, 'quota/demands')),
      column('why', '不计入的理由', '不计入时，程序给出的理由。', (one) => why(one, 'quota/demands')),
      column('page', '页面', PAGE_MEANS, ({ row }) => row.href),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

export function outcomesTable(stations: readonly StationData[]): DataTable {
  const fields = Outcome.shape;
  return dataTable<OfStation<OutcomeView>>({
    name: 'outcomes',
    title: '成果',
    describes: '可以公开的合作成果：合作方、投入和产出。没有公开的只有项数。',
    primaryKey: ['station', 'id'],
    rows: rowsOf(stations, ({ outcomes }) => outcomes),
    columns: [
      ...stationColumns<OfStation<OutcomeView>>(({ station }) => station.head),
      column('id', '编号', meaningOf(fields.id), ({ row }) => row.id),
      column('title', '成果', meaningOf(fields.title), ({ row }) => row.title),
      column('summary', '合作内容', meaningOf(fields.summary), ({ row }) => row.summary),
      column('demand', '对应需求', meaningOf(fields.demand), ({ row }) => row.demand?.id),
      column('enterprise', '企业', '提出需求的企业；匿名的写行业。', ({ row }) => row.enterprise.label),
      column('industry', '行业', '对应需求的行业。', ({ row }) => row.industry),
      column('partner', '合作方', meaningOf(fields.partner.shape.name), ({ row }) => row.partner),
      column('partnerKind', '合作方性质', meaningOf(fields.partner.shape.kind), ({ row }) => row.partnerKind),
      column('experts', '特派员', '参与的特派员；匿名的写领域。', ({ row }) => listed(row.experts)),
      column('agreedOn', '签订日', meaningOf(fields.agreedOn), ({ row }) => row.agreedOn, 'date'),
      column('inputAmount', '投入金额', '投入的金额，元；不是资金则是空的。', ({ row }) => row.input.yuan, 'number'),
      column('inputDescription', '投入说明', '投入了什么。', ({ row }) => row.input.description),
      column('outputAmount', '产出金额', '产出的金额，元；不是资金则是空的。', ({ row }) => row.output.yuan, 'number'),
      column('outputDescription', '产出说明', '产出了什么。', ({ row }) => row.output.description),
      column('counts', '计入', '是否计入“合作成果”；没有评判则是空的。', (one) => counting(one, 'quota/outcomes')),
      column('why', '不计入的理由', '不计入时，程序给出的理由。', ({ row }) => row.why),
      column('page', '页面', PAGE_MEANS, ({ row }) => row.href),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

export function eventsTable(stations: readonly StationData[]): DataTable {
  const fields = StationEvent.shape;
  const kept = fields.evidence.shape;
  return dataTable<OfStation<EventView>>({
    name: 'events',
    title: '活动',
    describes: '办过和将要办的活动，以及留存了哪些材料。',
    primaryKey: ['station', 'id'],
    rows: rowsOf(stations, ({ profile }) => profile?.events ?? []),
    columns: [
      ...stationColumns<OfStation<EventView>>(({ station }) => station.head),
      column('id', '编号', meaningOf(fields.id), ({ row }) => row.id),
      column('title', '活动', meaningOf(fields.title), ({ row }) => row.title),
      column('kind', '类型', meaningOf(fields.kind), ({ row }) => row.kind),
      column('on', '日期', meaningOf(fields.on), ({ row }) => row.on, 'date'),
      column('venue', '地点', meaningOf(fields.venue), ({ row }) => row.venue),
      column('participants', '人数', meaningOf(fields.participants), ({ row }) => row.participants, 'integer'),
      column('enterprises', '企业', '参加的企业；匿名的写行业。', ({ row }) => listed(row.enterprises)),
      column('hiddenEnterprises', '未公开的企业', '参加而没有公开的企业有几家。', ({ row }) => row.hiddenEnterprises, 'integer'),
      column('plan', '方案', meaningOf(kept.plan, '是否留存'), ({ row }) => yesOrNo(row.plan !== undefined)),
      column('photos', '照片', '公开的照片有几张。', ({ row }) => row.photos.length, 'integer'),
      column('minutes', '纪要', meaningOf(kept.minutes, '是否留存'), ({ row }) => yesOrNo(row.minutes !== undefined)),
      column('post', '消息', '报道它的消息的地址。', ({ row }) => row.post?.href),
      column('counts', '计入', '是否计入“活动”；没有评判则是空的。', (one) => counting(one, 'quota/events')),
      column('why', '不计入的理由', '不计入时，程序给出的理由。', (one) => why(one, 'quota/events')),
      column('page', '页面', PAGE_MEANS, ({ station, row }) => `${station.head.href}#${row.anchor}`),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

export function postsTable(stations: readonly StationData[]): DataTable {
  const fields = PostMatter.shape;
  const byName = ({ station, row }: OfStation<PostView>): OfStation<{ readonly id: string }> => ({ station, row: { id: row.name } });
  return dataTable<OfStation<PostView>>({
    name: 'posts',
    title: '消息',
    describes: '站点报送的消息，正文见页面。',
    primaryKey: ['station', 'name'],
    rows: rowsOf(stations, ({ posts }) => posts),
    columns: [
      ...stationColumns<OfStation<PostView>>(({ station }) => station.head),
      column('name', '文件名', '文件名，不带 .md。', ({ row }) => row.name),
      column('title', '标题', meaningOf(fields.title), ({ row }) => row.title),
      column('date', '日期', meaningOf(fields.date), ({ row }) => row.date, 'date'),
      column('summary', '提要', meaningOf(fields.summary), ({ row }) => row.summary),
      column('characters', '字数', '正文的字数。', ({ row }) => row.characters, 'integer'),
      column('tags', '标签', meaningOf(fields.tags), ({ row }) => listed(row.tags)),
      column('event', '活动', meaningOf(fields.event), ({ row }) => row.event?.id),
      column('publishedUrl', '官网网址', meaningOf(fields.publishedUrl), ({ row }) => row.publishedUrl),
      column('counts', '计入', '是否计入“新闻报送”；没有评判则是空的。', (one) => counting(byName(one), 'quota/news')),
      column('why', '不计入的理由', '不计入时，程序给出的理由。', (one) => why(byName(one), 'quota/news')),
      column('page', '页面', PAGE_MEANS, ({ row }) => row.href),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
    ],
  });
}

type ExpenseRow = OfStation<SpendingView['expenses'][number]>;

export function spendingTable(stations: readonly StationData[]): DataTable {
  const fields = Expense.shape;
  return dataTable<ExpenseRow>({
    name: 'spending',
    title: '支出',
    describes: '逐笔支出：类别、日期、用途、金额和来源。收款人和凭证不公开。',
    primaryKey: ['station', 'id'],
    rows: rowsOf(stations, ({ profile }) => profile?.spending?.expenses ?? []),
    columns: [
      ...stationColumns<ExpenseRow>(({ station }) => station.head),
      column('id', '编号', meaningOf(fields.id), ({ row }) => row.id),
      column('category', '类别', '支出类别，当年办法里的名称。', ({ row }) => row.category),
      column('on', '日期', meaningOf(fields.on), ({ row }) => row.on, 'date'),
      column('purpose', '用途', meaningOf(fields.purpose), ({ row }) => row.purpose),
      column('amount', '金额', meaningOf(fields.amount), ({ row }) => yuan(row.amount), 'number'),
      column('source', '来源', meaningOf(fields.source), ({ row }) => row.source),
      column('page', '页面', PAGE_MEANS, ({ station, row }) => `${station.head.href}#row-${row.id}`),
    ],
  });
}

type BudgetRow = OfStation<SpendingView['categories'][number]>;

export function budgetTable(stations: readonly StationData[]): DataTable {
  return dataTable<BudgetRow>({
    name: 'budget',
    title: '预算与支出',
    describes: '每个站点每个支出类别一行：调整后的预算、已支出和结余。',
    primaryKey: ['station', 'category'],
    rows: rowsOf(stations, ({ profile }) => profile?.spending?.categories ?? []),
    columns: [
      ...stationColumns<BudgetRow>(({ station }) => station.head),
      column('category', '类别', '支出类别，当年办法里的名称。', ({ row }) => row.label),
      column('budget', '预算', '调整后的预算，元。', ({ row }) => yuan(row.budget), 'number'),
      column('spent', '已支出', '两种来源合计的支出，元。', ({ row }) => yuan(row.spent), 'number'),
      column('left', '结余', '预算减去支出，元。', ({ row }) => yuan(row.left), 'number'),
      column('page', '页面', PAGE_MEANS, ({ station, row }) => `${station.head.href}#${row.anchor}`),
    ],
  });
}

/** The number behind an amount as pages print it. */
function yuan(amount: string): number | undefined {
  const fen = parseFen(amount);
  return fen === undefined ? undefined : fen / 100;
}
