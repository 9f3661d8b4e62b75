import { LEDGERS } from '../../collections/kinds.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { type Report, type Rule, startOf } from '../rule.ts';
import { rowsOf } from './rows.ts';

const HELP = '公布过的内容不能悄悄删掉：请恢复，或在同一本台账的 withdrawn 里写上编号、日期和原因。';

/** Art. 16: what was published stays, or its withdrawal is written down. Needs what was committed before. */
export const withdrawn: Rule = {
  id: 'integrity/withdrawn',
  articles: [16],
  severity: 'error',
  title: '悄悄撤回',
  finds: '与指定的提交相比，有行、新闻或整本台账不见了，又没有写明撤回。',
  checkProgramme: function* (programme, { base }) {
    if (base === undefined) return;
    const now = new Map(stationsOf(programme).map((station) => [station.id, station]));
    for (const before of stationsOf(base)) yield* goneFrom(before, now.get(before.id));
  },
};

function stationsOf(programme: Programme): Station[] {
  return programme.years.flatMap(({ stations }) => stations);
}

function* goneFrom(before: Station, now: Station | undefined): Generator<Report> {
  const station = before.id;
  for (const kind of LEDGERS) {
    const ledger = before[kind];
    if (ledger === undefined) continue;
    if (now === undefined || !now.paths.has(`${kind}.json`)) {
      yield { at: startOf(ledger.file), station, message: `台账 ${kind}.json 公布过，现在没有了`, help: HELP };
      continue;
    }
    const after = now[kind];
    if (after === undefined) continue;
    const there = new Set([...rowsOf(after.value).map(({ id }) => id), ...(after.value.withdrawn ?? []).map(({ id }) => id)]);
    for (const { id, list } of rowsOf(ledger.value)) {
      if (!there.has(id)) yield { at: startOf(after.file), station, message: `${list} 里的 ${id} 公布过，现在没有了`, help: HELP };
    }
  }
  const taken = new Set(LEDGERS.flatMap((kind) => (now?.[kind]?.value.withdrawn ?? []).map(({ id }) => id)));
  for (const [name, post] of before.posts) {
    if (now?.paths.has(`news/${name}.md`) || taken.has(name)) continue;
    const help = '公布过的新闻不能悄悄删掉：请恢复，或在 events.json 的 withdrawn 里写上文件名（不带 .md）、日期和原因。';
    yield { at: startOf(post.file), station, message: `新闻“${post.value.title}”公布过，现在没有了`, help };
  }
}
