import type { Station } from '../programme/programme.ts';
import type { KeptFile } from './view.ts';

const KINDS = { jpeg: 'JPEG 图片', png: 'PNG 图片', webp: 'WebP 图片', pdf: 'PDF 文件' } as const;

/** An evidence file as it is named in public: what it is, its kind, size and hash, never its content. */
export function keptFile(station: Station, path: string | undefined, what: string): KeptFile | undefined {
  const file = path === undefined ? undefined : station.evidence.get(path);
  if (file === undefined || file.format === undefined) return undefined;
  return { what, kind: KINDS[file.format], size: sizeInWords(file.size), sha256: file.sha256 };
}

/** 18 kB */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
