const MILLISECONDS_A_DAY = 86_400_000;

function parts(day: string): readonly [string, number, number] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, Number(month), Number(date)];
}

/** 2024年11月20日 */
export function longDay(day: string): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

/** 11月20日 */
export function monthDay(day: string): string {
  const [, month, date] = parts(day);
  return `${month}月${date}日`;
}

/** 11-20, for a table whose year is known. */
export function shortDay(day: string): string {
  return day.slice(5);
}

/** The number of a day, for arithmetic and axes. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** 还有10天, 今天, 已过5天 */
export function distance(day: string, asOf: string): string {
  const days = dayNumber(day) - dayNumber(asOf);
  if (days === 0) return '今天';
  return days > 0 ? `还有${days}天` : `已过${-days}天`;
}

/** Whether a text is a day, so that a cell can be marked up as one. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

export interface MonthMark {
  readonly label: string;
  readonly day: number;
}

/** The first days of the months between two days. */
export function monthMarks(from: string, to: string): readonly MonthMark[] {
  const last = dayNumber(to);
  const marks: MonthMark[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY;
    if (day > last) return marks;
    if (day >= dayNumber(from)) marks.push({ label: `${month}月`, day });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
