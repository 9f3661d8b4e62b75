import type { Document } from '../collections/document.ts';
import { addressOf } from './addresses.ts';
import { anonymousIn } from './names.ts';
import type { StationContext } from './station-context.ts';
import type { Href, SourceView } from './view.ts';
import { WORDS } from './words.ts';

/** A row of a requirement's table before it is sorted into those that count and those that do not. */
export interface TableRow {
  readonly id: string;
  readonly visibility: 'public' | 'anonymous' | 'internal';
  readonly href?: Href;
  readonly source: SourceView;
  readonly cells: readonly string[];
}

export interface RequirementTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** The files that the rows come from. */
  readonly files: readonly string[];
}

/** The rows that a requirement is made of, each with how visible it is. */
export function requirementTable(rule: string, context: StationContext): RequirementTable {
  const table = TABLES[rule] ?? reportTable;
  return table(context, rule);
}

type Table = (context: StationContext, rule: string) => RequirementTable;

const filesOf = (...documents: readonly (Document<unknown> | undefined)[]): string[] => documents.flatMap((one) => one?.file ?? []);

const enterpriseTable: Table = ({ station, names, source }) => ({
  columns: ['企业', '行业', '梯度', '首次联系', '开始重点服务'],
  files: filesOf(station.enterprises),
  rows: (station.enterprises?.value.enterprises ?? []).map((row, index) => ({
    id: row.id,
    visibility: row.visibility,
    source: sourceOf(station.enterprises, ['enterprises', index], source),
    cells: [
      names.enterpriseRef(row.id)?.label ?? '',
      row.industry,
      WORDS.srdi[row.srdi],
      row.contacts.map(({ on }) => on).toSorted()[0] ?? '',
      row.service?.since ?? '—',
    ],
  })),
});

const visitTable: Table = ({ station, names, source }) => ({
  columns: ['特派员', '服务企业', '内容', '方式', '日期'],
  files: filesOf(station.visits),
  rows: (station.visits?.value.visits ?? []).map((row, index) => ({
    id: row.id,
    visibility: names.visit(row),
    source: sourceOf(station.visits, ['visits', index], source),
    cells: [
      names.expertName(row.expert) ?? '',
      names.enterpriseRef(row.enterprise)?.label ?? '—',
      row.topic,
      WORDS.visitKind[row.kind],
      row.on,
    ],
  })),
});

const eventTable: Table = ({ station, source }) => ({
  columns: ['活动', '类型', '地点', '人数', '日期'],
  files: filesOf(station.events),
  rows: (station.events?.value.events ?? []).map((row, index) => ({
    id: row.id,
    visibility: 'public',
    href: addressOf.event(station.id, row.id),
    source: sourceOf(station.events, ['events', index], source),
    cells: [row.title, WORDS.eventKind[row.kind], row.venue, `${row.participants}人`, row.on],
  })),
});

const evidenceTable: Table = ({ station, source }) => {
  const reported = new Set([...station.posts.values()].map(({ value }) => value.event));
  const there = (is: boolean): string => (is ? '有' : '缺');
  return {
    columns: ['活动', '日期', '方案', '照片', '纪要', '新闻稿'],
    files: filesOf(station.events),
    rows: (station.events?.value.events ?? []).map((row, index) => ({
      id: row.id,
      visibility: 'public',
      href: addressOf.event(station.id, row.id),
      source: sourceOf(station.events, ['events', index], source),
      cells: [
        row.title,
        row.on,
        there(row.evidence.plan !== undefined),
        there((row.evidence.photos ?? []).length > 0),
        there(row.evidence.minutes !== undefined),
        there(row.news !== undefined || reported.has(row.id)),
      ],
    })),
  };
};

const demandTable: Table = ({ station, names, source }) => ({
  columns: ['需求', '企业', '类型', '征集日', '现状'],
  files: filesOf(station.demands),
  rows: (station.demands?.value.demands ?? []).map((row, index) => ({
    id: row.id,
    visibility: names.demand(row),
    href: addressOf.demand(station.id, row.id),
    source: sourceOf(station.demands, ['demands', index], source),
    cells: [row.title, names.demander(row).label, WORDS.demandKind[row.kind], row.collectedOn, WORDS.demandStatus[row.status]],
  })),
});

const outcomeTable: Table = ({ station, names, source }) => {
  const demands = new Map(station.demands?.value.demands.map((row) => [row.id, row]));
  return {
    columns: ['成果', '企业', '合作方', '对应需求', '签订日'],
    files: filesOf(station.outcomes, station.demands),
    rows: (station.outcomes?.value.outcomes ?? []).map((row, index) => {
      const demand = demands.get(row.demand);
      const visibility = names.outcome(row);
      const anonymous = anonymousIn(demand?.industry ?? '').label;
      const enterprise = demand === undefined ? '—' : visibility === 'public' ? names.demander(demand).label : anonymous;
      return {
        id: row.id,
        visibility,
        href: addressOf.outcome(station.id, row.id),
        source: sourceOf(station.outcomes, ['outcomes', index], source),
        cells: [row.title, enterprise, row.partner.name, row.demand, row.agreedOn],
      };
    }),
  };
};

const newsTable: Table = ({ station, source }) => ({
  columns: ['标题', '字数', '日期'],
  files: [...station.posts.values()].map(({ file }) => file),
  rows: [...station.posts].map(([name, post]) => ({
    id: name,
    visibility: 'public',
    href: addressOf.post(station.id, name),
    source: source(post, []),
    cells: [post.value.title, `${post.writing.characters}字`, post.value.date],
  })),
});

const reportTable: Table = ({ station, source }, rule) => {
  const name = (['summary', 'industry-analysis', 'demand-analysis'] as const).find((one) => rule === `report/${one}`);
  const report = name === undefined ? undefined : station.reports.get(name);
  return {
    columns: ['报告', '字数', '提交日'],
    files: filesOf(report),
    rows:
      report === undefined || name === undefined
        ? []
        : [
            {
              id: name,
              visibility: 'public',
              href: `${addressOf.station(station.id)}#report-${name}`,
              source: source(report, []),
              cells: [report.value.title, `${report.writing.characters}字`, report.value.date],
            },
          ],
  };
};

const accountsTable: Table = ({ station, source }, rule) => {
  const { finance } = station;
  const { finalAccounts, audit } = finance?.value ?? {};
  const rows: TableRow[] = [];
  if (finance !== undefined && rule === 'report/final-accounts' && finalAccounts !== undefined) {
    rows.push({
      id: 'finalAccounts',
      visibility: 'public',
      source: source(finance, ['finalAccounts']),
      cells: ['项目决算报告', '—', finalAccounts.on],
    });
  }
  if (finance !== undefined && rule === 'report/audit' && audit !== undefined) {
    const cells = [`审计报告（${WORDS.opinion[audit.opinion]}）`, audit.firm, audit.on];
    rows.push({ id: 'audit', visibility: 'public', source: source(finance, ['audit']), cells });
  }
  return { columns: ['报告', '出具机构', '日期'], files: filesOf(finance), rows };
};

const TABLES: Readonly<Record<string, Table>> = {
  'quota/contacted-enterprises': enterpriseTable,
  'quota/key-enterprises': enterpriseTable,
  'quota/srdi-enterprises': enterpriseTable,
  'quota/expert-visits': visitTable,
  'quota/events': eventTable,
  'quota/demands': demandTable,
  'quota/outcomes': outcomeTable,
  'quota/news': newsTable,
  'report/final-accounts': accountsTable,
  'report/audit': accountsTable,
  'evidence/event': evidenceTable,
};

function sourceOf(
  document: Document<unknown> | undefined,
  path: readonly (string | number)[],
  source: StationContext['source'],
): SourceView {
  return document === undefined ? { file: '', line: 1 } : source(document, path);
}
