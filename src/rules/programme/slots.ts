import { placeIn, type Rule } from '../rule.ts';

/** Art. 6: as many stations of each tier as the policy plans, and of no other tier. */
export const slots: Rule = {
  id: 'programme/slots',
  articles: [6],
  severity: 'error',
  title: '各类站点数',
  finds: '某类站点比办法规定的多，或站点写了办法里没有的类别；比规定的少时给出提示。',
  checkYear: function* ({ stations }, { policy }) {
    if (policy === undefined) return;
    const tiers = stations.flatMap(({ file }) => (file === undefined ? [] : [file.value.tier]));
    const { value } = policy;
    for (const [tier, { label, stations: planned }] of Object.entries(value.tiers)) {
      const actual = tiers.filter((one) => one === tier).length;
      if (actual === planned) continue;
      const at = placeIn(policy, ['tiers', tier, 'stations']);
      const message = `${label}站点有${actual}个，办法规定${planned}个`;
      if (actual > planned) yield { at, message, help: '请核对各站点 station.json 的 tier。' };
      else yield { at, message, severity: 'info', help: '站点还没有报齐时是正常的。' };
    }
    for (const tier of new Set(tiers)) {
      if (Object.hasOwn(value.tiers, tier)) continue;
      const who = stations.filter(({ file }) => file?.value.tier === tier).map(({ district }) => district);
      yield {
        at: placeIn(policy, ['tiers']),
        message: `办法里没有“${tier}”类，写了这一类的站点：${who.join('、')}`,
        help: '请改正这些站点的 tier。',
      };
    }
  },
};
