import { readdirSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type CheckResult, summaryOf } from '../../src/check/result.ts';
import { type Format, REPORTERS } from '../../src/reporters/all-reporters.ts';
import { readCsv } from './read-csv.ts';
import { rich, richAgainstBase } from './rich.ts';

const PLAIN = { colour: false };

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const matches = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const bySeverity = (of: (word: string) => number): Counts => ({ errors: of('错误'), warnings: of('提醒'), infos: of('提示') });

/** Counts the findings in what each format wrote, from what it lists and not from the totals that it gives. */
const COUNTS: Readonly<Record<Format, (result: CheckResult) => Counts>> = {
  pretty: (result) => {
    const text = REPORTERS.pretty(result, PLAIN);
    return bySeverity((word) => matches(text, new RegExp(`^ {2}\\d+:\\d+ +${word} `, 'gm')));
  },
  json: (result) => {
    const { findings } = JSON.parse(REPORTERS.json(result, PLAIN));
    const of = (severity: string): number => findings.filter((finding: { severity: string }) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), infos: of('info') };
  },
  csv: (result) => {
    const [heads = [], ...rows] = readCsv(REPORTERS.csv(result, PLAIN).slice(1));
    return bySeverity((word) => rows.filter((row) => row[heads.indexOf('级别')] === word).length);
  },
  markdown: (result) => {
    const text = REPORTERS.markdown(result, PLAIN);
    return bySeverity((word) => matches(text, new RegExp(`^- \\*\\*${word}\\*\\* `, 'gm')));
  },
  github: (result) => {
    let summary = '';
    REPORTERS.github(result, {
      ...PLAIN,
      writeSummary: (markdown) => {
        summary = markdown;
      },
    });
    return bySeverity((word) => matches(summary, new RegExp(`^\\| ${word}(?:（新增）)? \\|`, 'gm')));
  },
  sarif: (result) => {
    const { results } = JSON.parse(REPORTERS.sarif(result, PLAIN)).runs[0];
    const of = (level: string): number => results.filter((one: { level: string }) => one.level === level).length;
    return { errors: of('error'), warnings: of('warning'), infos: of('note') };
  },
  junit: (result) => {
    const text = REPORTERS.junit(result, PLAIN);
    new XMLParser().parse(text, true);
    return {
      errors: matches(text, /<failure /g),
      warnings: matches(text, /<system-out>提醒[ ：]/g),
      infos: matches(text, /<system-out>提示[ ：]/g),
    };
  },
};

const RESULTS = { alone: rich(), 'against a base': richAgainstBase() };
const FORMATS = Object.keys(REPORTERS) as Format[];

describe('the formats of check', () => {
  it('are those that the contract names, each with a module and a test', () => {
    expect(FORMATS).toEqual(['pretty', 'json', 'csv', 'markdown', 'github', 'sarif', 'junit']);
    const modules = readdirSync(new URL('../../src/reporters', import.meta.url));
    const tests = readdirSync(new URL('.', import.meta.url));
    for (const format of FORMATS) {
      expect(modules).toContain(`${format}.ts`);
      expect(tests).toContain(`${format}.test.ts`);
    }
  });

  for (const [name, result] of Object.entries(RESULTS)) {
    const { errors, warnings, infos } = summaryOf(result);

    it(`${name}: the rich programme has findings of every kind`, () => {
      expect(Math.min(errors, warnings, infos)).toBeGreaterThan(0);
      expect(result.findings.some(({ station }) => station === undefined)).toBe(true);
      expect(result.requirements.some(({ status }) => status === 'not-judged')).toBe(true);
    });

    for (const format of FORMATS) {
      it(`${name}: ${format} has each finding once`, () => {
        expect(COUNTS[format](result)).toEqual({ errors, warnings, infos });
      });
    }
  }

  it('give the same bytes for the same result', () => {
    for (const format of FORMATS) expect(REPORTERS[format](rich(), PLAIN)).toBe(REPORTERS[format](rich(), PLAIN));
  });
});
