import type { Explanation } from '../collections/schemas/explanations.ts';
import { MISSING_FILE } from '../metrics/metric.ts';
import { type Day, daysBetween } from '../programme/days.ts';
import type { Measurement, Status } from '../rules/requirement.ts';

export interface JudgeInput {
  readonly measured: Measurement;
  readonly asOf: Day;
  /** Null where the policy would say, and is not known. */
  readonly dueOn: Day | null;
  /** Whether a shortfall before the due date is held against the pace. */
  readonly paced: boolean;
  /** The day from which the pace runs; undefined without an agreement. */
  readonly signedOn: Day | undefined;
  /** Why there is no such day. */
  readonly noPeriod?: string;
  /** The explanations of the requirement; undefined where their file is there and cannot be read. */
  readonly explanations: readonly Explanation[] | undefined;
}

export interface Judgement {
  readonly status: Status;
  /** Why nothing was judged. */
  readonly reason?: string;
  /** The explanation that holds, on a requirement that is explained. */
  readonly explanation?: Explanation;
}

/** Gives the status of a requirement as of a day. */
export function judge({ measured, asOf, dueOn, paced, signedOn, noPeriod = MISSING_FILE.agreement, explanations }: JudgeInput): Judgement {
  const { actual, target, reached = actual >= target } = measured;
  if (reached) return { status: 'met' };
  if (dueOn === null) return { status: 'not-judged', reason: MISSING_FILE.policy };
  if (asOf <= dueOn) {
    if (!paced) return { status: 'on-track' };
    if (signedOn === undefined) return { status: 'not-judged', reason: noPeriod };
    return { status: keepsPace(actual, target, signedOn, dueOn, asOf) ? 'on-track' : 'behind' };
  }
  if (explanations === undefined) return { status: 'not-judged', reason: '说明（explanations.json）读不出来，不知道这一项有没有说明' };
  const explanation = explanations.find((one) => holds(one, asOf, measured.handedInLate));
  return explanation === undefined ? { status: 'unmet' } : { status: 'explained', explanation };
}

/** The part of the way from the agreement to the due date that has gone by: 0 to 1. */
export function elapsedShare(signedOn: Day, dueOn: Day, asOf: Day): number {
  if (asOf <= signedOn) return 0;
  return asOf >= dueOn ? 1 : daysBetween(signedOn, asOf) / daysBetween(signedOn, dueOn);
}

/** In whole numbers, so that no rounding decides. */
function keepsPace(actual: number, target: number, signedOn: Day, dueOn: Day, asOf: Day): boolean {
  if (asOf <= signedOn) return true;
  if (asOf >= dueOn) return actual >= target;
  return actual * daysBetween(signedOn, dueOn) >= target * daysBetween(signedOn, asOf);
}

/** An explanation holds from the day it is given to the end of `until`; what was handed in late by then stays explained. */
function holds({ on, until }: Explanation, asOf: Day, handedInLate: Day | undefined): boolean {
  if (on > asOf) return false;
  if (until === undefined || asOf <= until) return true;
  return handedInLate !== undefined && handedInLate <= until;
}
