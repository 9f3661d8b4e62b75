import { describe, expect, it } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };

describe('json', () => {
  it('has the keys of the contract, and no others without a base', () => {
    const report = JSON.parse(json(rich(), PLAIN));
    expect(Object.keys(report)).toEqual(['version', 'asOf', 'years', 'policies', 'summary', 'findings', 'requirements']);
    const allowed = 'rule severity status article station file line column path message help target actual new'.split(' ');
    for (const finding of report.findings) expect(allowed).toEqual(expect.arrayContaining(Object.keys(finding)));
    expect(report.findings.some((finding: object) => 'new' in finding)).toBe(false);
  });

  it('tells with a base what is new and what moved', () => {
    const report = JSON.parse(json(richAgainstBase(), PLAIN));
    expect(report.findings.every((finding: object) => 'new' in finding)).toBe(true);
    expect(report.base).toBe('a'.repeat(40));
    expect(report.changes[0].station).toBe('2024/haidian');
  });

  it('gives null for figures that are not judged, with the reason', () => {
    const report = JSON.parse(json(rich(), PLAIN));
    const notJudged = report.requirements.filter(({ status }: { status: string }) => status === 'not-judged');
    expect(notJudged.length).toBeGreaterThan(0);
    for (const { actual, reason } of notJudged) {
      expect(actual).toBeNull();
      expect(reason).not.toBe('');
    }
  });
});
