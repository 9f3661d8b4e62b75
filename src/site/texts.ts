/** Words that stand on more than one page. */
export const TEXTS = {
  programme: '“千人进千企”科创公共服务',
  demoTitle: '演示数据',
  demo: '站点进度、企业、人员、金额和新闻都是虚构的，只用来展示版式。',
  skip: '跳到正文',
  noMap: '方格只表示大致方位，不是地图',
  pace: '应有进度（签约日到截止日匀速）',
  chartData: '这张图的数据',
  chartsData: '这些图的数据',
  about: '北京市科协“千人进千企”区工作站点的公开台账。站点把记录提交进来，程序按当年办法逐条核对，再生成本站。没有人手改数字。',
  supervision: '办法第十七条：项目接受社会监督。每条疑问和答复都会公开。',
} as const;

/** What each group of rules looks after, by the first part of a rule's number. */
export const RULE_GROUPS: Readonly<Record<string, string>> = {
  quota: '数量指标',
  plan: '工作方案',
  report: '报告与审计',
  evidence: '留存材料',
  explanation: '公开说明',
  finance: '经费',
  programme: '项目组织',
  oversight: '监督检查',
  privacy: '隐私',
  identity: '单位身份',
  reference: '记录之间的关系',
  integrity: '台账完整',
  content: '内容',
  schema: '格式',
};

/** The sections of the site, in the order of the menu. */
export type Section = 'year' | 'stations' | 'news' | 'outcomes' | 'demands' | 'events' | 'rules' | 'data' | 'supervise' | 'search';
