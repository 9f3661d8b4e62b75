import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCharacter } from '../src/programme/credit-code.ts';
import { main, parseFlags, WrongUse } from './command-line.ts';

const HELP = `生成一份很大的内容，用来测 check 的时间和内存。同样的行数总是生成同样的内容。

用法：node scripts/bench-check.ts [选项]

  --rows N       台账总行数，默认 1000000
  --output DIR   写到哪个目录（会先清空），默认 /tmp/bench-check
  --help         显示这段说明

然后：/usr/bin/time -v npm run -s check -- --content /tmp/bench-check --as-of 2025-01-10 --format json --output /dev/null
`;

const DISTRICTS = [
  'dongcheng xicheng chaoyang fengtai shijingshan haidian mentougou fangshan tongzhou',
  'shunyi changping daxing huairou pinggu miyun yanqing bda',
].flatMap((line) => line.split(' '));

/** Of a hundred rows of a station, how many go to each ledger; the rest are expenses. */
const SHARES = { enterprises: 25, demands: 30, outcomes: 3, visits: 34 } as const;

const DAYS = Array.from({ length: 200 }, (_, at) => new Date(Date.UTC(2024, 3, 10 + at)).toISOString().slice(0, 10));
const HAN = Array.from({ length: 2000 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7));

type Draw = <T>(from: readonly T[]) => T;

/** A small seeded generator (mulberry32): the same content on every machine. */
function drawing(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (from) => {
    const drawn = from[Math.floor(next() * from.length)];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  };
}

const words = (draw: Draw, length: number): string => Array.from({ length }, () => draw(HAN)).join('');

function creditCode(number: number): string {
  const first17 = `91110108MB${String(number).padStart(7, '0')}`;
  return first17 + (checkCharacter(first17) ?? '');
}

function stationFiles(district: string, at: number, rows: number): Record<string, unknown> {
  const draw = drawing(at + 1);
  const count = (share: number): number => Math.max(4, Math.round((rows * share) / 100));
  const enterprises = Array.from({ length: count(SHARES.enterprises) }, (_, index) => {
    const on = draw(DAYS);
    return {
      id: `e-${index}`,
      name: `${words(draw, 6)}第${at}区${index}号有限公司`,
      creditCode: creditCode(at * 400_000 + index),
      district,
      industry: draw(['人工智能', '新材料', '智能装备']),
      srdi: draw(['none', 'innovative', 'srdi', 'little-giant']),
      contacts: [{ on, kind: 'visit', note: words(draw, 8) }],
      ...(index % 2 === 0 ? { service: { since: on, summary: words(draw, 20) } } : {}),
      visibility: draw(['public', 'public', 'public', 'public', 'anonymous', 'internal']),
    };
  });
  const demands = Array.from({ length: count(SHARES.demands) }, (_, index) => ({
    id: `d-${index}`,
    enterprise: `e-${index % enterprises.length}`,
    title: `${words(draw, 12)}${index}`,
    description: words(draw, 40),
    industry: '人工智能',
    kind: 'technology',
    collectedOn: '2024-04-01',
    status: 'matched',
    followUps: [{ on: draw(DAYS), note: words(draw, 10) }],
    visibility: 'public',
  }));
  const outcomes = Array.from({ length: count(SHARES.outcomes) }, (_, index) => ({
    id: `o-${index}`,
    demand: `d-${index}`,
    partner: { name: `${words(draw, 5)}大学`, kind: 'university' },
    title: `${words(draw, 10)}${index}`,
    summary: words(draw, 30),
    agreedOn: draw(DAYS),
    input: { amount: 100, description: '出资' },
    output: { description: words(draw, 20) },
    visibility: 'public',
  }));
  const experts = Array.from({ length: 50 }, (_, index) => ({
    id: `x-${index}`,
    name: `欧阳${words(draw, 3)}`,
    affiliation: '示例大学',
    field: '材料',
    visibility: draw(['public', 'anonymous']),
  }));
  const visits = Array.from({ length: count(SHARES.visits) }, (_, index) => ({
    id: `v-${index}`,
    expert: `x-${index % experts.length}`,
    enterprise: `e-${index % enterprises.length}`,
    kind: at < 6 ? 'matching' : 'resident',
    on: draw(DAYS),
    topic: words(draw, 15),
    result: words(draw, 20),
  }));
  const events = ['demand-collection', 'demand-release', 'matching', 'roadshow'].map((kind, index) => {
    return { id: `ev-${index}`, kind, title: `活动${index}`, on: '2024-05-20', venue: '会议室', participants: 20, evidence: {} };
  });
  const spent = rows - enterprises.length - demands.length - outcomes.length - visits.length;
  const expenses = Array.from({ length: Math.max(1, spent) }, (_, index) => ({
    id: `f-${index}`,
    on: draw(DAYS),
    category: draw(['consulting', 'meeting', 'activity']),
    amount: index % 100,
    payee: words(draw, 3),
    payeeKind: 'expert',
    purpose: words(draw, 10),
    voucher: `V-${at}-${index}`,
    source: 'award',
  }));
  const tier = at < 6 ? 'A' : at < 11 ? 'B' : 'C';
  const total = expenses.reduce((sum, { amount }) => sum + amount, 0);
  return {
    'station.json': {
      year: 2024,
      district,
      tier,
      name: `${district}工作站`,
      operator: { name: `承接中心${at}`, creditCode: creditCode(9_000_000 + at), kind: '科技服务机构' },
      association: { name: `科协${at}` },
      leader: { name: '林示例' },
      contact: { name: '周示例' },
      focus: ['人工智能'],
      recommendation: { on: '2024-03-10' },
      agreement: { signedOn: '2024-03-31' },
      summary: '服务本区企业。',
    },
    'enterprises.json': { enterprises },
    'demands.json': { demands },
    'outcomes.json': { outcomes },
    'events.json': { events },
    'visits.json': { experts, visits },
    'finance.json': { award: total, budget: [{ category: 'consulting', amount: total }], instalments: [], expenses },
  };
}

function policy(): unknown {
  const quotas = { contactedEnterprises: 30, keyEnterprises: 20, srdiEnterprises: 3, expertVisits: 10, demands: 20, outcomes: 2 };
  const tier = (label: string, visitKind: string): object => ({ label, stations: 6, award: 100_000, visitKind, quotas });
  const category = (id: string): object => ({ id, label: id, article: 14 });
  return {
    year: 2024,
    title: '测速用的办法',
    issuer: '测试单位',
    source: { title: '测速用的办法' },
    timezone: 'Asia/Shanghai',
    tiers: { A: tier('A类', 'matching'), B: tier('B类', 'resident'), C: tier('C类', 'resident') },
    quotas: { events: 4, news: 3 },
    summaryReport: { minCharacters: 3000 },
    calendar: { publishedOn: '2024-03-15', completeBy: '2024-10-31', summaryDueOn: '2024-11-15' },
    spending: { allowed: ['consulting', 'labour', 'activity', 'meeting', 'other'].map(category), prohibited: [category('welfare')] },
    articles: [],
  };
}

await main(async () => {
  const { values } = parseFlags({
    rows: { type: 'string', default: '1000000' },
    output: { type: 'string', default: '/tmp/bench-check' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1000) throw new WrongUse(`--rows 要写不小于1000的整数，不能是“${values.rows}”`);
  rmSync(values.output, { recursive: true, force: true });
  const write = (path: string, value: unknown): void => {
    const file = join(values.output, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
  };
  write('districts.json', { districts: DISTRICTS.map((slug, at) => ({ slug, name: slug, code: String(110_100 + at) })) });
  write('policies/2024.json', policy());
  for (const [at, district] of DISTRICTS.entries()) {
    const files = stationFiles(district, at, Math.floor(rows / DISTRICTS.length));
    for (const [name, value] of Object.entries(files)) write(`stations/2024/${district}/${name}`, value);
  }
  process.stdout.write(`${rows} 行写在 ${values.output}\n`);
  return 0;
});
