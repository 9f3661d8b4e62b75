import type { ReportName } from '../../collections/kinds.ts';
import type { ExclusionReason, Unknown } from '../../metrics/metric.ts';
import type { Report as ReportDocument, Station } from '../../programme/programme.ts';
import type { Measurement, StationInput } from '../requirement.ts';
import { type Place, placeIn, startOf } from '../rule.ts';

/** Where a report is, or would be. */
export function reportPlace(station: Station, name: ReportName): Place {
  const document = station.reports.get(name);
  return document === undefined ? startOf(`${station.folder}/reports/${name}.md`) : placeIn(document, []);
}

/** The report as of a day: undefined where it is not there yet; or why nothing can be said of it. */
export function reportAsOf({ station, asOf }: StationInput, name: ReportName): { readonly document: ReportDocument | undefined } | Unknown {
  if (station.brokenReports.has(name)) return { unknown: `报告（reports/${name}.md）读不出来` };
  const document = station.reports.get(name);
  return { document: document !== undefined && document.value.date <= asOf ? document : undefined };
}

/** One report that must be there and hold text. */
export function measureOneReport(input: StationInput, name: ReportName): Measurement | Unknown {
  const found = reportAsOf(input, name);
  if ('unknown' in found) return found;
  const committed = input.station.reports.get(name);
  const counts = found.document !== undefined && found.document.writing.characters > 0;
  const reason: ExclusionReason = found.document === undefined ? 'after-as-of' : 'no-text';
  return {
    target: 1,
    actual: counts ? 1 : 0,
    counted: counts ? [name] : [],
    excluded: committed === undefined || counts ? [] : [{ id: name, reason }],
  };
}
