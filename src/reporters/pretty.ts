import { createColors } from 'tinyrainbow';
import { type CheckFinding, type CheckResult, summaryOf } from '../check/result.ts';
import type { Trial } from '../check/trial.ts';
import { oneLine } from './plain-text.ts';
import type { Reporter } from './reporter.ts';
import { changeSentences, countSentence, distanceWords, nameOf, SEVERITY_WORDS, scopeSentence, trialSentence } from './words.ts';

/** For people at a terminal: findings by file, each with its place, what is wrong and what to do; a line for each station; the verdict last. */
export const pretty: Reporter = (result, { colour }) => {
  const paint = colour ? createColors({ force: true }) : PLAIN;
  const blocks = [
    ...filesWithFindings(result, paint),
    changes(result, paint),
    trial(result.trial, paint),
    stations(result, paint),
    [scopeSentence(result), verdict(result, paint)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
};

const same = (text: string): string => text;
const PLAIN = { red: same, yellow: same, cyan: same, green: same, bold: same, dim: same };
type Paint = { readonly [K in keyof typeof PLAIN]: (text: string) => string };

const PLACE_WIDTH = 8;

function filesWithFindings(result: CheckResult, paint: Paint): string[][] {
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan } as const;
  const byFile = Map.groupBy(result.findings, ({ at }) => at.file);
  return [...byFile].map(([file, findings]) => {
    const station = findings[0]?.station;
    const owner = station === undefined ? '' : `  ${nameOf(result, station)}`;
    const lines = findings.flatMap((finding) => {
      const { severity, message, help, at } = finding;
      const place = `${at.line}:${at.column}`.padEnd(PLACE_WIDTH);
      const first = `  ${place}  ${tint[severity](SEVERITY_WORDS[severity])}  ${oneLine(message)}  ${paint.dim(source(finding))}`;
      return help === undefined ? [first] : [first, `  ${' '.repeat(PLACE_WIDTH)}        ${paint.dim(`→ ${oneLine(help)}`)}`];
    });
    return [`${paint.bold(oneLine(file))}${paint.dim(owner)}`, ...lines];
  });
}

function source({ rule, article, new: isNew }: CheckFinding): string {
  const marks = [rule, article === undefined ? '' : `第${article}条`, isNew === true ? '新增' : ''];
  return marks.filter((mark) => mark !== '').join(' ');
}

function changes(result: CheckResult, paint: Paint): string[] {
  if (result.changes === undefined || result.base === undefined) return [];
  const lines = result.changes.flatMap((change) => [
    `  ${paint.bold(nameOf(result, change.station))}`,
    ...changeSentences(change).map((sentence) => `    ${oneLine(sentence)}`),
  ]);
  return [`与 ${result.base.slice(0, 12)} 相比${lines.length === 0 ? '，没有变化。' : '：'}`, ...lines];
}

function trial(tried: Trial | undefined, paint: Paint): string[] {
  if (tried === undefined) return [];
  const byTier = Map.groupBy(tried.outlooks, ({ year, label }) => `${year} 年 ${label}`);
  const width = Math.max(0, ...tried.outlooks.map(({ title }) => cellsOf(title)));
  const tiers = [...byTier].flatMap(([tier, outlooks]) => {
    if (outlooks.every((one) => one.stations === 0)) return [`  ${paint.bold(oneLine(tier))}  没有站点`];
    const rows = outlooks.map((outlook) => {
      const { title, stations: all, met, notJudged } = outlook;
      const count = (met === all ? paint.green : paint.yellow)(`${met}/${all} 个站点达标`);
      const unjudged = notJudged === 0 ? '' : `，${notJudged} 个未评判`;
      return `    ${padded(title, width)}  ${count}${unjudged}，中位 ${distanceWords(outlook)}`;
    });
    return [`  ${paint.bold(oneLine(tier))}`, ...rows];
  });
  return [oneLine(trialSentence(tried)), ...tiers];
}

/** One line a station, where there are several: so that everybody finds their own at the end of a long list. */
function stations(result: CheckResult, paint: Paint): string[] {
  if (result.stations.length < 2) return [];
  const findings = Map.groupBy(result.findings, ({ station }) => station);
  const requirements = Map.groupBy(result.requirements, ({ station }) => station);
  const names = result.stations.map((station) => oneLine(nameOf(result, station)));
  const width = Math.max(...names.map(cellsOf));
  return result.stations.map((station, at) => {
    const own = requirements.get(station) ?? [];
    const met = own.filter(({ status }) => status === 'met').length;
    const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const count = (findings.get(station) ?? []).filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [`${SEVERITY_WORDS[severity]} ${count}`];
    });
    const notJudged = own.filter(({ status }) => status === 'not-judged').length;
    const said = notJudged === 0 ? counts : [`未评判 ${notJudged} 项`, ...counts];
    const shown = said.length === 0 ? paint.green('没有问题') : said.join('，');
    return `  ${padded(names[at] ?? '', width)}  达标 ${String(met).padStart(2)}/${own.length}  ${shown}`;
  });
}

function verdict(result: CheckResult, paint: Paint): string {
  const { errors, warnings } = summaryOf(result);
  const tint = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  return tint(countSentence(result));
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u201c\u201d]/u;

/** A terminal gives Han characters and their punctuation two cells. */
const cellsOf = (text: string): number => [...text].reduce((cells, character) => cells + (WIDE.test(character) ? 2 : 1), 0);

const padded = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
