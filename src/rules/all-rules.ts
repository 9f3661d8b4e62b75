import { altText } from './content/alt-text.ts';
import { unsafe } from './content/unsafe.ts';
import { evidenceFile } from './evidence/file.ts';
import { stale } from './explanation/stale.ts';
import { adjustment } from './finance/adjustment.ts';
import { auditor } from './finance/auditor.ts';
import { award } from './finance/award.ts';
import { budget } from './finance/budget.ts';
import { consultingPayee } from './finance/consulting-payee.ts';
import { deadline } from './finance/deadline.ts';
import { instalments } from './finance/instalments.ts';
import { labourPayee } from './finance/labour-payee.ts';
import { overspend } from './finance/overspend.ts';
import { prohibited } from './finance/prohibited.ts';
import { separateAccounting } from './finance/separate-accounting.ts';
import { unspent } from './finance/unspent.ts';
import { creditCode } from './identity/credit-code.ts';
import { sameCode } from './identity/same-code.ts';
import { changed } from './integrity/changed.ts';
import { claimedTwice } from './integrity/claimed-twice.ts';
import { dates } from './integrity/dates.ts';
import { withdrawn } from './integrity/withdrawn.ts';
import { overdue } from './oversight/overdue.ts';
import { eventKinds } from './plan/event-kinds.ts';
import { followUp } from './plan/follow-up.ts';
import { hiddenName } from './privacy/hidden-name.ts';
import { personalData } from './privacy/personal-data.ts';
import { photoLocation } from './privacy/photo-location.ts';
import { agreement } from './programme/agreement.ts';
import { oneStation } from './programme/one-station.ts';
import { slots } from './programme/slots.ts';
import { duplicate } from './reference/duplicate.ts';
import { unresolved } from './reference/unresolved.ts';
import { figures } from './report/figures.ts';
import type { Rule } from './rule.ts';
import { file } from './schema/file.ts';
import { shape } from './schema/shape.ts';
import { syntax } from './schema/syntax.ts';

/** Every rule that is not a requirement, sorted by id. */
export const RULES: readonly Rule[] = [
  altText,
  unsafe,
  evidenceFile,
  stale,
  adjustment,
  auditor,
  award,
  budget,
  consultingPayee,
  deadline,
  instalments,
  labourPayee,
  overspend,
  prohibited,
  separateAccounting,
  unspent,
  creditCode,
  sameCode,
  changed,
  claimedTwice,
  dates,
  withdrawn,
  overdue,
  eventKinds,
  followUp,
  hiddenName,
  personalData,
  photoLocation,
  agreement,
  oneStation,
  slots,
  duplicate,
  unresolved,
  figures,
  file,
  shape,
  syntax,
];
