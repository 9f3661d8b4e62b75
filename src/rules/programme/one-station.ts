import { placeIn, type Rule } from '../rule.ts';

/** Art. 5: one station a district and year; a folder holds the station that it is named after. */
export const oneStation: Rule = {
  id: 'programme/one-station',
  articles: [5],
  severity: 'error',
  title: '一区一站',
  finds: '两个目录写了同一个区同一年的站点；目录的年度或区与 station.json 不同。',
  checkStation: function* ({ file, year, district }) {
    if (file === undefined) return;
    const { value } = file;
    if (value.year !== year) {
      yield {
        at: placeIn(file, ['year']),
        message: `年度“${value.year}”与所在目录“${year}”不同`,
        help: '请改正 year，或把文件放到对应年度的目录。',
      };
    }
    if (value.district !== district) {
      yield {
        at: placeIn(file, ['district']),
        message: `区“${value.district}”与所在目录“${district}”不同`,
        help: '请改正 district，或把文件放到对应区的目录。',
      };
    }
  },
  checkProgramme: function* ({ years }) {
    const files = years.flatMap(({ stations }) => stations.flatMap(({ id, file }) => (file === undefined ? [] : [{ id, file }])));
    const named = Map.groupBy(files, ({ file }) => `${file.value.year}/${file.value.district}`);
    for (const [name, same] of named) {
      if (same.length < 2) continue;
      for (const { id, file } of same) {
        const others = same.filter((other) => other.id !== id).map((other) => other.file.file);
        const message = `${name} 已有站点：${others.join('、')}`;
        yield { at: placeIn(file, ['district']), station: id, message, help: '每个区每年一个站点，请核对两个文件的年度和区。' };
      }
    }
  },
};
