import { Explanation } from '../../collections/schemas/explanations.ts';
import { Oversight } from '../../collections/schemas/oversight.ts';
import { StationFile } from '../../collections/schemas/station.ts';
import { addressOf } from '../addresses.ts';
import type { ExplanationView, RequirementView, RowView, StationHead, StationView } from '../view.ts';
import { column, type DataTable, dataTable, listed, meaningOf, yesOrNo } from './data-table.ts';
import { FILE_MEANS, LINE_MEANS, PAGE_MEANS, stationColumns } from './station-columns.ts';
import type { StationData } from './year-data.ts';

const { operator, agreement, plaque, recommendation, publicContact } = StationFile.shape;
const { signedOn } = agreement.unwrap().shape;
const contact = publicContact.unwrap().shape;

export function stationsTable(stations: readonly StationData[]): DataTable {
  return dataTable<StationData>({
    name: 'stations',
    title: '站点',
    describes: '每个站点一行：谁承接，谁推荐，要求达标几项，收支合计，各有多少项没有公开。',
    primaryKey: ['station'],
    rows: stations,
    columns: [
      column('station', '站点编号', '年度和区，例如 2024/haidian。', ({ head }) => head.id),
      column('year', '年度', meaningOf(StationFile.shape.year), ({ head }) => head.year, 'year'),
      column('district', '区', '区的名称。', ({ head }) => head.districtName),
      column('name', '站点', meaningOf(StationFile.shape.name), ({ head }) => head.name),
      column('tier', '类别', meaningOf(StationFile.shape.tier), ({ head }) => head.tier),
      column('operator', '承接单位', meaningOf(operator.shape.name), ({ profile }) => profile?.operator.name),
      column('operatorKind', '单位性质', meaningOf(operator.shape.kind), ({ profile }) => profile?.operator.kind),
      column('operatorCreditCode', '信用代码', meaningOf(operator.shape.creditCode), ({ profile }) => profile?.operator.creditCode),
      column('association', '推荐单位', meaningOf(StationFile.shape.association.shape.name), ({ profile }) => profile?.association),
      column('leader', '负责人', '项目负责人的姓名。', ({ profile }) => profile?.leader),
      column('contact', '联系人', '项目联系人的姓名。', ({ profile }) => profile?.contact),
      column('focus', '主导产业', meaningOf(StationFile.shape.focus), ({ profile }) => listed(profile?.focus ?? [])),
      column('recommendedOn', '推荐函日期', meaningOf(recommendation.shape.on), ({ profile }) => profile?.recommendedOn, 'date'),
      column('signedOn', '协议签订日', meaningOf(signedOn), ({ profile }) => profile?.signedOn, 'date'),
      column('periodTo', '项目期至', '项目期的最后一天，含当日。', ({ profile }) => profile?.period?.to, 'date'),
      column('plaque', '牌照编号', meaningOf(plaque.unwrap().shape.number), ({ profile }) => profile?.plaque),
      column('phone', '公开电话', meaningOf(contact.phone), ({ profile }) => profile?.publicContact?.phone),
      column('email', '公开邮箱', meaningOf(contact.email), ({ profile }) => profile?.publicContact?.email),
      column('address', '地址', meaningOf(contact.address), ({ profile }) => profile?.publicContact?.address),
      column('status', '状态', '各项要求里最差的一项的状态。', ({ head }) => head.word),
      column('met', '达标项数', '已达标的要求有几项。', ({ head }) => head.met, 'integer'),
      column('required', '要求项数', '一共有几项要求。', ({ head }) => head.required, 'integer'),
      column('hiddenDemands', '未公开的需求', '计数而不公开的需求有几项。', ({ profile }) => profile?.hiddenDemands, 'integer'),
      column('hiddenOutcomes', '未公开的成果', '计数而不公开的成果有几项。', ({ profile }) => profile?.hiddenOutcomes, 'integer'),
      column('summary', '简介', meaningOf(StationFile.shape.summary), ({ profile }) => profile?.summary),
      column('page', '页面', PAGE_MEANS, ({ head }) => head.href),
    ],
  });
}

export function requirementsTable(stations: readonly StationData[]): DataTable {
  return dataTable<RequirementView>({
    name: 'requirements',
    title: '要求',
    describes: '每个站点的每项要求一行：目标、实际、状态、截止日，以及有几行计入、几行不计入、其中几行没有公开。',
    primaryKey: ['station', 'rule'],
    rows: stations.flatMap(({ requirements }) => requirements),
    columns: [
      ...stationColumns<RequirementView>(({ station }) => station),
      column('rule', '规则编号', '要求的编号，例如 quota/demands；本站 /rules/ 下有每条的说明。', ({ head }) => head.rule),
      column('title', '要求', '要求的名称。', ({ head }) => head.title),
      column('article', '条款', '办法的第几条。', ({ head }) => head.article, 'integer'),
      column('target', '目标', '要求达到多少；不知道时是空的。', ({ head }) => head.target, 'integer'),
      column('actual', '实际', '计入的有多少；没有评判时是空的，不是0。', ({ head }) => head.actual, 'integer'),
      column('unit', '单位', '目标和实际的计量单位。', ({ head }) => head.unit),
      column('status', '状态', '已达标、进度正常、进度落后、未达标、未达标并已说明、未评判之一。', ({ head }) => head.word),
      column('dueOn', '截止日', '最后一天，含当日。', ({ head }) => head.dueOn, 'date'),
      column('reason', '未评判的原因', '没有评判时写为什么，否则是空的。', ({ head }) => head.reason),
      column('counted', '计入行数', '计入的行数，没有公开的也在内。', (view) => view.counted.length + view.hiddenCounted, 'integer'),
      column('hiddenCounted', '计入而未公开', '计入的行里有几行没有公开。', ({ hiddenCounted }) => hiddenCounted, 'integer'),
      column('excluded', '不计入行数', '不计入的行数，没有公开的也在内。', (view) => view.excluded.length + view.hiddenExcluded, 'integer'),
      column('hiddenExcluded', '不计入且未公开', '不计入的行里有几行没有公开。', ({ hiddenExcluded }) => hiddenExcluded, 'integer'),
      column('explained', '有说明', '是否有一份有效的公开说明。', ({ explanation }) => yesOrNo(explanation !== undefined)),
      column('page', '页面', PAGE_MEANS, ({ head }) => head.href),
    ],
  });
}

interface RequirementRow {
  readonly view: RequirementView;
  readonly row: RowView;
  readonly counts: boolean;
}

export function rowsTable(stations: readonly StationData[]): DataTable {
  const rowsOf = (view: RequirementView): RequirementRow[] => [
    ...view.counted.map((row) => ({ view, row, counts: true })),
    ...view.excluded.map((row) => ({ view, row, counts: false })),
  ];
  return dataTable<RequirementRow>({
    name: 'rows',
    title: '计入与不计入的行',
    describes: '每项要求由哪些行算出来，一行不落：计入的，和不计入的连同理由。没有公开的行只在“要求”表里有行数。',
    rows: stations.flatMap(({ requirements }) => requirements.flatMap(rowsOf)),
    columns: [
      ...stationColumns<RequirementRow>(({ view }) => view.station),
      column('rule', '规则编号', '算在哪一项要求里。', ({ view }) => view.head.rule),
      column('title', '要求', '要求的名称。', ({ view }) => view.head.title),
      column('id', '行编号', '这一行在台账里的编号；消息和报告写文件名。', ({ row }) => row.id),
      column('name', '行', '这一行是什么：企业、需求、成果、活动、消息的名称；不公开名称的写行业或领域。', ({ row }) => row.cells[0]),
      column('counts', '计入', '是否计入这一项要求。', ({ counts }) => yesOrNo(counts)),
      column('why', '不计入的理由', '不计入时，程序给出的理由。', ({ row }) => row.why),
      column('of', '与哪一行相同', '因为重复而不计入时，计入的是哪一行。', ({ row }) => row.of),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

interface OfStation<Row> {
  readonly head: StationHead;
  readonly row: Row;
}

function rowsOf<Row>(stations: readonly StationData[], rows: (profile: StationView) => readonly Row[]): OfStation<Row>[] {
  return stations.flatMap(({ head, profile }) => (profile === undefined ? [] : rows(profile).map((row) => ({ head, row }))));
}

export function explanationsTable(stations: readonly StationData[]): DataTable {
  const { reason, remedy, approvedBy, on, until } = Explanation.shape;
  return dataTable<OfStation<ExplanationView>>({
    name: 'explanations',
    title: '公开说明',
    describes: '未达标的要求由站点公开说明的原因。说明不改变结论。',
    rows: rowsOf(stations, ({ explanations }) => explanations),
    columns: [
      ...stationColumns<OfStation<ExplanationView>>(({ head }) => head),
      column('rule', '规则编号', meaningOf(Explanation.shape.rule), ({ row }) => row.requirement.rule),
      column('title', '要求', '要求的名称。', ({ row }) => row.requirement.title),
      column('reason', '原因', meaningOf(reason), ({ row }) => row.reason),
      column('remedy', '补救', meaningOf(remedy), ({ row }) => row.remedy),
      column('approvedBy', '审定', meaningOf(approvedBy), ({ row }) => row.approvedBy),
      column('on', '说明日', meaningOf(on), ({ row }) => row.on, 'date'),
      column('until', '有效至', meaningOf(until), ({ row }) => row.until, 'date'),
      column('file', '来源文件', FILE_MEANS, ({ row }) => row.source.file),
      column('line', '来源行号', LINE_MEANS, ({ row }) => row.source.line, 'integer'),
    ],
  });
}

type AssessmentRow = OfStation<StationView['assessments'][number]>;

export function assessmentsTable(stations: readonly StationData[]): DataTable {
  const { on, kind, result, note } = Oversight.shape.assessments.unwrap().element.shape;
  return dataTable<AssessmentRow>({
    name: 'assessments',
    title: '考核',
    describes: '项目管理单位对站点的考核。',
    rows: rowsOf(stations, ({ assessments }) => assessments),
    columns: [
      ...stationColumns<AssessmentRow>(({ head }) => head),
      column('on', '考核日', meaningOf(on), ({ row }) => row.on, 'date'),
      column('kind', '种类', meaningOf(kind), ({ row }) => row.kind),
      column('result', '结果', meaningOf(result), ({ row }) => row.result),
      column('note', '备注', meaningOf(note), ({ row }) => row.note),
      column('page', '页面', PAGE_MEANS, ({ head }) => `${head.href}#oversight`),
    ],
  });
}

type InspectionRow = OfStation<StationView['inspections'][number]>;

export function inspectionsTable(stations: readonly StationData[]): DataTable {
  const { on, topic, result, finding, dueOn, resolvedOn } = Oversight.shape.inspections.unwrap().element.shape;
  return dataTable<InspectionRow>({
    name: 'inspections',
    title: '检查',
    describes: '项目管理单位对站点的检查，和整改的情况。',
    rows: rowsOf(stations, ({ inspections }) => inspections),
    columns: [
      ...stationColumns<InspectionRow>(({ head }) => head),
      column('on', '检查日', meaningOf(on), ({ row }) => row.on, 'date'),
      column('topic', '内容', meaningOf(topic), ({ row }) => row.topic),
      column('result', '结果', meaningOf(result), ({ row }) => row.result),
      column('finding', '发现', meaningOf(finding), ({ row }) => row.finding),
      column('dueOn', '整改期限', meaningOf(dueOn), ({ row }) => row.dueOn, 'date'),
      column('resolvedOn', '整改完成日', meaningOf(resolvedOn), ({ row }) => row.resolvedOn, 'date'),
      column('recovered', '追回金额', '追回了多少，写法与页面相同；没有追回则是空的。', ({ row }) => row.recovered),
      column('page', '页面', PAGE_MEANS, ({ head }) => `${head.href}#oversight`),
    ],
  });
}

type WithdrawnRow = OfStation<StationView['withdrawn'][number]>;

export function withdrawnTable(stations: readonly StationData[]): DataTable {
  return dataTable<WithdrawnRow>({
    name: 'withdrawn',
    title: '撤回的行',
    describes: '公布过、后来撤回的行，连同理由。',
    rows: rowsOf(stations, ({ withdrawn }) => withdrawn),
    columns: [
      ...stationColumns<WithdrawnRow>(({ head }) => head),
      column('ledger', '台账', '从哪本台账撤回。', ({ row }) => row.ledger),
      column('id', '编号', '撤回的那一行的编号，以后不再使用。', ({ row }) => row.id),
      column('on', '撤回日', '撤回的日期。', ({ row }) => row.on, 'date'),
      column('reason', '理由', '为什么撤回。', ({ row }) => row.reason),
      column('page', '页面', PAGE_MEANS, ({ head }) => `${addressOf.station(head.id)}#withdrawn`),
    ],
  });
}
