import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadPdfText } from '../evidence.ts';

/** Texts taken out before: to load pdfjs for them again takes longer than all else that is done with ordinary content. */
const KEPT = join(import.meta.dirname, '../../../.cache/pdf-text');

/** Takes the text out of a PDF, or gives it as it was taken out before of the same bytes by the same version of pdfjs. */
export const readPdfText: ReadPdfText = async (bytes) => {
  const file = await keptAt(bytes);
  const known = file && (await readKept(file));
  if (known !== undefined) return known;
  const text = await takeText(bytes);
  if (file !== undefined && text !== undefined) await keep(file, text);
  return text;
};

async function keptAt(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')), 'utf8'));
    const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
    return join(KEPT, sha256(`${version} ${sha256(bytes)}`));
  } catch {
    return undefined;
  }
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The first line is the digest of the text: what is cut short or changed is as good as nothing. */
async function readKept(file: string): Promise<string | undefined> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  const lineEnd = kept.indexOf('\n');
  const text = kept.slice(lineEnd + 1);
  return lineEnd > 0 && kept.slice(0, lineEnd) === sha256(text) ? text : undefined;
}

/** Written aside and moved into place, so that none reads half of it. Where nothing can be written, nothing is kept. */
async function keep(file: string, text: string): Promise<void> {
  if (!text.isWellFormed()) return;
  try {
    await mkdir(KEPT, { recursive: true });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, `${sha256(text)}\n${text}`);
    await rename(aside, file);
  } catch {
    return;
  }
}

/** With pdfjs, which is loaded only when it is needed. */
async function takeText(bytes: Uint8Array): Promise<string | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return pages.join('\n');
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
