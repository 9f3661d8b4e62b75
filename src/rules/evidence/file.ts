import { MAX_EVIDENCE_BYTES, promisedFormat } from '../../collections/evidence.ts';
import { type Report, type Rule, startOf } from '../rule.ts';

/** Art. 11: an evidence file is what its name says, holds something, and can be handled. */
export const evidenceFile: Rule = {
  id: 'evidence/file',
  articles: [11],
  severity: 'error',
  title: '佐证材料文件',
  finds: `佐证材料是空文件、类型与扩展名不符，或超过 ${MAX_EVIDENCE_BYTES / 1024 / 1024} MiB。`,
  checkStation: function* (station) {
    for (const { path, size, format } of station.evidence.values()) {
      const report = (message: string, help: string): Report => ({ at: startOf(`${station.folder}/${path}`), message, help });
      if (size === 0) yield report(`${path} 是空文件`, '请重新放入文件。');
      else if (size > MAX_EVIDENCE_BYTES)
        yield report(`${path} 有 ${(size / 1024 / 1024).toFixed(1)} MiB，超过 10 MiB`, '请压缩图片或扫描件。');
      else if (format !== promisedFormat(path))
        yield report(`${path} 的内容不是扩展名所说的类型`, '请用正确的格式重新导出，不要只改扩展名。');
    }
  },
};
