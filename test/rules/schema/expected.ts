import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { expect } from 'vitest';
import type { Finding } from '../../../src/evaluation/evaluate.ts';
import { RULES } from '../../../src/rules/all-rules.ts';
import { ABSENT, type Files, files, type Judged, judgeFiles, STATION } from '../../builders.ts';

type Options = Parameters<typeof judgeFiles>[1];

/**
 * What a rule says of files, a line a finding: severity, file, path (or line:column where there is none), article.
 * What holds for every finding is checked on the way: the words are Chinese, the article is one of the rule's, the place is that of the path.
 */
export function said(rule: string, given: Files, options?: Options): string[] {
  return findingsOf(rule, given, options).map(({ severity, at, article }) => {
    const file = at.file.startsWith(`${STATION}/`) ? at.file.slice(STATION.length + 1) : at.file;
    const place = at.path === undefined ? `${at.line}:${at.column}` : at.path.join('.');
    return [severity, file, place, ...(article === undefined ? [] : [`第${article}条`])].filter((word) => word !== '').join(' ');
  });
}

/** The findings of a rule, each held against what every finding must be. */
export function findingsOf(rule: string, given: Files, options?: Options): Judged['findings'] {
  const judged = judgeFiles(given, options);
  expect(judged.of('rule/crashed')).toEqual([]);
  const findings = judged.of(rule);
  for (const finding of findings) expectWhole(finding, given);
  return findings;
}

/** What the rules of a folder say, and which rules crash, when the valid programme has one JSON file less: one after another. */
export function saidWithoutAFile(folder: string): string[] {
  const whole = files();
  const paths = Object.keys(whole).filter((path) => path.endsWith('.json'));
  return paths.flatMap((path) =>
    judgeFiles({ ...whole, [path]: ABSENT })
      .findings.filter(({ rule }) => rule === 'rule/crashed' || rule.startsWith(`${folder}/`))
      .map(({ rule, message }) => `without ${path} ${rule}: ${message}`),
  );
}

function expectWhole(finding: Finding, given: Files): void {
  const { rule, at, message, help, article, station } = finding;
  for (const words of [message, help ?? message]) {
    expect(words).toMatch(/\p{Script=Han}{2}/u);
    expect(words).not.toMatch(/undefined|NaN|\[object|null/);
  }
  const articles = RULES.find(({ id }) => id === rule)?.articles ?? [];
  if (articles.length === 0) expect(article).toBeUndefined();
  else expect(articles).toContain(article);
  const folder = /^stations\/(\d{4}\/[^/]+)\//.exec(at.file)?.[1];
  if (folder !== undefined) expect(station).toBe(folder);
  if (at.path !== undefined && at.file.endsWith('.json'))
    expect({ line: at.line, column: at.column }).toEqual(placeOf(given[at.file], at.path));
}

function placeOf(value: unknown, path: readonly (string | number)[]): { line: number; column: number } {
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
  const tree = parseTree(text);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
  if (node === undefined) throw new Error(`nothing stands at ${path.join('.')}`);
  const before = text.slice(0, node.offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
