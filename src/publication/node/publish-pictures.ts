import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Programme, Station } from '../../programme/programme.ts';
import { picturesShown } from '../pictures-shown.ts';
import type { PictureView } from '../view.ts';

/** Pixels: as wide as a post's column on a dense screen, and as a phone's. */
const WIDTHS = [1360, 680] as const;
const QUALITY = 78;
const ENCODED_AT_ONCE = 4;
/** Part of every cache key: change it with anything that changes the bytes. */
const RECIPE = 'webp-1';

interface Published {
  readonly width: number;
  readonly height: number;
  /** Widest first. */
  readonly files: readonly { readonly address: string; readonly width: number }[];
}

export interface PublishedPictures {
  readonly picture: (station: Station, evidence: string, alt: string) => PictureView | undefined;
}

/**
 * Re-encodes every picture that is shown, without its metadata, into `media/` of the output. What was encoded before is taken from
 * the cache by the hash of its bytes. A picture that cannot be decoded is not published.
 */
export async function publishPictures(
  programme: Programme,
  contentFolder: string,
  output: string,
  cacheFolder: string,
): Promise<PublishedPictures> {
  const published = new Map<string, Published>();
  await mkdir(cacheFolder, { recursive: true });
  const queue = programme.years.flatMap(({ stations }) =>
    stations.flatMap((station) => [...picturesShown(station)].map((evidence) => ({ station, evidence }))),
  );
  const worker = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { station, evidence } = next;
      const sha256 = station.evidence.get(evidence)?.sha256 ?? '';
      const made = await encode(join(contentFolder, station.folder, evidence), sha256, station, output, cacheFolder);
      if (made !== undefined) published.set(`${station.id} ${evidence}`, made);
    }
  };
  await Promise.all(Array.from({ length: ENCODED_AT_ONCE }, worker));
  return {
    picture: (station, evidence, alt) => {
      const one = published.get(`${station.id} ${evidence}`);
      const widest = one?.files[0];
      if (one === undefined || widest === undefined) return undefined;
      const srcset = one.files.map(({ address, width }) => `${address} ${width}w`).join(', ');
      return { src: widest.address, srcset, width: one.width, height: one.height, alt };
    },
  };
}

async function encode(
  source: string,
  sha256: string,
  { id }: Station,
  output: string,
  cacheFolder: string,
): Promise<Published | undefined> {
  try {
    const { width = 0, height = 0, orientation = 1 } = await sharp(source).metadata();
    if (width === 0 || height === 0) return undefined;
    const [wide, tall] = orientation >= 5 ? [height, width] : [width, height];
    const widths = [...new Set(WIDTHS.map((most) => Math.min(most, wide)))];
    const files = [];
    for (const target of widths) {
      const key = createHash('sha256').update(`${RECIPE} ${sha256} ${target}`).digest('hex');
      const cached = join(cacheFolder, `${key}.webp`);
      if (!existsSync(cached)) {
        const bytes = await sharp(source).rotate().resize({ width: target }).webp({ quality: QUALITY }).toBuffer();
        await writeFile(`${cached}.${process.pid}`, bytes);
        await rename(`${cached}.${process.pid}`, cached);
      }
      const address = `/media/${id}/${key.slice(0, 16)}.webp`;
      await mkdir(dirname(join(output, address)), { recursive: true });
      await copyFile(cached, join(output, address));
      files.push({ address, width: target });
    }
    const widest = widths[0] ?? wide;
    return { width: widest, height: Math.round((tall / wide) * widest), files };
  } catch {
    return undefined;
  }
}
