import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Takes the lock of an output folder; gives the process that holds it where another does. A lock left by a process that is gone is taken over. */
export function takeLock(file: string): { readonly release: () => void } | { readonly heldBy: number } {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return { release: () => rmSync(file, { force: true }) };
    } catch {
      const holder = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }));
      if (Number.isInteger(holder) && holder > 0 && isAlive(holder)) return { heldBy: holder };
      rmSync(file, { force: true });
    }
  }
  return { heldBy: 0 };
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}
