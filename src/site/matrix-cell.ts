import type { Href, RequirementGroup, StationHead, StatusView } from '../publication/view.ts';
import { requirementAnchor } from './anchors.ts';
import { figure } from './numerals.ts';

/** A group of requirements as one cell, or one row, shows it. */
export interface MatrixCell extends StatusView {
  readonly title: string;
  readonly href: Href;
  readonly actual: string;
  readonly target: string;
  readonly unit: string;
  readonly bar: number | undefined;
  readonly pace: number | undefined;
}

const QUOTA_ON_BAR = 0.8;

/** A single requirement shows its figure and leads to its rows; several show how many of them are met and lead to where they stand apart. */
export function matrixCell({ title, members, status, word, shortWord }: RequirementGroup, station: StationHead): MatrixCell {
  const [first] = members;
  const own = { title, status, word, shortWord };
  if (first !== undefined && members.length === 1) {
    const { href, actual, target, unit, bar, pace } = first;
    return { ...own, href, actual: figure(actual), target: figure(target), unit, bar, pace };
  }
  const met = members.filter((member) => member.status === 'met').length;
  const judged = members.some((member) => member.status !== 'not-judged');
  return {
    ...own,
    href: first === undefined ? station.href : `${station.href}#${requirementAnchor(first.rule)}`,
    actual: judged ? String(met) : '—',
    target: String(members.length),
    unit: '项',
    bar: judged ? (met / members.length) * QUOTA_ON_BAR : undefined,
    pace: undefined,
  };
}
