import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCalendarDay } from '../src/collections/schemas/scalars.ts';
import { WrongUse } from './command-line.ts';

/** A folder that must be there. */
export function existingFolder(path: string): string {
  const folder = resolve(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new WrongUse(`没有这个目录：${path}`);
  return folder;
}

/** A day given on the command line. */
export function dayArgument(flag: string, day: string | undefined): string | undefined {
  if (day !== undefined && !isCalendarDay(day)) throw new WrongUse(`${flag} 要写成 2024-10-31 的样子，不能是“${day}”`);
  return day;
}

/** A base path with a slash at both ends. */
export function basePath(given: string): string {
  if (!/^[\w\-./~]*$/.test(given)) throw new WrongUse(`--base 要写成 /reports/ 的样子，不能是“${given}”`);
  return `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
