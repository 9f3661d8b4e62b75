import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build writes until it is whole: beside the output, so that a rename is all that is left to do. */
export interface OutputFolder {
  readonly building: string;
  /** Puts what was built in the place of what was there. */
  readonly swap: () => void;
  /** Removes what was written, the output untouched. */
  readonly discard: () => void;
}

/** Prepares an empty folder to build into. What an interrupted build left is cleared, and an output that it had set aside is put back. */
export function outputFolder(output: string): OutputFolder {
  const parent = dirname(output);
  const name = basename(output);
  const building = join(parent, `.${name}.building`);
  const previous = join(parent, `.${name}.previous`);
  mkdirSync(parent, { recursive: true });
  if (!existsSync(output) && existsSync(previous)) renameSync(previous, output);
  for (const left of readdirSync(parent)) {
    if (left === `.${name}.building` || left === `.${name}.previous`) rmSync(join(parent, left), { recursive: true, force: true });
  }
  mkdirSync(building);
  return {
    building,
    swap: () => {
      if (existsSync(output)) renameSync(output, previous);
      renameSync(building, output);
      rmSync(previous, { recursive: true, force: true });
    },
    discard: () => rmSync(building, { recursive: true, force: true }),
  };
}
