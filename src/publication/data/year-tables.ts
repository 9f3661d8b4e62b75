import type { Publication } from '../publication.ts';
import type { DataTable } from './data-table.ts';
import { budgetTable, demandsTable, enterprisesTable, eventsTable, outcomesTable, postsTable, spendingTable } from './ledger-tables.ts';
import {
  assessmentsTable,
  explanationsTable,
  inspectionsTable,
  requirementsTable,
  rowsTable,
  stationsTable,
  withdrawnTable,
} from './station-tables.ts';
import { yearData } from './year-data.ts';

const TABLES = [
  stationsTable,
  requirementsTable,
  rowsTable,
  enterprisesTable,
  demandsTable,
  outcomesTable,
  eventsTable,
  postsTable,
  budgetTable,
  spendingTable,
  explanationsTable,
  assessmentsTable,
  inspectionsTable,
  withdrawnTable,
] as const;

/** Every table of a year, made of what pages show and of nothing else. */
export function yearTables(publication: Publication, year: number): DataTable[] {
  const stations = yearData(publication, year);
  return TABLES.map((table) => table(stations));
}
