import type { ReadPdfText } from '../evidence.ts';

/** Takes the text out of a PDF with pdfjs, which is loaded only when the first PDF is to be published. */
export const readPdfText: ReadPdfText = async (bytes) => {
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
};
