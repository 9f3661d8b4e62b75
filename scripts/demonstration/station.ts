/** One station: its source in, its ledgers and evidence out. */
import { createDirectory } from './directory.ts';
import { composeEnterprises } from './enterprises.ts';
import { writeEvidence } from './evidence.ts';
import { composeFinance } from './finance.ts';
import { composeDemands, composeEvents, composeOutcomes, composeStation, composeVisits } from './ledgers.ts';
import type { Source } from './source.ts';
import { writeLedger } from './write.ts';

export async function writeStation(source: Source, folder: string): Promise<void> {
  const directory = createDirectory(source);
  const finance = composeFinance(source);
  writeLedger(folder, 'station', composeStation(source));
  writeLedger(folder, 'enterprises', composeEnterprises(source, directory));
  writeLedger(folder, 'demands', composeDemands(directory));
  writeLedger(folder, 'outcomes', composeOutcomes(source, directory));
  writeLedger(folder, 'events', composeEvents(source, directory));
  writeLedger(folder, 'visits', composeVisits(source, directory));
  writeLedger(folder, 'finance', finance);
  if (source.explanations !== undefined) writeLedger(folder, 'explanations', { explanations: source.explanations });
  await writeEvidence(source, finance, folder);
}
