import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file of a built site, by path below it. */
export function siteFiles(site: string): string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
}

/** The bytes of a file as text, one character a byte kept for what is not UTF-8; compressed index chunks decoded. */
export function fileText(site: string, path: string): string {
  const bytes = readFileSync(join(site, path));
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}

/** Every page of a built site, by its address, with its HTML. */
export function pages(site: string): Map<string, string> {
  const html = siteFiles(site).filter((path) => path.endsWith('.html'));
  return new Map(html.map((path) => [`/${path.replace(/index\.html$/, '')}`, readFileSync(join(site, path), 'utf8')]));
}
