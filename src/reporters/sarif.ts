import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckFinding } from '../check/result.ts';
import { RULES } from '../rules/all-rules.ts';
import { REQUIREMENTS } from '../rules/requirements.ts';
import type { Reporter } from './reporter.ts';
import { worstFirst } from './worst-first.ts';

/** Code scanning takes no more of one run. */
export const MAX_RESULTS = 5000;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, for code scanning: the worst findings, at most 5,000, and how many were left out. */
export const sarif: Reporter = (result) => {
  const { asOf, commit, base, findings } = result;
  const kept = worstFirst(findings).slice(0, MAX_RESULTS);
  const leftOut = findings.length - kept.length;
  const rules = rulesOf(kept);
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  const fingerprint = fingerprints();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'station-ledger', language: 'zh-CN', rules } },
        automationDetails: { id: 'check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: '运行检查的目录' } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(leftOut === 0
              ? {}
              : {
                  toolExecutionNotifications: [
                    {
                      level: 'warning',
                      message: { text: `共 ${findings.length} 条，只列出最严重的 ${kept.length} 条，另有 ${leftOut} 条没有列出。` },
                    },
                  ],
                }),
          },
        ],
        properties: {
          asOf,
          total: findings.length,
          leftOut,
          ...(commit === undefined ? {} : { commit }),
          ...(base === undefined ? {} : { base }),
        },
        results: kept.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0, fingerprint(finding))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
};

function resultOf(finding: CheckFinding, ruleIndex: number, fingerprint: string): Result {
  const { rule, severity, message, help, at, station, status, target, actual, new: isNew } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at.file), uriBaseId: 'SRCROOT' },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprint },
    ...(isNew === undefined ? {} : { baselineState: isNew ? ('new' as const) : ('unchanged' as const) }),
    properties: { station, status, target, actual },
  };
}

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function rulesOf(findings: readonly CheckFinding[]): ReportingDescriptor[] {
  const known = new Map([...RULES, ...REQUIREMENTS].map((rule) => [rule.id, rule]));
  return [...new Set(findings.map(({ rule }) => rule))].sort().map((id) => {
    const rule = known.get(id);
    const title = rule?.title ?? '规则出错';
    const finds = rule?.finds ?? '一条规则没有检查完；其他规则不受影响。';
    const articles = rule === undefined ? [] : 'articles' in rule ? rule.articles : [rule.article];
    const source = articles.length === 0 ? '' : `依据：${articles.map((article) => `第${article}条`).join('、')}。`;
    return {
      id,
      name: nameOf(id),
      shortDescription: { text: title },
      fullDescription: { text: finds },
      help: { text: `${finds}${source}` },
      properties: { tags: [id.split('/')[0] ?? id] },
    };
  });
}

/** `quota/key-enterprises`: QuotaKeyEnterprises. */
const nameOf = (id: string): string => id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Known again when lines move: by rule, station, file and words; the same again in the same file is numbered. */
function fingerprints(): (finding: CheckFinding) => string {
  const seen = new Map<string, number>();
  return ({ rule, station, at, message }) => {
    const hash = digest(JSON.stringify([rule, station, at.file, message]));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

/** 64 bits of two FNV-1a sums: no secret hangs on it, and it needs no clock, no promise and no Node. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x6c62272e;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
