import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { rich } from './rich.ts';

const PLAIN = { colour: false };
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['testsuite', 'testcase'].includes(name) });
const suitesOf = (text: string) => parser.parse(text, true).testsuites;

describe('junit', () => {
  it('has a suite for each station and one for what is about none', () => {
    const names: string[] = suitesOf(junit(rich(), PLAIN)).testsuite.map((suite: Record<string, string>) => suite['@_name']);
    expect(names).toEqual(['大兴区（2024/daxing）', '海淀区（2024/haidian）', '全部站点（programme）']);
  });

  it('has a case for each finding and for each requirement without one', () => {
    const { findings, requirements } = rich();
    const silent = requirements.filter(
      ({ station, rule }) => !findings.some((finding) => finding.station === station && finding.rule === rule),
    );
    const suites = suitesOf(junit(rich(), PLAIN));
    expect(Number(suites['@_tests'])).toBe(findings.length + silent.length);
    for (const suite of suites.testsuite) expect(suite.testcase).toHaveLength(Number(suite['@_tests']));
  });

  it('skips what is not judged, and fails for errors alone', () => {
    const { findings, requirements } = rich();
    const suites = suitesOf(junit(rich(), PLAIN));
    expect(Number(suites['@_failures'])).toBe(findings.filter(({ severity }) => severity === 'error').length);
    expect(Number(suites['@_skipped'])).toBe(requirements.filter(({ status }) => status === 'not-judged').length);
  });

  it('is well-formed XML whatever a finding says, without control characters', () => {
    const result = rich();
    const [finding] = result.findings;
    if (finding === undefined) throw new Error('the rich programme has findings');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const text = junit(
          { ...result, findings: [{ ...finding, severity: 'error', message: `${message}\u0000\u001b]]>\ufffe\ud800` }] },
          PLAIN,
        );
        expect(() => parser.parse(text, true)).not.toThrow();
        expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
  });
});
