import { hasLocation } from './picture-location.ts';

/** What is known of an evidence file without publishing it. */
export interface EvidenceFile {
  /** Relative to the station's folder: `evidence/…`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** What its bytes are; undefined where they are none of the kinds that evidence may be. */
  readonly format: EvidenceFormat | undefined;
  readonly hasLocation: boolean;
  /** The text of a PDF that will be published, page by page; undefined for all else. */
  readonly text?: string;
}

export type EvidenceFormat = 'jpeg' | 'png' | 'webp' | 'pdf';

/** Takes the text out of a PDF; undefined where it cannot be read. */
export type ReadPdfText = (bytes: Uint8Array) => Promise<string | undefined>;

/** PDF files below this folder are published, so their text is checked like any other. */
export const PUBLISHED_EVIDENCE = 'evidence/public/';

/** Larger files are not looked into: their size is reported. Bytes. */
export const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024;

/** Studies one evidence file. */
export async function studyEvidence(path: string, bytes: Uint8Array<ArrayBuffer>, readPdfText: ReadPdfText): Promise<EvidenceFile> {
  const format = formatOf(bytes);
  const small = bytes.length <= MAX_EVIDENCE_BYTES;
  const isPicture = format !== undefined && format !== 'pdf';
  const published = path.startsWith(PUBLISHED_EVIDENCE) && format === 'pdf' && small;
  const text = published ? await readPdfText(bytes) : undefined;
  return {
    path,
    size: bytes.length,
    sha256: hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
    format,
    hasLocation: isPicture && small && (await hasLocation(bytes, format)),
    ...(text === undefined ? {} : { text }),
  };
}

/** The format that a file's name promises. */
export function promisedFormat(path: string): EvidenceFormat | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (extension === 'jpg' || extension === 'jpeg') return 'jpeg';
  return extension === 'png' || extension === 'webp' || extension === 'pdf' ? extension : undefined;
}

function formatOf(bytes: Uint8Array): EvidenceFormat | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])) return 'webp';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  return undefined;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

const hexadecimal = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
