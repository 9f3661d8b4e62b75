import { type Rule, startOf } from '../rule.ts';

/** A picture does not tell where it was taken. */
export const photoLocation: Rule = {
  id: 'privacy/photo-location',
  articles: [],
  severity: 'error',
  title: '照片里的位置',
  finds: '图片文件里带有 GPS 位置。',
  checkStation: function* (station) {
    for (const { path, hasLocation } of station.evidence.values()) {
      if (!hasLocation) continue;
      yield {
        at: startOf(`${station.folder}/${path}`),
        message: `${path} 带有拍摄位置`,
        help: '请去掉位置信息后再放入：用截图或图片软件另存一份即可。',
      };
    }
  },
};
