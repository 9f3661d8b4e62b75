import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import subsetFont from 'subset-font';
import type { Publication } from '../../publication/publication.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Card, cardElement } from './card.ts';
import { cardsOf } from './cards-of.ts';

/** Part of every cache key: change it with anything that changes how a card looks. */
const RECIPE = 'card-1';

const FONTS = [
  { weight: 400, file: '400Regular/NotoSansSC_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/NotoSansSC_600SemiBold.ttf' },
] as const;

/** Draws the share cards of a publication into an output folder. A card that was drawn before is taken from the cache by what it shows. */
export async function drawCards(publication: Publication, output: string, cacheFolder: string): Promise<void> {
  const cards = cardsOf(publication).map((card) => ({ card, cached: join(cacheFolder, `${keyOf(card)}.png`) }));
  await mkdir(cacheFolder, { recursive: true });
  const missing = cards.filter(({ cached }) => !existsSync(cached));
  if (missing.length > 0) {
    const fonts = await fontsFor(missing.map(({ card }) => card));
    for (const { card, cached } of missing) {
      const svg = await satori(cardElement(card) as never, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
      const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
      await writeFile(`${cached}.${process.pid}`, png);
      await rename(`${cached}.${process.pid}`, cached);
    }
  }
  for (const { card, cached } of cards) {
    const file = join(output, card.address);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(cached, file);
  }
}

function keyOf({ address: _, ...shown }: Card): string {
  return createHash('sha256').update(RECIPE).update(JSON.stringify(shown)).digest('hex');
}

/** The two weights, cut down to the characters that the cards show: whole, they take satori half a second. */
async function fontsFor(cards: readonly Card[]): Promise<{ name: string; data: Buffer; weight: 400 | 600; style: 'normal' }[]> {
  const text = [...new Set(cards.map((card) => JSON.stringify(card)).join(''))].sort().join('');
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  return Promise.all(
    FONTS.map(async ({ weight, file }) => {
      const data = await subsetFont(await readFile(join(folder, file)), `${text}…`, { targetFormat: 'truetype' });
      return { name: 'Noto Sans SC', data, weight, style: 'normal' as const };
    }),
  );
}
