/** The blocks of a picture's file that may say where it was taken. */
interface Metadata {
  /** A TIFF structure, as EXIF is kept. */
  readonly exif: readonly Uint8Array[];
  /** XMP packets. */
  readonly xmp: readonly string[];
}

/** Whether a picture says where it was taken, in EXIF or XMP. What cannot be read says nothing. */
export async function hasLocation(bytes: Uint8Array<ArrayBuffer>, format: 'jpeg' | 'png' | 'webp'): Promise<boolean> {
  if (format === 'jpeg') return mayHoldMetadata(bytes) && (await exifHasGps(bytes));
  const { exif, xmp } = format === 'png' ? await pngMetadata(bytes) : webpMetadata(bytes);
  if (xmp.some((packet) => /\bGPS(?:Latitude|Longitude|Altitude|Dest|Position)/.test(packet))) return true;
  for (const block of exif) if (await exifHasGps(block)) return true;
  return false;
}

/** exifr reads EXIF in JPEG and PNG, and a bare TIFF structure. It knows no WebP, and no compressed XMP in PNG: those are unwrapped here. */
async function exifHasGps(bytes: Uint8Array): Promise<boolean> {
  const { default: exifr } = await import('exifr');
  try {
    const gps = await exifr.parse(bytes, { gps: true, tiff: true, exif: false, xmp: true, iptc: false, icc: false, mergeOutput: true });
    return gps !== undefined && Object.keys(gps).some((key) => /^gps|^latitude$|^longitude$/i.test(key));
  } catch {
    return false;
  }
}

/** A cheap look before the library is asked: most drawings and pictures from a scanner hold no EXIF or XMP at all. */
function mayHoldMetadata(bytes: Uint8Array): boolean {
  return /Exif|eXIf|EXIF|xmp|XMP|GPS/.test(latin1(bytes));
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

function webpMetadata(bytes: Uint8Array<ArrayBuffer>): Metadata {
  const exif: Uint8Array[] = [];
  const xmp: string[] = [];
  for (const { type, data } of chunks(bytes, 12, 'webp')) {
    if (type === 'EXIF') exif.push(latin1(data.subarray(0, 4)) === 'Exif' ? data.subarray(6) : data);
    if (type === 'XMP ') xmp.push(new TextDecoder().decode(data));
  }
  return { exif, xmp };
}

async function pngMetadata(bytes: Uint8Array<ArrayBuffer>): Promise<Metadata> {
  const exif: Uint8Array[] = [];
  const xmp: string[] = [];
  for (const { type, data } of chunks(bytes, 8, 'png')) {
    if (type === 'eXIf') exif.push(data);
    if (type === 'iTXt' && latin1(data.subarray(0, XMP_KEYWORD.length)) === XMP_KEYWORD) xmp.push(await internationalText(data));
  }
  return { exif, xmp };
}

const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** The text of an iTXt chunk: keyword, NUL, whether compressed, method, language, NUL, translated keyword, NUL, text. */
async function internationalText(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const afterKeyword = data.indexOf(0) + 1;
  const afterLanguage = data.indexOf(0, afterKeyword + 2) + 1;
  const text = data.subarray(data.indexOf(0, afterLanguage) + 1);
  if (data[afterKeyword] !== 1) return new TextDecoder().decode(text);
  try {
    return await new Response(new Blob([text]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
  } catch {
    return '';
  }
}

/** The chunks of a RIFF (WebP) or PNG file, up to the first that is cut short. */
function* chunks(bytes: Uint8Array<ArrayBuffer>, start: number, format: 'webp' | 'png'): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= bytes.length; ) {
    const isPng = format === 'png';
    const size = isPng ? view.getUint32(at) : view.getUint32(at + 4, true);
    const type = latin1(bytes.subarray(isPng ? at + 4 : at, isPng ? at + 8 : at + 4));
    yield { type, data: bytes.subarray(at + 8, at + 8 + size) };
    at += 8 + size + (isPng ? CHECKSUM : size % 2);
  }
}

/** Bytes of the checksum behind each chunk of a PNG. */
const CHECKSUM = 4;
