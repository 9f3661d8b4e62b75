/** A4 pages of Chinese text as PDF, the same bytes for the same words: no clock, one weight of type, embedded as a subset. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { wrap } from '../drawing/wrap.ts';

const font = readFileSync(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')));

const page = { width: 595.28, height: 841.89, side: 72, top: 78, bottom: 84 } as const;
const inner = page.width - 2 * page.side;
const ink = '#16212c';
const soft = '#4c5966';
const line = '#c3ccd4';

export interface Column {
  readonly head: string;
  readonly width: number;
  readonly figures?: boolean;
}

export interface Paper {
  title(text: string, under?: string): void;
  heading(text: string): void;
  paragraph(text: string, options?: { readonly indent?: boolean }): void;
  fields(rows: readonly (readonly [string, string])[]): void;
  table(columns: readonly Column[], rows: readonly (readonly string[])[], sum?: readonly string[]): void;
  /** Who signs and when, at the right; `seals` draws the place of a seal and leaves it empty. */
  signed(names: readonly string[], day: string): void;
  gap(height: number): void;
  finish(): Promise<Buffer>;
}

export interface PaperOptions {
  readonly subject: string;
  readonly author: string;
  readonly day: string;
}

export function createPaper({ subject, author, day }: PaperOptions): Paper {
  const date = new Date(`${day}T01:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    lang: 'zh-CN',
    info: { Title: subject, Author: author, CreationDate: date, ModDate: date, Creator: '演示数据', Producer: '演示数据' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.registerFont('text', font);
  document.font('text');
  let y: number = page.top;

  const measure =
    (size: number) =>
    (text: string): number =>
      document.font('text').fontSize(size).widthOfString(text);
  const room = (height: number): void => {
    if (y + height <= page.height - page.bottom) return;
    document.addPage();
    y = page.top;
  };
  const put = (text: string, x: number, top: number, size: number, colour = ink, spacing = 0): void => {
    document.font('text').fontSize(size).fillColor(colour).text(text, x, top, { lineBreak: false, characterSpacing: spacing });
  };
  /** Heavier by a thin outline, which costs no second font. */
  const putBold = (text: string, x: number, top: number, size: number): void => {
    document
      .lineWidth(size / 36)
      .strokeColor(ink)
      .font('text')
      .fontSize(size)
      .fillColor(ink);
    document.text(text, x, top, { lineBreak: false, fill: true, stroke: true });
  };
  const rule = (top: number, from = page.side, to = page.width - page.side, colour = line): void => {
    document.lineWidth(0.6).strokeColor(colour).moveTo(from, top).lineTo(to, top).stroke();
  };

  const paper: Paper = {
    title: (text, under) => {
      const size = 18;
      for (const part of wrap(text, inner, measure(size))) {
        putBold(part, (page.width - measure(size)(part)) / 2, y, size);
        y += size * 1.55;
      }
      if (under !== undefined) {
        put(under, (page.width - measure(10.5)(under)) / 2, y + 4, 10.5, soft);
        y += 18;
      }
      y += 22;
    },
    heading: (text) => {
      room(54);
      y += 8;
      putBold(text, page.side, y, 12);
      y += 25;
    },
    paragraph: (text, { indent = true } = {}) => {
      const size = 11;
      const first = indent ? 2 * size : 0;
      const lines = wrap(text, inner, measure(size), first);
      for (const [index, part] of lines.entries()) {
        room(size * 1.85);
        const x = page.side + (index === 0 ? first : 0);
        const free = inner - (x - page.side) - measure(size)(part);
        const gaps = [...part].length - 1;
        const spacing = index < lines.length - 1 && gaps > 0 && free < 2.5 * size ? free / gaps : 0;
        put(part, x, y, size, ink, spacing);
        y += size * 1.85;
      }
      y += 4;
    },
    fields: (rows) => {
      rule(y);
      for (const [name, value] of rows) {
        const parts = wrap(value, inner - 90, measure(10.5));
        const height = parts.length * 17 + 9;
        room(height);
        put(name, page.side, y + 6, 10.5, soft);
        for (const [index, part] of parts.entries()) put(part, page.side + 90, y + 6 + index * 17, 10.5);
        y += height;
        rule(y);
      }
      y += 18;
    },
    table: (columns, rows, sum) => {
      const total = columns.reduce((all, { width }) => all + width, 0);
      const row = (cells: readonly string[], colour: string, bold = false): void => {
        room(24);
        let x: number = page.side;
        for (const [index, column] of columns.entries()) {
          const width = (inner * column.width) / total;
          const cell = cells[index] ?? '';
          const left = column.figures === true ? x + width - measure(10)(cell) : x;
          if (bold) putBold(cell, left, y + 5, 10);
          else put(cell, left, y + 5, 10, colour);
          x += width;
        }
        y += 24;
        rule(y);
      };
      room(24 * (rows.length + 2));
      rule(y, page.side, page.width - page.side, ink);
      row(
        columns.map(({ head }) => head),
        soft,
      );
      for (const cells of rows) row(cells, ink);
      if (sum !== undefined) row(sum, ink, true);
      y += 16;
    },
    signed: (names, on) => {
      room(70 + names.length * 22);
      y += 34;
      for (const text of [...names, on]) {
        put(text, page.width - page.side - measure(11)(text), y, 11);
        y += 22;
      }
      const seal = { x: page.width - page.side - 62, y: y - 40 };
      document.lineWidth(0.8).strokeColor(line).dash(3, { space: 3 }).circle(seal.x, seal.y, 42).stroke().undash();
    },
    gap: (height) => {
      y += height;
    },
    finish: async () => {
      const { start, count } = document.bufferedPageRange();
      for (let index = start; index < start + count; index += 1) {
        document.switchToPage(index);
        rule(page.height - 58);
        put('演示数据，内容均为虚构', page.side, page.height - 50, 8.5, soft);
        const number = `${index + 1} / ${count}`;
        put(number, page.width - page.side - measure(8.5)(number), page.height - 50, 8.5, soft);
      }
      const ended = new Promise<void>((resolve) => document.on('end', resolve));
      document.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
  return paper;
}
