import type { StationHead } from '../view.ts';
import { type Column, column } from './data-table.ts';

/** Says of which station a row is: the same first columns in every table. */
export function stationColumns<Row>(stationOf: (row: Row) => Pick<StationHead, 'id' | 'name'>): readonly Column<Row>[] {
  return [
    column('station', '站点编号', '年度和区，例如 2024/haidian；与站点表的站点编号相同。', (row) => stationOf(row).id),
    column('stationName', '站点', '站点名称。', (row) => stationOf(row).name),
  ];
}

export const PAGE_MEANS = '这一行在本站的地址，不含网站的域名和部署路径。';
export const FILE_MEANS = '这一行提交在哪个文件里。';
export const LINE_MEANS = '在那个文件的第几行。';
