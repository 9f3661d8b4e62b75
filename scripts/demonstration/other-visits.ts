/** Meetings that the posts and follow-ups of a station speak of and that its tier does not count: not at the station, but on the way, by telephone or by video. */
import type { Slug } from './districts.ts';
import type { SourceVisit } from './source.ts';

export const otherVisits: Readonly<Partial<Record<Slug, SourceVisit>>> = {
  daxing: {
    expert: '霍示例',
    enterprise: '示例凤河电堆',
    on: '2024-08-02',
    topic: '到装配间看单片压装厚度',
    demand: '电堆单片压装厚度不均',
  },
  dongcheng: {
    expert: '潘示例',
    enterprise: '示例南锣少儿阅读',
    on: '2024-08-14',
    topic: '线上看分级文本的难度算法',
    demand: '分级阅读文本难度的计算',
    result: '建议先用朗读时的停顿次数作参照',
  },
  fangshan: {
    expert: '高示例',
    enterprise: '示例液缸科技',
    on: '2024-09-19',
    topic: '请涂层方向同行到厂看两根旧杆',
    demand: '液压缸活塞杆镀层微裂',
  },
  mentougou: {
    expert: '祁示例',
    enterprise: '示例龙泉色彩',
    on: '2024-07-11',
    topic: '到企业校对两台监视器',
    demand: '监视器批次间色差',
    result: '发现传感器自身漂移',
  },
  miyun: {
    expert: '池示例',
    enterprise: '示例高岭小米',
    on: '2024-07-31',
    topic: '顺路到厂看小米碾辊，没有在站点坐',
    demand: '小米脱壳碎米率偏高',
    result: '间隙磨偏，约定修磨后复测',
  },
  shijingshan: {
    expert: '管示例',
    enterprise: '示例苹果园网联',
    on: '2024-09-04',
    topic: '到企业看两种旧系统的指示灯读取方案',
    demand: '老旧机床加装采集的停机限制',
  },
  xicheng: {
    expert: '沈示例',
    enterprise: '示例棉花问数',
    on: '2024-09-25',
    topic: '电话讨论图表问答的数字引用',
    demand: '图表问答数字引用错误',
    result: '建议先锁定期间字段再生成',
  },
  yanqing: {
    expert: '公冶示例',
    enterprise: '示例官厅航测',
    on: '2024-05-09',
    topic: '用视频看半个月的飞行记录',
    result: '偏差大的几次都在午后两点到四点',
  },
};
