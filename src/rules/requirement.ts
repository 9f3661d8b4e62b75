import type { Policy } from '../collections/schemas/policy.ts';
import type { Excluded, MetricInput, Unknown } from '../metrics/metric.ts';
import type { Day } from '../programme/days.ts';
import type { Station } from '../programme/programme.ts';
import type { Place, Report } from './rule.ts';

export type Status = 'met' | 'on-track' | 'behind' | 'unmet' | 'explained' | 'not-judged';

/** What a requirement asks and what the ledgers show, before the day is looked at. */
export interface Measurement {
  readonly target: number;
  readonly actual: number;
  readonly counted: readonly string[];
  readonly excluded: readonly Excluded[];
  /** False where the figure is reached and the requirement is not: a summary handed in late. */
  readonly reached?: boolean;
  /** The day on which what was asked was handed in, where that was after the due date. */
  readonly handedInLate?: Day;
  /** The things that are missing, each a finding of its own in place of one for the requirement. */
  readonly gaps?: readonly Report[];
  /** Something to say of a requirement that is met. */
  readonly remark?: Report;
}

/** What is known without the policy. */
export type StationInput = Pick<MetricInput, 'station' | 'asOf'>;

/** Something that every station owes each year. Its finding follows from its status. */
export interface Requirement {
  readonly id: string;
  readonly article: number;
  readonly title: string;
  readonly finds: string;
  readonly unit: string;
  /** Whether a shortfall before the due date is held against the pace; a report has none. */
  readonly paced: boolean;
  /** Undefined where the policy would say, and is not known. */
  readonly dueOn: (policy: Policy | undefined, year: number) => Day | undefined;
  readonly place: (station: Station) => Place;
  /** The target alone, where the policy and the station tell it; it stands even where the actual figure is not judged. */
  readonly target: (input: MetricInput) => number | undefined;
  readonly measure: (input: MetricInput) => Measurement | Unknown;
  /** The same for a requirement that asks nothing of the policy: it is measured even where the policy is not known. */
  readonly measureAlone?: (input: StationInput) => Measurement | Unknown;
}
