import type { Href } from './view.ts';

/** What answers to an article besides rules: pages that show it, or why data cannot judge it. */
export interface ArticleCoverage {
  readonly pages: readonly { readonly title: string; readonly href: Href }[];
  readonly reason?: string;
}

const ABOUT = { title: '关于项目与本站', href: '/about/' };
const SUPERVISE = { title: '监督', href: '/supervise/' };
const METHOD = { title: '数字是怎么来的', href: '/method/' };

/** By article number of the measures of 2024; a year that numbers its articles otherwise says so here. */
const COVERAGE: Readonly<Record<number, ArticleCoverage>> = {
  1: { pages: [ABOUT], reason: '讲制定的目的和依据，没有可以核对的数据。' },
  2: { pages: [ABOUT], reason: '讲建站的目标，要看全年的服务和成果，不能由某一行数据判断。' },
  3: { pages: [ABOUT], reason: '讲年度项目制和承接单位的性质，单位性质写在各站点页上。' },
  4: { pages: [SUPERVISE], reason: '讲各方分工。中心的考核和检查记录公布在各站点页上，分工本身没有数据可核对。' },
  9: { pages: [METHOD], reason: '项目负责人和联系人是必填项，缺了就是“内容不合格式”；单位内部的管理制度不在台账里。' },
  17: { pages: [SUPERVISE] },
  18: { pages: [METHOD], reason: '讲由谁解释。本站对有歧义的条文怎样理解，写在“数字是怎么来的”里。' },
  19: { pages: [METHOD], reason: '讲何时施行。施行日写在当年的办法里，需求从这一天起计入，协议不能早于这一天。' },
};

/** What answers to an article besides rules. */
export function articleCoverage(number: number): ArticleCoverage {
  return COVERAGE[number] ?? { pages: [] };
}
