import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { MAX_RESULTS, sarif } from '../../src/reporters/sarif.ts';
import { check, RICH, repeated, rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };
const schema: object = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);

const runOf = (text: string): Run => JSON.parse(text).runs[0];

describe('sarif', () => {
  for (const [name, result] of Object.entries({ alone: rich(), 'against a base': richAgainstBase(), huge: repeated(rich(), 400) })) {
    it(`${name}: fits the schema of SARIF 2.1.0`, () => {
      validate(JSON.parse(sarif(result, PLAIN)));
      expect(validate.errors).toBeNull();
    });
  }

  it('counts columns in UTF-16 units and names every file below the working directory', () => {
    const run = runOf(sarif(rich(), PLAIN));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const uris = run.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '') ?? [];
    expect(uris).toContain('content/stations/2024/haidian/%3Dcmd.txt');
    for (const uri of uris) expect(uri).toMatch(/^content\/[\w./%-]+$/);
  });

  it('explains each rule that it names, in Chinese', () => {
    const { tool, results } = runOf(sarif(rich(), PLAIN));
    const { rules = [] } = tool.driver;
    for (const { ruleId, ruleIndex } of results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(rule.help?.text).toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives each result a fingerprint of its own, which stays when lines move', () => {
    const fingerprints = (moved: number): (string | undefined)[] => {
      const result = rich();
      const findings = result.findings.map((finding) => ({ ...finding, at: { ...finding.at, line: finding.at.line + moved } }));
      return (runOf(sarif({ ...result, findings }, PLAIN)).results ?? []).map((one) => one.partialFingerprints?.['finding/v1']);
    };
    expect(new Set(fingerprints(0)).size).toBe(rich().findings.length);
    expect(fingerprints(7)).toEqual(fingerprints(0));
  });

  it('keeps to 5,000 results, the worst first, and says how many it left out', () => {
    const times = Math.ceil(MAX_RESULTS / rich().findings.length) + 1;
    const huge = repeated(rich(), times);
    const { results = [], invocations = [], properties } = runOf(sarif(huge, PLAIN));
    expect(results).toHaveLength(MAX_RESULTS);
    const leftOut = huge.findings.length - MAX_RESULTS;
    expect(properties?.leftOut).toBe(leftOut);
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(`另有 ${leftOut} 条没有列出`);
    const levels = results.map(({ level }) => level ?? '');
    expect(levels).toEqual(levels.toSorted((a, b) => ['error', 'warning', 'note'].indexOf(a) - ['error', 'warning', 'note'].indexOf(b)));
  });

  it('leaves nothing out of 5,000', () => {
    const result = { ...rich(), findings: repeated(rich(), 1000).findings.slice(0, MAX_RESULTS) };
    const run = runOf(sarif(result, PLAIN));
    expect(run.results).toHaveLength(MAX_RESULTS);
    expect(run.invocations?.[0]?.toolExecutionNotifications).toBeUndefined();
  });

  it('is valid without a finding', () => {
    validate(JSON.parse(sarif({ ...check(RICH), findings: [] }, PLAIN)));
    expect(validate.errors).toBeNull();
  });
});
