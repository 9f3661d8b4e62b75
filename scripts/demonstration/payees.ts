/** Who is paid. Never published, and still fit for the category: rules read it. */
import type { Expense } from '../../src/collections/schemas/finance.ts';
import { districts } from './districts.ts';
import type { Random } from './random.ts';
import type { Category, Source, SourceVisit } from './source.ts';

type Payee = Pick<Expense, 'payee' | 'payeeKind' | 'payeeOrganisation'>;

const trades: readonly (readonly [RegExp, readonly string[]])[] = [
  [/印刷|印制|资料|手册/u, ['印务', '文印']],
  [/摄影|摄像|拍摄|录音/u, ['影像服务', '摄影服务']],
  [/展板|布展|展台|展架|海报|设计|制作/u, ['展览展示', '广告设计']],
  [/投影|音频|音响|设备|直播|租用/u, ['会务设备租赁']],
  [/场地|会场|会议|会务/u, ['会议中心', '会议服务']],
  [/交通|用车|车辆|租车/u, ['汽车租赁', '客运服务']],
  [/检测|送检|测试|试验/u, ['检测技术服务']],
  [/宣传|推送/u, ['文化传播']],
  [/快递|邮寄|寄送|运输/u, ['物流服务']],
];

const surnames = ['邱', '贺', '龚', '庞', '樊', '洪', '翟', '倪', '骆', '毕', '柯', '祁'];

function vendor(source: Source, purpose: string, random: Random): string {
  const kinds = trades.find(([word]) => word.test(purpose))?.[1] ?? ['商务服务'];
  const place = districts[source.slug].name.replace(/区$|^北京|经济技术开发区$/gu, '') || '经开';
  return `示例${place}${random.pick(['', '安和', '京诚', '同方圆', '立新'])}${random.pick(kinds)}有限公司`;
}

export function payeeOf(
  source: Source,
  { category, purpose }: { category: Category; purpose: string },
  visit: SourceVisit | undefined,
  random: Random,
): Payee {
  if (category === 'consulting') {
    const expert = source.experts.find(({ name }) => name === visit?.expert) ?? random.pick(source.experts);
    return { payee: expert.name, payeeKind: 'expert', payeeOrganisation: expert.affiliation };
  }
  if (category === 'labour') {
    if (/社会保险|社保/u.test(purpose)) return { payee: '示例社会保险经办机构', payeeKind: 'social-insurance' };
    const known = [source.leader, source.contact, ...source.experts.map(({ name }) => name)];
    return {
      payee: random.pick(surnames.map((surname) => `${surname}示例`).filter((name) => !known.includes(name))),
      payeeKind: 'temporary-staff',
    };
  }
  return { payee: vendor(source, purpose, random), payeeKind: 'vendor' };
}
