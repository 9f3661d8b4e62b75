import { fileKind, REQUIRED_STATION_FILES } from '../../collections/kinds.ts';
import { evidenceMentions } from '../../programme/evidence-paths.ts';
import type { Programme } from '../../programme/programme.ts';
import { type Report, type Rule, startOf } from '../rule.ts';
import { ofStation, problemsOf } from './problems.ts';

/** The files are those of the content model: none is missing, none is unknown, none is a link, none leads outside. */
export const file: Rule = {
  id: 'schema/file',
  articles: [],
  severity: 'error',
  title: '文件缺失或多余',
  finds: '缺少必备的文件，站点目录里有不认识的文件或符号链接，佐证材料的路径不在 evidence/ 下。',
  checkProgramme: function* (programme) {
    yield* problemsOf(programme, 'schema/file');
    yield* missingFiles(programme);
    yield* strangeFiles(programme);
    yield* pathsElsewhere(programme);
  },
};

function* missingFiles(programme: Programme): Generator<Report> {
  const there = new Set(programme.entries.filter(({ type }) => type !== 'folder').map(({ path }) => path));
  const missing = (path: string, what: string): Report[] =>
    there.has(path) ? [] : [{ at: startOf(path), message: `缺少${what}：${path}`, help: '请补上这个文件。', ...ofStation(path) }];
  yield* missing('districts.json', '报送单位名单');
  for (const { year, stations } of programme.years) {
    yield* missing(`policies/${year}.json`, `${year}年的办法`);
    for (const { folder } of stations) {
      for (const [kind, name] of Object.entries(REQUIRED_STATION_FILES)) yield* missing(`${folder}/${kind}.json`, name);
    }
  }
}

function* strangeFiles(programme: Programme): Generator<Report> {
  for (const { path, type } of programme.entries) {
    const at = startOf(path);
    const kind = fileKind(path);
    if (type === 'link') {
      yield { at, message: `${path} 是符号链接`, help: '请放文件本身，不要放链接。', ...ofStation(path) };
    } else if (type === 'other') {
      yield { at, message: `${path} 不是普通文件`, help: '请删掉它，只放内容规范里的文件。', ...ofStation(path) };
    } else if (type === 'file' && kind.kind === 'unknown' && kind.station !== undefined) {
      const help =
        '请检查文件名和所在目录；新闻写成 news/2024-05-18-opening.md 的样子，佐证材料只收小写扩展名的 jpg、jpeg、png、webp、pdf。';
      yield { at, message: `不认识的文件：${path}`, help, ...ofStation(path) };
    }
  }
}

function* pathsElsewhere(programme: Programme): Generator<Report> {
  for (const { stations } of programme.years) {
    for (const station of stations) {
      for (const { evidence, written, ...at } of evidenceMentions(station)) {
        if (evidence !== undefined) continue;
        const help = '台账里写成 evidence/文件名，新闻和报告里的图片写成 ../evidence/文件名，不能有 ..\\ 之类跳出目录的写法。';
        yield { at, message: `路径“${written}”不在本站点的 evidence/ 目录下`, help, station: station.id };
      }
    }
  }
}
