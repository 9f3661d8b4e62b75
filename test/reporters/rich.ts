import { type CheckInput, type CheckResult, checkProgramme } from '../../src/check/result.ts';
import {
  ABSENT,
  AFTER,
  demand,
  enterprise,
  event,
  type Files,
  files,
  outcome,
  policy,
  programme,
  STATION,
  stationFile,
} from '../builders.ts';

const OTHER = 'stations/2024/daxing';

const tierA = policy().tiers.A ?? never();

const otherStation = Object.fromEntries(
  Object.entries(files())
    .filter(([path]) => path.startsWith(`${STATION}/`))
    .map(([path, value]) => [path.replace(STATION, OTHER), value]),
);

/** Two stations with errors, warnings, infos, things not judged, things that are found by no station, and words that no format may let through. */
export const RICH: Files = files({
  'policies/2024.json': policy({ tiers: { ...policy().tiers, C: { ...tierA, stations: 3 } } }),
  '说明.txt': '不在内容规范里的文件',
  ...otherStation,
  [`${OTHER}/station.json`]: stationFile({ district: 'daxing', tier: 'B', agreement: undefined as never }),
  [`${OTHER}/visits.json`]: '{"experts": [],}',
  [`${OTHER}/demands.json`]: ABSENT,
  [`${STATION}/demands.json`]: {
    demands: [demand(1), demand(2, { enterprise: 'e-404' }), demand(3, { collectedOn: '2031-01-01' }), demand(4, { status: 'matched' })],
  },
  [`${STATION}/outcomes.json`]: { outcomes: [outcome(1), outcome(1, { agreedOn: '2024-04-01' })] },
  [`${STATION}/events.json`]: {
    events: [
      event(1, { title: '=1+1"],\u0007<b>|`\n::error::@someone [链接](https://example.com) ]]>', evidence: {} }),
      event(2, { on: '2024-05-12' }),
    ],
  },
  [`${STATION}/enterprises.json`]: {
    enterprises: [enterprise(1), enterprise(2, { creditCode: '91110108ma00000020' }), enterprise(3), enterprise(4)],
  },
  [`${STATION}/=cmd.txt`]: '未知的文件',
});

function never(): never {
  throw new Error('the policy of the tests has a tier A');
}

/** What the rich programme was before: one demand less, and without its unknown file. */
export const BEFORE: Files = {
  ...RICH,
  [`${STATION}/=cmd.txt`]: ABSENT,
  [`${STATION}/demands.json`]: { demands: [demand(1), demand(9)] },
};

export function check(given: Files, change: Partial<CheckInput> = {}): CheckResult {
  return checkProgramme({
    programme: programme(given),
    scope: {},
    asOf: AFTER,
    today: AFTER,
    nameOf: (file) => `content/${file}`,
    policies: [],
    ...change,
  });
}

/** The rich programme, alone and against what it was before. */
export const rich = (): CheckResult => check(RICH);
export const richAgainstBase = (): CheckResult => check(RICH, { base: { programme: programme(BEFORE), commit: 'a'.repeat(40) } });

/** A result with so many findings as one repeated. */
export function repeated(result: CheckResult, times: number): CheckResult {
  return { ...result, findings: Array.from({ length: times }, () => result.findings).flat() };
}
