import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/evaluation/evaluate.ts';
import { METRICS } from '../../src/metrics/all-metrics.ts';
import { isUnknown } from '../../src/metrics/metric.ts';
import { addDays } from '../../src/programme/days.ts';
import {
  demand,
  enterprise,
  event,
  expert,
  type Files,
  judgeFiles,
  outcome,
  post,
  programme,
  STATION,
  stationFile,
  visit,
} from '../builders.ts';
import { filesOf, Ledgers } from './ledgers.ts';

const RUNS = { numRuns: 25, seed: 20241115 };
const AsOf = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-10', days));

/** The rows that count of each metric, as of a day. */
function counts(given: Files, asOf: string): Record<string, readonly string[]> {
  const [year] = programme(given).years;
  const station = year?.stations[0];
  const policy = year?.policy?.value;
  if (station === undefined || policy === undefined) throw new Error('the files have a station and a policy');
  return Object.fromEntries(
    Object.entries(METRICS).map(([name, metric]) => {
      const tally = metric.tally({ station, policy, asOf });
      return [name, isUnknown(tally) ? [] : tally.counted];
    }),
  );
}

/** What findings say, but for where in its file each stands. */
function said(findings: readonly Finding[]): string[] {
  return findings.map(({ at, ...rest }) => JSON.stringify({ file: at.file, ...rest })).sort();
}

/** Added to any ledgers, each makes one more row that counts. */
const ADDITIONS: readonly [string, (ledgers: Ledgers) => Ledgers][] = [
  ['contactedEnterprises', (all) => ({ ...all, enterprises: [...all.enterprises, enterprise(50, { service: undefined })] })],
  ['keyEnterprises', (all) => ({ ...all, enterprises: [...all.enterprises, enterprise(51, { srdi: 'innovative' })] })],
  ['srdiEnterprises', (all) => ({ ...all, enterprises: [...all.enterprises, enterprise(52)] })],
  [
    'expertVisits',
    (all) => ({ ...all, experts: [...all.experts, expert(50)], visits: [...all.visits, visit(50, { expert: 'x-50', enterprise: 'e-1' })] }),
  ],
  ['events', (all) => ({ ...all, events: [...all.events, event(50, { on: '2024-06-01' })] })],
  ['demands', (all) => ({ ...all, demands: [...all.demands, demand(50, { enterprise: 'e-1' })] })],
  [
    'outcomes',
    (all) => ({ ...all, demands: [...all.demands, demand(51, { enterprise: 'e-1' })], outcomes: [...all.outcomes, outcome(51)] }),
  ],
  ['news', (all) => ({ ...all, posts: [...all.posts, { on: '2024-06-01', text: post(50, { date: '2024-06-01' }) }] })],
];

describe('laws', () => {
  test.each(ADDITIONS)('one more row that counts raises %s by one and lowers no figure', (name, add) => {
    fc.assert(
      fc.property(Ledgers, (ledgers) => {
        const before = counts(filesOf(ledgers), '2025-01-10');
        const after = counts(filesOf(add(ledgers)), '2025-01-10');
        expect(after[name]).toHaveLength((before[name] ?? []).length + 1);
        for (const metric of Object.keys(before)) expect(after[metric]).toEqual(expect.arrayContaining([...(before[metric] ?? [])]));
      }),
      RUNS,
    );
  });

  test('the order of rows changes no finding', () => {
    fc.assert(
      fc.property(Ledgers, AsOf, fc.infiniteStream(fc.nat()), (ledgers, asOf, draws) => {
        const shuffled = <T>(rows: readonly T[]): T[] => {
          const keyed = rows.map((row) => ({ row, key: draws.next().value }));
          return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
        };
        const { posts, ...lists } = ledgers;
        const mixed: Ledgers = {
          posts,
          enterprises: shuffled(lists.enterprises).map((row) => ({ ...row, contacts: shuffled(row.contacts) })),
          demands: shuffled(lists.demands),
          outcomes: shuffled(lists.outcomes),
          events: shuffled(lists.events),
          visits: shuffled(lists.visits),
          experts: shuffled(lists.experts),
        };
        expect(said(judgeFiles(filesOf(mixed), { asOf }).findings)).toEqual(said(judgeFiles(filesOf(ledgers), { asOf }).findings));
      }),
      RUNS,
    );
  });

  test('the order of keys and white space change no finding, and no path', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]): [string, unknown] => [key, turned(inner)])
          .reverse(),
      );
    };
    const placed = (findings: readonly Finding[]): string[] => {
      return findings.map(({ at, ...rest }) => JSON.stringify({ file: at.file, path: at.path, ...rest })).sort();
    };
    fc.assert(
      fc.property(Ledgers, AsOf, fc.constantFrom('', '\t', '     '), (ledgers, asOf, indent) => {
        const given = filesOf(ledgers);
        const rewritten = Object.fromEntries(
          Object.entries(given).map(([path, value]) => {
            return [
              path,
              path.endsWith('.json') ? `\uFEFF${JSON.stringify(turned(value), undefined, indent).replaceAll('\n', '\r\n')}\r\n\r\n` : value,
            ];
          }),
        );
        expect(placed(judgeFiles(rewritten, { asOf }).findings)).toEqual(placed(judgeFiles(given, { asOf }).findings));
      }),
      RUNS,
    );
  });

  test('how visible rows are changes no count and no requirement', () => {
    fc.assert(
      fc.property(Ledgers, AsOf, fc.constantFrom('public', 'anonymous', 'internal'), (ledgers, asOf, visibility) => {
        const seen = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, visibility }));
        const { enterprises, demands, outcomes, experts } = ledgers;
        const hidden: Ledgers = {
          ...ledgers,
          enterprises: seen(enterprises),
          demands: seen(demands),
          outcomes: seen(outcomes),
          experts: seen(experts),
        };
        expect(counts(filesOf(hidden), asOf)).toEqual(counts(filesOf(ledgers), asOf));
        const statuses = (given: Ledgers) =>
          judgeFiles(filesOf(given), { asOf }).requirements.map(({ rule, status }) => `${rule} ${status}`);
        expect(statuses(hidden)).toEqual(statuses(ledgers));
      }),
      RUNS,
    );
  });

  test('a later as-of day takes no row away', () => {
    fc.assert(
      fc.property(Ledgers, AsOf, fc.nat(200), (ledgers, asOf, days) => {
        const given = filesOf(ledgers);
        const earlier = counts(given, asOf);
        const later = counts(given, addDays(asOf, days));
        for (const metric of Object.keys(earlier)) expect(later[metric]).toEqual(expect.arrayContaining([...(earlier[metric] ?? [])]));
      }),
      RUNS,
    );
  });

  test('every row either counts or is left out with a reason, once', () => {
    fc.assert(
      fc.property(Ledgers, AsOf, (ledgers, asOf) => {
        const judged = judgeFiles(filesOf(ledgers), { asOf });
        const rowsOf = {
          'contacted-enterprises': 'enterprises',
          'key-enterprises': 'enterprises',
          'expert-visits': 'visits',
          events: 'events',
        } as const;
        for (const [rule, name] of Object.entries({ ...rowsOf, demands: 'demands', outcomes: 'outcomes' } as const)) {
          const { status, counted, excluded } = judged.requirement(`quota/${rule}`);
          if (status === 'not-judged') continue;
          expect([...counted, ...excluded.map(({ id }) => id)].sort()).toEqual(ledgers[name].map(({ id }) => id).sort());
        }
      }),
      RUNS,
    );
  });

  test('what is found of several stations is what is found of each, and what they share', () => {
    const SHARED = new Set([
      'identity/same-code',
      'integrity/claimed-twice',
      'programme/slots',
      'programme/one-station',
      'finance/consulting-payee',
    ]);
    const inFolder = (given: Files, district: string): Files => {
      const entries = Object.entries(given).filter(([path]) => path.startsWith('stations/'));
      const moved = entries.map(([path, value]): [string, unknown] => [path.replace(STATION, `stations/2024/${district}`), value]);
      return { ...Object.fromEntries(moved), [`stations/2024/${district}/station.json`]: stationFile({ district }) };
    };
    fc.assert(
      fc.property(Ledgers, Ledgers, AsOf, (one, other, asOf) => {
        const common = Object.fromEntries(Object.entries(filesOf(one)).filter(([path]) => !path.startsWith('stations/')));
        const first = inFolder(filesOf(one), 'haidian');
        const second = inFolder(filesOf(other), 'daxing');
        const own = (given: Files): string[] => {
          return judgeFiles({ ...common, ...given }, { asOf })
            .findings.filter(({ rule, station }) => station !== undefined && !SHARED.has(rule))
            .map((finding) => JSON.stringify(finding));
        };
        expect(own({ ...first, ...second }).sort()).toEqual([...own(first), ...own(second)].sort());
      }),
      RUNS,
    );
  });
});
