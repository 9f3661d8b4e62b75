/** One sentence for each key-served enterprise: from the writer's notes where one fits, else from what the other ledgers know of it. */
import { shortDay } from './calendar.ts';
import { plainServices } from './contact-notes.ts';
import { type Directory, type ListedDemand, type ListedEnterprise, shortName } from './directory.ts';
import { createDeck, createRandom, type Random } from './random.ts';
import { similarity } from './similarity.ts';
import type { Source, SourceVisit } from './source.ts';

interface Known {
  readonly enterprise: ListedEnterprise;
  readonly demands: readonly ListedDemand[];
  readonly visits: readonly SourceVisit[];
  readonly outcome: Source['outcomes'][number] | undefined;
}

function know(source: Source, directory: Directory, enterprise: ListedEnterprise): Known {
  const is = (name: string | undefined): boolean => name !== undefined && shortName(name) === enterprise.name;
  const demands = directory.demands.filter((demand) => is(demand.enterprise) && !demand.duplicate && demand.visibility !== 'internal');
  return {
    enterprise,
    demands,
    visits: source.visits.filter((visit) => is(visit.enterprise)),
    outcome: source.outcomes.find((outcome) => demands.some(({ title }) => title === outcome.demand)),
  };
}

function describe({ demands, visits }: Known): string {
  return [
    ...demands.flatMap(({ title, description, followUps }) => [title, description, ...(followUps ?? []).map(({ note }) => note)]),
    ...visits.map(({ topic, result }) => topic + (result ?? '')),
  ].join('');
}

/** Gives every sentence of the writer to at most one enterprise, the best fitting pair first. */
function matchNotes(notes: readonly string[], known: readonly Known[]): { matched: Map<string, string>; left: string[] } {
  const scored = notes
    .flatMap((note) => known.map((one) => ({ note, id: one.enterprise.id, score: similarity(note, describe(one)) })))
    .filter(({ score }) => score > 0.14)
    .sort((one, other) => other.score - one.score);
  const matched = new Map<string, string>();
  const used = new Set<string>();
  for (const { note, id } of scored) {
    if (matched.has(id) || used.has(note)) continue;
    matched.set(id, note);
    used.add(note);
  }
  return { matched, left: notes.filter((note) => !used.has(note)) };
}

const clean = (text: string): string => text.replace(/[。；，]+$/u, '');

function tell(source: Source, { demands, visits, outcome }: Known, random: Random): string | undefined {
  const visible = visits.filter(({ expert }) => !source.anonymousExperts.includes(expert));
  const names = [...new Set(visible.map(({ expert }) => expert))].join('、');
  const meet = source.tier === 'A' ? '到厂对接' : '驻站接谈';
  if (outcome !== undefined) {
    const seen = visible.length === 0 ? '跟进' : `安排${names}${meet}${visible.length}次`;
    return `围绕“${outcome.demand}”${seen}，${shortDay(outcome.agreedOn)}与${outcome.partner.name}签约`;
  }
  const visit = visible.at(-1);
  if (visit !== undefined) {
    const when = shortDay(visit.on);
    const result = visit.result === undefined ? '' : `，${clean(visit.result)}`;
    const opening = random.pick(
      source.tier === 'A'
        ? [
            `${when}陪同${visit.expert}到厂，谈${visit.topic}`,
            `安排${visit.expert}对接，议题是${visit.topic}`,
            `${visit.expert}${when}到企业，看${visit.topic}`,
          ]
        : [
            `${when}约${visit.expert}驻站接谈，谈${visit.topic}`,
            `安排${visit.expert}驻站半天，议题是${visit.topic}`,
            `${when}请${visit.expert}看${visit.topic}`,
          ],
    );
    return `${opening}${result}`;
  }
  const demand = demands[0];
  if (demand === undefined) return undefined;
  const step = demand.followUps?.at(-1);
  if (step !== undefined && step.on <= '2024-10-31') return `跟踪“${demand.title}”，${shortDay(step.on)}记录：${clean(step.note)}`;
  const title = `“${demand.title}”`;
  const month = `${Number(demand.collectedOn.slice(5, 7))}月`;
  const endings: Readonly<Record<ListedDemand['kind'], readonly string[]>> = {
    technology: [
      `协助把${title}写清工况、现状和目标，由企业确认后登记`,
      `${month}登记${title}，补问试验条件后请专家预审文字`,
      `为${title}查找可做对照试验的单位，列出各家能测的项目`,
      `整理${title}的已有试验记录，标出还缺的数据`,
      `与企业技术人员逐条核对${title}的指标，删去无法验收的一条`,
    ],
    talent: [`把${title}的岗位要求改写成能力清单，发给合作高校的实习负责人`, `${month}登记${title}，协助约定试做题目和到岗时间`],
    transformation: [`为${title}列出试用条件和责任划分，供双方谈判时使用`, `${month}登记${title}，联系可能的试用单位并记录答复`],
    funding: [`梳理${title}涉及的公开政策，按条款列出需要的材料`, `${month}登记${title}，协助核对研发费用归集口径`],
    other: [`${month}登记${title}，转给有关单位并跟踪答复`, `就${title}收集同类做法，写成一页说明交企业参考`],
  };
  return random.pick(endings[demand.kind]);
}

export function composeServices(source: Source, directory: Directory, ids: readonly string[]): Map<string, string> {
  const random = createRandom(`${source.slug}/services`);
  const plain = createDeck(random, plainServices);
  const sentences = new Map<string, string>();
  for (const [industry, notes] of Object.entries(source.serviceNotes)) {
    const known = directory.enterprises
      .filter((one) => ids.includes(one.id) && one.industry === industry)
      .map((one) => know(source, directory, one));
    const { matched, left } = matchNotes(notes, known);
    const silent = known.filter(({ enterprise, demands, visits }) => !matched.has(enterprise.id) && demands.length + visits.length === 0);
    for (const { enterprise } of silent) sentences.set(enterprise.id, left.shift() ?? plain());
    const told = known.filter(({ enterprise }) => !matched.has(enterprise.id) && !sentences.has(enterprise.id));
    const spared = new Set(
      random
        .shuffled(told.filter(({ visits }) => visits.length === 0))
        .slice(0, left.length)
        .map(({ enterprise }) => enterprise.id),
    );
    for (const one of told) {
      const note = spared.has(one.enterprise.id) ? left.shift() : undefined;
      sentences.set(one.enterprise.id, note ?? tell(source, one, random) ?? plain());
    }
    for (const [id, note] of matched) sentences.set(id, note);
  }
  return sentences;
}
