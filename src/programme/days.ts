/** Calendar days as `YYYY-MM-DD`: they compare as text, and no clock or time zone comes in. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** The day a number of days later. */
export function addDays(day: Day, days: number): Day {
  return new Date((toNumber(day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Whether a day lies in a span, both ends included. */
export function isWithin(day: Day, from: Day, to: Day): boolean {
  return day >= from && day <= to;
}

/** The last day of a calendar year. */
export function lastDayOf(year: number): Day {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** The first day of a calendar year. */
export function firstDayOf(year: number): Day {
  return `${String(year).padStart(4, '0')}-01-01`;
}

/** The day that a moment falls on in a time zone. */
export function dayIn(timezone: string, moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    moment,
  );
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
