const holidays = new Set([
  ...['2024-04-04', '2024-04-05', '2024-04-06'],
  ...['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'],
  '2024-06-10',
  ...['2024-09-15', '2024-09-16', '2024-09-17'],
  ...['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'],
]);

/** Saturdays and Sundays that were working days in 2024, in exchange for a longer holiday. */
const exchangedDays = new Set(['2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12']);

export const completeBy = '2024-10-31';
export const publishedOn = '2024-03-15';

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function isWorkingDay(day: string): boolean {
  if (holidays.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday !== 0 && weekday !== 6) || exchangedDays.has(day);
}

/** All working days from `from` to `to`, both included. */
export function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) days.push(day);
  }
  return days;
}

/** The working day that many working days after `day`; with 0, `day` itself or the next working day. */
export function workingDayAfter(day: string, count: number): string {
  let result = day;
  while (!isWorkingDay(result)) result = addDays(result, 1);
  for (let left = count; left > 0; left -= 1) {
    result = addDays(result, 1);
    while (!isWorkingDay(result)) result = addDays(result, 1);
  }
  return result;
}

export function earliest(...days: readonly string[]): string {
  return [...days].sort()[0] ?? '';
}

export function latest(...days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

/** 2024年4月26日 */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** 4月26日 */
export function shortDay(day: string): string {
  return longDay(day).slice(5);
}
