const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 第七条, 第二十三条: articles are below one hundred. */
export function articleName(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `第${ten}${DIGITS[number % 10]}条`;
}

const grouped = new Intl.NumberFormat('en-US');

/** 3,126; a figure that is not known is a dash, never 0. */
export function figure(value: number | undefined): string {
  return value === undefined ? '—' : grouped.format(value);
}

/** A part of a length, as an SVG width. */
export function percent(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;
}
