import { eventEvidence } from './evidence/event.ts';
import { contactedEnterprisesQuota } from './quota/contacted-enterprises.ts';
import { demandsQuota } from './quota/demands.ts';
import { eventsQuota } from './quota/events.ts';
import { expertVisitsQuota } from './quota/expert-visits.ts';
import { keyEnterprisesQuota } from './quota/key-enterprises.ts';
import { newsQuota } from './quota/news.ts';
import { outcomesQuota } from './quota/outcomes.ts';
import { srdiEnterprisesQuota } from './quota/srdi-enterprises.ts';
import { auditReport } from './report/audit.ts';
import { demandAnalysisReport } from './report/demand-analysis.ts';
import { finalAccountsReport } from './report/final-accounts.ts';
import { industryAnalysisReport } from './report/industry-analysis.ts';
import { summaryReport } from './report/summary.ts';
import type { Requirement } from './requirement.ts';

/** The fourteen requirements of a station and year, in the order in which they are shown. */
export const REQUIREMENTS: readonly Requirement[] = [
  contactedEnterprisesQuota,
  keyEnterprisesQuota,
  srdiEnterprisesQuota,
  expertVisitsQuota,
  eventsQuota,
  demandsQuota,
  outcomesQuota,
  newsQuota,
  industryAnalysisReport,
  demandAnalysisReport,
  summaryReport,
  finalAccountsReport,
  auditReport,
  eventEvidence,
];
