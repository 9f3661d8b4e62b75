import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type EvidenceFormat, MAX_EVIDENCE_BYTES, promisedFormat, studyEvidence } from '../../src/collections/evidence.ts';

const canvas = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
const noPdf = async (): Promise<undefined> => undefined;
const study = (path: string, bytes: Iterable<number>, readPdf: (bytes: Uint8Array) => Promise<string | undefined> = noPdf) => {
  return studyEvidence(path, new Uint8Array(bytes), readPdf);
};
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 59/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '116/1 18/1 0/1' } };
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="39,59.0N" exif:GPSLongitude="116,18.0E"/></rdf:RDF></x:xmpmeta>`;
const PICTURES = ['jpeg', 'png', 'webp'] as const;

/** A PNG with one more chunk before its end. */
async function pngWith(type: string, data: Uint8Array): Promise<Uint8Array> {
  const png = await canvas().png().toBuffer();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([png.subarray(0, -12), length, Buffer.from(type), data, Buffer.alloc(4), png.subarray(-12)]);
}
const internationalText = (text: Uint8Array, compressed: boolean): Uint8Array => {
  return Buffer.concat([Buffer.from('XML:com.adobe.xmp\0'), Buffer.from([compressed ? 1 : 0, 0, 0, 0]), text]);
};

describe('the format of evidence', () => {
  test.each(PICTURES)('a %s is one', async (format) => {
    expect(await study('evidence/a', await canvas().toFormat(format).toBuffer())).toMatchObject({ format, hasLocation: false });
  });

  test.each<[string, number[], EvidenceFormat | undefined]>([
    ['a PDF', ascii('%PDF-1.7\n'), 'pdf'],
    ['something that is almost a PDF', ascii(' %PDF-1.7'), undefined],
    ['a GIF', ascii('GIF89a'), undefined],
    ['a RIFF that is no WebP', ascii('RIFF\0\0\0\0WAVE'), undefined],
    ['a text', ascii('hello'), undefined],
    ['an HTML page', ascii('<html>'), undefined],
    ['an SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
    ['nothing', [], undefined],
    ['the first bytes of a PNG', [0x89, 0x50, 0x4e, 0x47], undefined],
  ])('%s', async (_, bytes, format) => {
    expect((await study('evidence/a', bytes)).format).toBe(format);
  });

  test.each([
    ['evidence/a.jpg', 'jpeg'],
    ['evidence/a.jpeg', 'jpeg'],
    ['evidence/a.b.png', 'png'],
    ['evidence/a.webp', 'webp'],
    ['evidence/a.pdf', 'pdf'],
    ['evidence/a.PNG', undefined],
    ['evidence/a', undefined],
  ])('%s promises %s', (path, format) => {
    expect(promisedFormat(path)).toBe(format);
  });

  test('size and SHA-256 are those of the bytes', async () => {
    expect(await study('evidence/a', ascii('abc'))).toMatchObject({
      path: 'evidence/a',
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});

describe('where a picture was taken', () => {
  test.each(PICTURES)('EXIF with GPS in a %s is found', async (format) => {
    expect((await study('evidence/a', await canvas().withExif(GPS).toFormat(format).toBuffer())).hasLocation).toBe(true);
  });

  test.each(PICTURES)('EXIF without GPS in a %s is no place', async (format) => {
    const bytes = await canvas()
      .withExif({ IFD0: { Copyright: 'GPS latitude' } })
      .toFormat(format)
      .toBuffer();
    expect((await study('evidence/a', bytes)).hasLocation).toBe(false);
  });

  test.each(['jpeg', 'webp'] as const)('XMP with GPS in a %s is found', async (format) => {
    expect((await study('evidence/a', await canvas().withXmp(XMP).toFormat(format).toBuffer())).hasLocation).toBe(true);
  });

  test.each([
    ['as it is', false],
    ['compressed', true],
  ])('XMP with GPS in a PNG, %s, is found', async (_, compressed) => {
    const text = Buffer.from(XMP);
    const bytes = await pngWith('iTXt', internationalText(compressed ? deflateSync(text) : text, compressed));
    expect((await study('evidence/a', bytes)).hasLocation).toBe(true);
  });

  test('XMP without GPS in a PNG is no place, and neither is what does not inflate', async () => {
    const plain = Buffer.from(XMP.replace(/exif:GPS\w+="[^"]*"/g, ''));
    expect((await study('evidence/a', await pngWith('iTXt', internationalText(plain, false)))).hasLocation).toBe(false);
    expect((await study('evidence/a', await pngWith('iTXt', internationalText(plain, true)))).hasLocation).toBe(false);
  });

  test.each(PICTURES)('a %s that is cut short at any place crashes nothing', async (format) => {
    const bytes = await canvas().withExif(GPS).toFormat(format).toBuffer();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await study('evidence/a', bytes.subarray(0, length))).toHaveProperty('hasLocation');
    }
  });

  test('a file larger than 10 MiB is not looked into', async () => {
    const jpeg = await canvas().withExif(GPS).jpeg().toBuffer();
    const padded = (length: number): Uint8Array<ArrayBuffer> => {
      const bytes = new Uint8Array(length);
      bytes.set(jpeg);
      return bytes;
    };
    expect((await studyEvidence('evidence/a', padded(MAX_EVIDENCE_BYTES), noPdf)).hasLocation).toBe(true);
    expect((await studyEvidence('evidence/a', padded(MAX_EVIDENCE_BYTES + 1), noPdf)).hasLocation).toBe(false);
  });
});

describe('the text of a PDF', () => {
  const read = async (): Promise<string> => '文本';

  test.each([
    ['evidence/public/a.pdf', '%PDF-1.7', '文本'],
    ['evidence/a.pdf', '%PDF-1.7', undefined],
    ['evidence/publica.pdf', '%PDF-1.7', undefined],
    ['evidence/public/a.pdf', 'no PDF', undefined],
  ])('of %s holding “%s” is %s', async (path, bytes, text) => {
    expect((await study(path, ascii(bytes), read)).text).toBe(text);
  });

  test('one that cannot be read has no text', async () => {
    expect(await study('evidence/public/a.pdf', ascii('%PDF-1.7'))).not.toHaveProperty('text');
  });
});
