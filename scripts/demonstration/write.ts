/** Writes files only when their bytes change, so that a second run touches nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Demands } from '../../src/collections/schemas/demands.ts';
import { Enterprises } from '../../src/collections/schemas/enterprises.ts';
import { Events } from '../../src/collections/schemas/events.ts';
import { Explanations } from '../../src/collections/schemas/explanations.ts';
import { Finance } from '../../src/collections/schemas/finance.ts';
import { Outcomes } from '../../src/collections/schemas/outcomes.ts';
import { StationFile } from '../../src/collections/schemas/station.ts';
import { Visits } from '../../src/collections/schemas/visits.ts';

const schemas = {
  station: StationFile,
  enterprises: Enterprises,
  demands: Demands,
  outcomes: Outcomes,
  events: Events,
  visits: Visits,
  finance: Finance,
  explanations: Explanations,
} as const;
export type LedgerKind = keyof typeof schemas;

export function writeBytes(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

export function writeLedger(folder: string, kind: LedgerKind, ledger: object): void {
  const file = `${folder}/${kind}.json`;
  const checked = schemas[kind].safeParse(ledger);
  if (!checked.success) throw new Error(`${file}\n${z.prettifyError(checked.error)}`);
  const text = JSON.stringify({ $schema: `../../../../public/schemas/${kind}.json`, ...ledger }, undefined, 2);
  writeBytes(file, Buffer.from(`${text}\n`));
}
