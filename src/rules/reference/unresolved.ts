import type { Document } from '../../collections/document.ts';
import type { ValuePath } from '../../collections/position.ts';
import { evidenceMentions } from '../../programme/evidence-paths.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { placeIn, type Report, type Rule } from '../rule.ts';

const HELP = '请检查编号的拼写；编号要在对应的台账里有。';

/** Everything that a row points to exists. Ids that point into a file that cannot be read are not spoken of. */
export const unresolved: Rule = {
  id: 'reference/unresolved',
  articles: [],
  severity: 'error',
  title: '引用落空',
  finds: '引用的企业、需求、专家、活动、新闻、区或佐证材料不存在。',
  checkStation: function* (station, { programme }) {
    yield* ids(station);
    yield* districtsOf(station, programme);
    yield* evidence(station);
  },
  checkYear: function* ({ year, oversight }, { programme }) {
    const known = districtSlugs(programme);
    if (oversight === undefined || known === undefined) return;
    for (const list of ['assessments', 'inspections'] as const) {
      for (const [index, row] of oversight.value[list]?.entries() ?? []) {
        if (known.has(row.station)) continue;
        const at = placeIn(oversight, [list, index, 'station']);
        const owner = list === 'inspections' ? { station: `${year}/${row.station}` } : {};
        yield {
          at,
          message: `区“${row.station}”不在报送单位名单（districts.json）里`,
          help: '请写名单里的目录名，例如 haidian。',
          ...owner,
        };
      }
    }
  },
};

function districtSlugs({ districts }: Programme): ReadonlySet<string> | undefined {
  return districts === undefined ? undefined : new Set(districts.value.districts.map(({ slug }) => slug));
}

type Ids = ReadonlySet<string> | undefined;

function idsOf(rows: readonly { readonly id: string }[] | undefined): Ids {
  return rows === undefined ? undefined : new Set(rows.map(({ id }) => id));
}

function* ids(station: Station): Generator<Report> {
  const { demands, outcomes, events, visits, finance, posts } = station;
  const enterpriseIds = idsOf(station.enterprises?.value.enterprises);
  const demandIds = idsOf(demands?.value.demands);
  const eventIds = idsOf(events?.value.events);
  const expertIds = idsOf(visits?.value.experts);
  const newsNames = new Set([...posts.keys(), ...station.brokenPosts]);
  for (const [index, row] of demands?.value.demands.entries() ?? []) {
    if (isLost(row.enterprise, enterpriseIds)) yield* lost(demands, ['demands', index, 'enterprise'], row.enterprise, '企业');
    if (isLost(row.event, eventIds)) yield* lost(demands, ['demands', index, 'event'], row.event, '活动');
  }
  for (const [index, row] of outcomes?.value.outcomes.entries() ?? []) {
    if (isLost(row.demand, demandIds)) yield* lost(outcomes, ['outcomes', index, 'demand'], row.demand, '需求');
    for (const [at, expert] of row.experts?.entries() ?? []) {
      if (isLost(expert, expertIds)) yield* lost(outcomes, ['outcomes', index, 'experts', at], expert, '特派员');
    }
  }
  for (const [index, row] of events?.value.events.entries() ?? []) {
    for (const [at, enterprise] of row.enterprises?.entries() ?? []) {
      if (isLost(enterprise, enterpriseIds)) yield* lost(events, ['events', index, 'enterprises', at], enterprise, '企业');
    }
    if (isLost(row.news, newsNames)) yield* lost(events, ['events', index, 'news'], row.news, '新闻');
  }
  for (const [index, row] of visits?.value.visits.entries() ?? []) {
    if (isLost(row.expert, expertIds)) yield* lost(visits, ['visits', index, 'expert'], row.expert, '特派员');
    if (isLost(row.enterprise, enterpriseIds)) yield* lost(visits, ['visits', index, 'enterprise'], row.enterprise, '企业');
    if (isLost(row.demand, demandIds)) yield* lost(visits, ['visits', index, 'demand'], row.demand, '需求');
  }
  for (const [index, row] of finance?.value.expenses.entries() ?? []) {
    if (isLost(row.event, eventIds)) yield* lost(finance, ['expenses', index, 'event'], row.event, '活动');
  }
  for (const post of posts.values()) if (isLost(post.value.event, eventIds)) yield* lost(post, ['event'], post.value.event, '活动');
}

function isLost(id: string | undefined, known: Ids): id is string {
  return id !== undefined && known !== undefined && !known.has(id);
}

function lost(document: Document<unknown> | undefined, path: ValuePath, id: string, what: string): Report[] {
  return document === undefined ? [] : [{ at: placeIn(document, path), message: `${what}“${id}”不存在`, help: HELP }];
}

function* districtsOf(station: Station, programme: Programme): Generator<Report> {
  const known = districtSlugs(programme);
  const help = '请写报送单位名单（districts.json）里的目录名，例如 haidian。';
  for (const [index, { district }] of station.enterprises?.value.enterprises.entries() ?? []) {
    if (station.enterprises === undefined || known === undefined || known.has(district)) continue;
    yield { at: placeIn(station.enterprises, ['enterprises', index, 'district']), message: `区“${district}”不存在`, help };
  }
  if (station.file === undefined || known === undefined || known.has(station.file.value.district)) return;
  yield { at: placeIn(station.file, ['district']), message: `区“${station.file.value.district}”不存在`, help };
}

function* evidence(station: Station): Generator<Report> {
  for (const { evidence: path, written, ...at } of evidenceMentions(station)) {
    if (path === undefined || station.paths.has(path)) continue;
    yield { at, message: `佐证材料“${written}”不存在`, help: '请检查路径和文件名（区分大小写），或把文件放进 evidence/。' };
  }
}
