import type { Problem } from './problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** Decodes a file as UTF-8; where it is not, says at which line and column. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const valid = new TextDecoder('utf-8').decode(bytes.subarray(0, validLength(bytes)));
    const lines = valid.split('\n');
    return {
      problem: {
        rule: 'schema/syntax',
        file,
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
        message: '文件不是 UTF-8 编码',
        help: '请用编辑器把文件另存为 UTF-8（不要用 GBK 或 ANSI）。',
      },
    };
  }
}

/** How many bytes from the start are valid UTF-8. */
function validLength(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decodes = (end: number): boolean => {
    try {
      decoder.decode(bytes.subarray(0, end), { stream: true });
      decoder.decode();
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  const valid = (end: number): boolean => {
    for (let cut = end; cut >= Math.max(0, end - 3); cut--) if (decodes(cut)) return true;
    return false;
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !decodes(low)) low--;
  return low;
}
