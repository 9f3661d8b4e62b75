import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/publication/addresses.ts';
import { industrySlug } from '../../src/publication/industry-slug.ts';
import { demand, enterprise, files, outcome, STATION, stationFile } from '../builders.ts';
import { published } from './published.ts';

/** Reads a slug back. */
function named(slug: string): string {
  return slug.replace(/-([0-9a-f]+)-/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe('the slug of an industry', () => {
  test.each([
    ['人工智能', '人工智能'],
    ['3D打印', '3-44-打印'],
    ['AI', '-41--49-'],
    ['ai', 'ai'],
    ['半导体/芯片', '半导体-2f-芯片'],
    ['..', '-2e--2e-'],
    ['新 能源', '新-20-能源'],
    ['a-b', 'a-2d-b'],
  ])('of %j is %j', (name, slug) => {
    expect(industrySlug(name)).toBe(slug);
  });

  test('can be read back, so that no two industries share one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(named(industrySlug(name))).toBe(name.normalize('NFC'));
      }),
    );
  });

  test('is the same in every letter case and normal form, so that no file system takes two for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = industrySlug(name);
        expect([slug.toLowerCase(), slug.normalize('NFC'), slug.normalize('NFD')]).toEqual([slug, slug, slug]);
        expect(decodeURIComponent(addressOf.industry(name))).toBe(`/industries/${slug}/`);
      }),
    );
  });
});

describe('the industries', () => {
  const { industries } = published(
    files({
      'stations/2024/haidian/station.json': stationFile({ focus: ['人工智能', '氢能'] }),
      [`${STATION}/enterprises.json`]: {
        enterprises: [enterprise(1), enterprise(2), enterprise(3), enterprise(4, { visibility: 'internal' })],
      },
      [`${STATION}/demands.json`]: {
        demands: [
          demand(1, { industry: '新材料' }),
          demand(2, { industry: '新材料', status: 'matched' }),
          demand(3, { industry: '人工智能', visibility: 'internal' }),
          demand(4, { industry: '只有不公开的需求' }),
        ],
      },
      [`${STATION}/outcomes.json`]: { outcomes: [outcome(2)] },
    }),
  );
  const counts = industries.map(({ name, open, settled, outcomes, stations, districts }) => {
    return [name, open.length, settled.length, outcomes.length, stations.length, districts];
  });

  test('are those of demands that are shown and those that a station leads in, the most demands first', () => {
    expect(counts).toEqual([
      ['新材料', 1, 1, 1, 0, 1],
      ['人工智能', 0, 0, 0, 1, 0],
      ['氢能', 0, 0, 0, 1, 0],
    ]);
  });
});
