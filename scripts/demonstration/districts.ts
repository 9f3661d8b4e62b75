/** What the generator knows of a district: its code, the letters of its vouchers, a neighbour and the accent of its drawings. */
export interface District {
  readonly name: string;
  readonly code: string;
  readonly letters: string;
  readonly neighbours: readonly [Slug, Slug];
  readonly accent: string;
}

export const slugs = [
  ...['dongcheng', 'xicheng', 'chaoyang', 'fengtai', 'shijingshan', 'haidian', 'mentougou', 'fangshan', 'tongzhou'],
  ...['shunyi', 'changping', 'daxing', 'huairou', 'pinggu', 'miyun', 'yanqing', 'bda'],
] as const;
export type Slug = (typeof slugs)[number];

export const districts: Readonly<Record<Slug, District>> = {
  dongcheng: { name: '东城区', code: '110101', letters: 'DC', neighbours: ['xicheng', 'chaoyang'], accent: '#a2443a' },
  xicheng: { name: '西城区', code: '110102', letters: 'XC', neighbours: ['dongcheng', 'haidian'], accent: '#8a4a6b' },
  chaoyang: { name: '朝阳区', code: '110105', letters: 'CY', neighbours: ['dongcheng', 'tongzhou'], accent: '#b5632a' },
  fengtai: { name: '丰台区', code: '110106', letters: 'FT', neighbours: ['xicheng', 'daxing'], accent: '#2f6f7e' },
  shijingshan: { name: '石景山区', code: '110107', letters: 'SJS', neighbours: ['haidian', 'mentougou'], accent: '#6a5a8c' },
  haidian: { name: '海淀区', code: '110108', letters: 'HD', neighbours: ['changping', 'xicheng'], accent: '#17508f' },
  mentougou: { name: '门头沟区', code: '110109', letters: 'MTG', neighbours: ['shijingshan', 'fangshan'], accent: '#4f6b4a' },
  fangshan: { name: '房山区', code: '110111', letters: 'FS', neighbours: ['fengtai', 'daxing'], accent: '#8c6239' },
  tongzhou: { name: '通州区', code: '110112', letters: 'TZ', neighbours: ['chaoyang', 'shunyi'], accent: '#2b6a8f' },
  shunyi: { name: '顺义区', code: '110113', letters: 'SY', neighbours: ['chaoyang', 'pinggu'], accent: '#3d6aa8' },
  changping: { name: '昌平区', code: '110114', letters: 'CP', neighbours: ['haidian', 'huairou'], accent: '#4a7a5a' },
  daxing: { name: '大兴区', code: '110115', letters: 'DX', neighbours: ['bda', 'fengtai'], accent: '#a14f5c' },
  huairou: { name: '怀柔区', code: '110116', letters: 'HR', neighbours: ['shunyi', 'miyun'], accent: '#3f7d76' },
  pinggu: { name: '平谷区', code: '110117', letters: 'PG', neighbours: ['shunyi', 'miyun'], accent: '#b0604a' },
  miyun: { name: '密云区', code: '110118', letters: 'MY', neighbours: ['huairou', 'pinggu'], accent: '#356f5f' },
  yanqing: { name: '延庆区', code: '110119', letters: 'YQ', neighbours: ['changping', 'huairou'], accent: '#5b6f9c' },
  bda: { name: '北京经济技术开发区', code: '110400', letters: 'JK', neighbours: ['daxing', 'tongzhou'], accent: '#7a5230' },
};
