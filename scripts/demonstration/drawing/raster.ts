import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const font = (name: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${name}`));

const fontFiles = [font('400Regular/NotoSansSC_400Regular.ttf'), font('600SemiBold/NotoSansSC_600SemiBold.ttf')];

function render(drawing: string): Buffer {
  return new Resvg(drawing, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' } }).render().asPng();
}

const jpegLimit = 59_500;

/** As good as fits: a crowd takes more bytes than a table. */
export async function toJpeg(drawing: string): Promise<Buffer> {
  const picture = sharp(render(drawing)).flatten({ background: '#ffffff' });
  for (const quality of [78, 74, 70, 66, 62, 58, 54]) {
    const bytes = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= jpegLimit) return bytes;
  }
  throw new Error('A drawing is too rich for its size limit');
}

export async function toPng(drawing: string): Promise<Buffer> {
  return sharp(render(drawing))
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
