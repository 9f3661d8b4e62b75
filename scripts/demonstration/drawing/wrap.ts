/** Breaks Chinese text into lines by width. No line begins with closing punctuation or ends with an opening bracket; figures and Latin words stay whole. */
const notFirst = '，。、；：？！）》」』”’%％℃…—';
const notLast = '（《「『“‘';

/** Pieces that must not be torn: a run of figures and letters with its sign, or a single character. */
function pieces(text: string): string[] {
  return text.match(/[A-Za-z0-9][A-Za-z0-9.:\-/+]*[%％℃]?|\s+|./gsu) ?? [];
}

export function wrap(text: string, width: number, measure: (text: string) => number, indent = 0): string[] {
  const lines: string[] = [];
  let current: string[] = [];
  const end = (): void => {
    if (current.length > 0) lines.push(current.join('').trim());
    current = [];
  };
  for (const piece of pieces(text)) {
    if (current.length > 0 && measure(current.join('') + piece) > (lines.length === 0 ? width - indent : width)) {
      const carried: string[] = [];
      if (notFirst.includes(piece)) carried.unshift(current.pop() ?? '');
      while (current.length > 1 && notLast.includes(current.at(-1) ?? ' ')) carried.unshift(current.pop() ?? '');
      end();
      current = carried;
    }
    if (current.length > 0 || piece.trim() !== '') current.push(piece);
  }
  end();
  return lines;
}
