import type { CheckFinding, CheckResult } from '../check/result.ts';
import type { RequirementResult } from '../evaluation/requirements.ts';
import type { Reporter } from './reporter.ts';
import { nameOf, SEVERITY_WORDS, STATUS_WORDS } from './words.ts';

/** For the test pages of CI servers: a suite for each station, a case for each finding and for each requirement that has none. */
export const junit: Reporter = (result) => {
  const byStation = Map.groupBy(result.findings, ({ station }) => station);
  const requirements = Map.groupBy(result.requirements, ({ station }) => station);
  const owners = [...new Set([...result.stations, ...byStation.keys()])];
  const suites = owners.map((station) => suite(result, station, byStation.get(station) ?? [], requirements.get(station ?? '') ?? []));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="check" ${counts(suites)}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly lines: readonly string[];
}

function suite(
  result: CheckResult,
  station: string | undefined,
  findings: readonly CheckFinding[],
  requirements: readonly RequirementResult[],
): Suite {
  const owner = station ?? 'programme';
  const spokenOf = new Set(findings.map(({ rule }) => rule));
  const silent = requirements.filter(({ rule }) => !spokenOf.has(rule));
  const own = {
    tests: findings.length + silent.length,
    failures: findings.filter(({ severity }) => severity === 'error').length,
    skipped: silent.filter(({ status }) => status === 'not-judged').length,
  };
  const lines = [
    `<testsuite ${attribute('name', `${nameOf(result, station)}（${owner}）`)} ${counts([own])} ${attribute('timestamp', `${result.asOf}T00:00:00`)}>`,
    ...silent.map((requirement) => requirementCase(owner, requirement)),
    ...findings.map((finding) => findingCase(owner, finding)),
    '</testsuite>',
  ];
  return { ...own, lines };
}

function counts(suites: readonly Omit<Suite, 'lines'>[]): string {
  const sum = (of: (suite: Omit<Suite, 'lines'>) => number): number => suites.reduce((total, one) => total + of(one), 0);
  return `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="0" skipped="${sum(({ skipped }) => skipped)}"`;
}

function requirementCase(owner: string, { rule, title, status, reason, actual, target, unit }: RequirementResult): string {
  const opening = `<testcase ${attribute('classname', owner)} ${attribute('name', `${rule} ${title}`)}`;
  if (status === 'not-judged')
    return `${opening}><skipped ${attribute('message', `${STATUS_WORDS[status]}：${reason ?? ''}`)}/></testcase>`;
  return `${opening}><system-out>${text(`${STATUS_WORDS[status]}：${actual} ${unit}，要求 ${target} ${unit}`)}</system-out></testcase>`;
}

function findingCase(owner: string, { rule, severity, message, help, at, article, new: isNew }: CheckFinding): string {
  const marks = [SEVERITY_WORDS[severity], ...(isNew === true ? ['新增'] : []), ...(article === undefined ? [] : [`第${article}条`])].join(
    ' ',
  );
  const details = [`${marks}：${message}`, ...(help === undefined ? [] : [`→ ${help}`]), `${at.file}:${at.line}:${at.column}`].join('\n');
  const opening = `<testcase ${attribute('classname', owner)} ${attribute('name', `${rule} ${message}`)} ${attribute('file', at.file)} line="${at.line}">`;
  if (severity === 'error') return `${opening}<failure ${attribute('message', message)} type="error">${text(details)}</failure></testcase>`;
  return `${opening}<system-out>${text(details)}</system-out></testcase>`;
}

const attribute = (name: string, value: string): string => `${name}="${text(value.replace(/\s+/gu, ' ')).replaceAll('"', '&quot;')}"`;

/** What XML 1.0 cannot hold, even escaped: control characters, lone surrogates, two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function text(value: string): string {
  return value.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
