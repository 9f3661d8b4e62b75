/** A text from the content on one line, without the control characters that would move a terminal's cursor or end a log line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** At most so many characters, the last one “…” where some were cut. */
export function clipped(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = characters - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
