import { assembleContent, type Entry, type Shaped, shapeFile } from '../src/collections/content.ts';
import { type EvidenceFile, promisedFormat } from '../src/collections/evidence.ts';
import { fileKind } from '../src/collections/kinds.ts';
import type { Demand } from '../src/collections/schemas/demands.ts';
import type { Enterprise } from '../src/collections/schemas/enterprises.ts';
import type { StationEvent } from '../src/collections/schemas/events.ts';
import type { Explanation } from '../src/collections/schemas/explanations.ts';
import type { Expense, Finance } from '../src/collections/schemas/finance.ts';
import type { Outcome } from '../src/collections/schemas/outcomes.ts';
import type { Oversight } from '../src/collections/schemas/oversight.ts';
import type { Policy } from '../src/collections/schemas/policy.ts';
import type { StationFile } from '../src/collections/schemas/station.ts';
import type { Expert, Visit } from '../src/collections/schemas/visits.ts';
import { type Evaluation, evaluate, type Finding } from '../src/evaluation/evaluate.ts';
import { checkCharacter } from '../src/programme/credit-code.ts';
import { type Programme, programmeOf } from '../src/programme/programme.ts';

/** A credit code with the right check character, different for each number. */
export function creditCode(number: number): string {
  const first17 = `91110108MA${String(number).padStart(7, '0')}`;
  return first17 + checkCharacter(first17);
}

/** `count` Han characters. */
export const han = (count: number): string => '实'.repeat(count);

export const policy = (change: Partial<Policy> = {}): Policy => ({
  year: 2024,
  title: '2024年度测试办法',
  issuer: '测试单位',
  source: { title: '测试办法' },
  timezone: 'Asia/Shanghai',
  tiers: {
    A: {
      label: 'A类',
      stations: 1,
      award: 1000,
      visitKind: 'matching',
      quotas: { contactedEnterprises: 4, keyEnterprises: 3, srdiEnterprises: 2, expertVisits: 3, demands: 4, outcomes: 2 },
    },
    B: {
      label: 'B类',
      stations: 1,
      award: 500,
      visitKind: 'resident',
      quotas: { contactedEnterprises: 2, keyEnterprises: 2, srdiEnterprises: 1, expertVisits: 2, demands: 2, outcomes: 1 },
    },
  },
  quotas: { events: 4, news: 3 },
  summaryReport: { minCharacters: 300 },
  calendar: { publishedOn: '2024-03-01', completeBy: '2024-10-31', summaryDueOn: '2024-11-15' },
  spending: {
    allowed: ['consulting', 'labour', 'activity', 'meeting', 'other'].map((id) => ({ id, label: id, article: 14 })),
    prohibited: ['welfare', 'office'].map((id) => ({ id, label: id, article: 15 })),
  },
  articles: [{ number: 6, heading: '要求', summary: '数量要求。' }],
  ...change,
});

export const stationFile = (change: Partial<StationFile> = {}): StationFile => ({
  year: 2024,
  district: 'haidian',
  tier: 'A',
  name: '海淀区工作站',
  operator: { name: '示例承接中心', creditCode: creditCode(900001), kind: '科技服务机构' },
  association: { name: '海淀区科协' },
  leader: { name: '林示例' },
  contact: { name: '周示例' },
  focus: ['人工智能'],
  recommendation: { on: '2024-03-10', evidence: 'evidence/letter.pdf' },
  agreement: { signedOn: '2024-03-31', evidence: 'evidence/agreement.pdf' },
  summary: '服务本区企业。',
  ...change,
});

export const enterprise = (number: number, change: Partial<Enterprise> = {}): Enterprise => ({
  id: `e-${number}`,
  name: `示例企业第${number}号有限公司`,
  creditCode: creditCode(number),
  district: 'haidian',
  industry: '人工智能',
  srdi: 'srdi',
  contacts: [{ on: '2024-04-10', kind: 'visit' }],
  service: { since: '2024-04-10', summary: '诊断了产线' },
  visibility: 'public',
  ...change,
});

export const demand = (number: number, change: Partial<Demand> = {}): Demand => ({
  id: `d-${number}`,
  enterprise: `e-${number}`,
  title: `需求题目${number}`,
  description: han(20),
  industry: '人工智能',
  kind: 'technology',
  collectedOn: '2024-04-20',
  status: 'collected',
  visibility: 'public',
  ...change,
});

export const outcome = (number: number, change: Partial<Outcome> = {}): Outcome => ({
  id: `o-${number}`,
  demand: `d-${number}`,
  partner: { name: `示例大学${number}`, kind: 'university' },
  title: `成果题目${number}`,
  summary: '双方合作。',
  agreedOn: '2024-08-01',
  input: { amount: 100, description: '出资' },
  output: { description: han(10) },
  visibility: 'public',
  ...change,
});

const EVENT_KINDS = ['demand-collection', 'demand-release', 'matching', 'roadshow'] as const;

/** Event 1 to 4 are one of each kind, each with all its evidence; event n is reported on by post n. */
export const event = (number: number, change: Partial<StationEvent> = {}): StationEvent => ({
  id: `ev-${number}`,
  kind: EVENT_KINDS[(number - 1) % 4] ?? 'matching',
  title: `活动${number}`,
  on: `2024-05-1${number}`,
  venue: '会议室',
  participants: 20,
  evidence: {
    plan: 'evidence/plan.pdf',
    photos: [{ path: 'evidence/photo.png', alt: '现场' }],
    minutes: 'evidence/minutes.pdf',
  },
  news: `2024-06-0${number}-post-${number}`,
  ...change,
});

export const expert = (number: number, change: Partial<Expert> = {}): Expert => ({
  id: `x-${number}`,
  name: `欧阳示例${number}`,
  affiliation: '示例大学',
  field: '材料',
  visibility: 'public',
  ...change,
});

export const visit = (number: number, change: Partial<Visit> = {}): Visit => ({
  id: `v-${number}`,
  expert: 'x-1',
  enterprise: `e-${number}`,
  kind: 'matching',
  on: '2024-06-10',
  topic: '工艺改进',
  ...change,
});

export const expense = (number: number, change: Partial<Expense> = {}): Expense => ({
  id: `f-${number}`,
  on: '2024-07-01',
  category: 'consulting',
  amount: 400,
  payee: '李示例',
  payeeKind: 'expert',
  purpose: '专家咨询',
  voucher: `V-${number}`,
  source: 'award',
  ...change,
});

/** An award of 1000 yuan, all of it received and spent, and audited. */
export const finance = (change: Partial<Finance> = {}): Finance => ({
  award: 1000,
  separateAccounting: { confirmedOn: '2024-04-02' },
  budget: [
    { category: 'consulting', amount: 600 },
    { category: 'labour', amount: 200 },
    { category: 'meeting', amount: 200 },
  ],
  instalments: [
    { id: 'i-1', on: '2024-05-20', amount: 600, kind: 'first' },
    { id: 'i-2', on: '2024-10-08', amount: 400, kind: 'final', assessmentPassedOn: '2024-09-30' },
  ],
  expenses: [
    expense(1, { amount: 600 }),
    expense(2, { category: 'labour', amount: 200, payeeKind: 'temporary-staff' }),
    expense(3, { category: 'meeting', amount: 200, payeeKind: 'vendor' }),
  ],
  finalAccounts: { on: '2024-12-10' },
  audit: { firm: '示例会计师事务所', on: '2024-12-20', opinion: 'unqualified' },
  ...change,
});

export const oversight = (change: Partial<Oversight> = {}): Oversight => ({
  assessments: [{ id: 'a-1', station: 'haidian', on: '2024-09-30', kind: 'stage', result: 'passed' }],
  ...change,
});

export const explanation = (change: Partial<Explanation> = {}): Explanation => ({
  rule: 'quota/demands',
  reason: han(20),
  approvedBy: '海淀区科协',
  on: '2024-11-01',
  ...change,
});

/** A post of `characters` characters of text, all different from those of other numbers. */
export function post(number: number, { date = `2024-06-0${number}`, characters = 100, extra = '', body = '' } = {}): string {
  const text = body || `${String.fromCodePoint(0x4e00 + number)}${han(characters - 1)}`;
  return `---\ntitle: 标题${number}\ndate: ${date}\n${extra}---\n\n${text}\n`;
}

export const report = (date: string, characters: number): string => `---\ntitle: 报告\ndate: ${date}\n---\n\n${han(characters)}\n`;

/** Files by path below the content folder: text, or a value to be written as JSON. */
export type Files = Record<string, unknown>;

export const STATION = 'stations/2024/haidian';

/** A programme of one station in which every requirement is met and nothing is found, at `AFTER`. Change it file by file. */
export function files(change: Files = {}): Files {
  const numbers = [1, 2, 3, 4];
  return {
    'site.json': { title: '测试', description: '测试', demo: true },
    'districts.json': {
      districts: [
        { slug: 'haidian', name: '海淀区', code: '110108' },
        { slug: 'daxing', name: '大兴区', code: '110115' },
      ],
    },
    'policies/2024.json': policy({ tiers: { A: policy().tiers.A ?? never() } }),
    'oversight/2024.json': oversight(),
    [`${STATION}/station.json`]: stationFile(),
    [`${STATION}/enterprises.json`]: { enterprises: numbers.map((number) => enterprise(number)) },
    [`${STATION}/demands.json`]: { demands: numbers.map((number) => demand(number)) },
    [`${STATION}/outcomes.json`]: { outcomes: [outcome(1), outcome(2)] },
    [`${STATION}/events.json`]: { events: numbers.map((number) => event(number)) },
    [`${STATION}/visits.json`]: { experts: [expert(1)], visits: [visit(1), visit(2), visit(3)] },
    [`${STATION}/finance.json`]: finance(),
    ...Object.fromEntries(numbers.map((number) => [`${STATION}/news/2024-06-0${number}-post-${number}.md`, post(number)])),
    [`${STATION}/reports/industry-analysis.md`]: report('2024-05-01', 50),
    [`${STATION}/reports/demand-analysis.md`]: report('2024-06-01', 50),
    [`${STATION}/reports/summary.md`]: report('2024-11-10', 300),
    ...Object.fromEntries(
      ['letter.pdf', 'agreement.pdf', 'plan.pdf', 'photo.png', 'minutes.pdf'].map((name) => [`${STATION}/evidence/${name}`, EVIDENCE]),
    ),
    ...change,
  };
}

function never(): never {
  throw new Error('the policy of the tests has a tier A');
}

/** Stands for an evidence file that is what its name says. */
export const EVIDENCE = Symbol('evidence');

/** A file that is not there: give it in a change to take a file away. */
export const ABSENT = undefined;

/** After every due date of 2024. */
export const AFTER = '2025-01-10';

/** Reads files as the program does, without a disk. Evidence may be given as what is known of it. */
export function programme(given: Files): Programme {
  const present = Object.entries(given).filter(([, value]) => value !== ABSENT);
  const entries = new Map<string, Entry>();
  const shaped: Shaped[] = [];
  const evidence = new Map<string, EvidenceFile>();
  for (const [path, value] of present) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      entries.set(path.slice(0, at), { path: path.slice(0, at), type: 'folder' });
    }
    const kind = fileKind(path);
    entries.set(path, { path, type: 'file' });
    if (kind.kind === 'evidence') evidence.set(path, evidenceFile(kind.path, value));
    else {
      const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
      const file = shapeFile(path, text);
      if (file !== undefined) shaped.push(file);
    }
  }
  const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return programmeOf(assembleContent(sorted, shaped, evidence, []));
}

function evidenceFile(path: string, known: unknown): EvidenceFile {
  const usual = { path, size: 100, sha256: '0'.repeat(64), format: promisedFormat(path), hasLocation: false };
  return typeof known === 'object' ? { ...usual, ...known } : usual;
}

export interface Judged extends Evaluation {
  /** The findings of one rule. */
  readonly of: (rule: string) => readonly Finding[];
  /** `rule severity` of every finding, sorted, each once. */
  readonly rules: readonly string[];
  readonly requirement: (rule: string, station?: string) => Evaluation['requirements'][number];
}

/** Judges files as of a day. */
export function judgeFiles(
  given: Files,
  { asOf = AFTER, today = AFTER, base }: { asOf?: string; today?: string; base?: Files } = {},
): Judged {
  const evaluation = evaluate(programme(given), { asOf, today, ...(base === undefined ? {} : { base: programme(base) }) });
  return {
    ...evaluation,
    of: (rule) => evaluation.findings.filter((finding) => finding.rule === rule),
    rules: [...new Set(evaluation.findings.map(({ rule, severity }) => `${rule} ${severity}`))].sort(),
    requirement: (rule, station = '2024/haidian') => {
      const found = evaluation.requirements.find((one) => one.rule === rule && one.station === station);
      if (found === undefined) throw new Error(`no requirement ${rule} of ${station}`);
      return found;
    },
  };
}
