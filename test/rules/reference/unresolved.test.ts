import { describe, expect, test } from 'vitest';
import {
  ABSENT,
  demand,
  enterprise,
  event,
  expense,
  expert,
  type Files,
  files,
  finance,
  outcome,
  oversight,
  post,
  STATION,
  stationFile,
  visit,
} from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'reference/unresolved';
const ledger = (name: string, value: object): Files => ({ [`${STATION}/${name}.json`]: value });
const NEWS = `${STATION}/news/2024-06-01-post-1.md`;
const POST = 'error news/2024-06-01-post-1.md';
const assessment = { id: 'a-1', station: 'haidian', on: '2024-09-30', kind: 'stage', result: 'passed' } as const;

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['the valid programme passes', {}, []],
    [
      'a demand of an unknown enterprise',
      ledger('demands', { demands: [demand(1), demand(2, { enterprise: 'e-9' })] }),
      ['error demands.json demands.1.enterprise'],
    ],
    [
      'a demand of an unknown event',
      ledger('demands', { demands: [demand(1, { event: 'ev-9' }), demand(2)] }),
      ['error demands.json demands.0.event'],
    ],
    ['a demand of a known event passes', ledger('demands', { demands: [demand(1, { event: 'ev-1' }), demand(2)] }), []],
    [
      'an outcome of an unknown demand',
      ledger('outcomes', { outcomes: [outcome(1, { demand: 'd-9' })] }),
      ['error outcomes.json outcomes.0.demand'],
    ],
    [
      'an outcome of an unknown expert',
      ledger('outcomes', { outcomes: [outcome(1, { experts: ['x-1', 'x-9'] })] }),
      ['error outcomes.json outcomes.0.experts.1'],
    ],
    [
      'an event with an unknown enterprise',
      ledger('events', { events: [event(1, { enterprises: ['e-1', 'e-9'] })] }),
      ['error events.json events.0.enterprises.1'],
    ],
    [
      'an event with an unknown post',
      ledger('events', { events: [event(1, { news: '2024-06-01-nothing' })] }),
      ['error events.json events.0.news'],
    ],
    [
      'a visit of an unknown expert',
      ledger('visits', { experts: [expert(1)], visits: [visit(1, { expert: 'x-9' })] }),
      ['error visits.json visits.0.expert'],
    ],
    [
      'a visit to an unknown enterprise',
      ledger('visits', { experts: [expert(1)], visits: [visit(1, { enterprise: 'e-9' })] }),
      ['error visits.json visits.0.enterprise'],
    ],
    [
      'a visit for an unknown demand',
      ledger('visits', { experts: [expert(1)], visits: [visit(1, { demand: 'd-9' })] }),
      ['error visits.json visits.0.demand'],
    ],
    [
      'an expense for an unknown event',
      ledger('finance', finance({ expenses: [expense(1, { event: 'ev-9' })] })),
      ['error finance.json expenses.0.event'],
    ],
    ['a post on an unknown event', { [NEWS]: post(1, { extra: 'event: ev-9\n' }) }, [`${POST} event`]],
    ['a post on a known event passes', { [NEWS]: post(1, { extra: 'event: ev-1\n' }) }, []],
    [
      'an id is compared as it is written',
      ledger('demands', { demands: [demand(1, { enterprise: 'e-01' }), demand(2)] }),
      ['error demands.json demands.0.enterprise'],
    ],
    [
      'a row that was withdrawn is not there',
      {
        ...ledger('enterprises', { enterprises: [enterprise(2)], withdrawn: [{ id: 'e-1', on: '2024-06-01', reason: '误报' }] }),
        ...ledger('demands', { demands: [demand(1), demand(2)] }),
        ...ledger('visits', { experts: [], visits: [] }),
      },
      ['error demands.json demands.0.enterprise'],
    ],
    [
      'an enterprise in an unknown district',
      ledger('enterprises', { enterprises: [1, 2, 3, 4].map((number) => enterprise(number, number === 1 ? { district: 'nowhere' } : {})) }),
      ['error enterprises.json enterprises.0.district'],
    ],
    ['a station of an unknown district', ledger('station', stationFile({ district: 'nowhere' })), ['error station.json district']],
    [
      'an assessment of an unknown station',
      { 'oversight/2024.json': oversight({ assessments: [assessment, { ...assessment, id: 'a-2', station: 'nowhere' }] }) },
      ['error oversight/2024.json assessments.1.station'],
    ],
    [
      'an inspection of an unknown station',
      {
        'oversight/2024.json': oversight({
          inspections: [{ id: 'in-1', station: 'nowhere', on: '2024-09-01', topic: 'other', result: 'no-issue', finding: '无' }],
        }),
      },
      ['error oversight/2024.json inspections.0.station'],
    ],
    [
      'a district without a station of its own passes',
      { 'oversight/2024.json': oversight({ assessments: [assessment, { ...assessment, id: 'a-2', station: 'daxing' }] }) },
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  const events = (evidence: object): Files => ledger('events', { events: [event(1, { evidence })] });
  test.each<[string, Files, string[]]>([
    [
      'a letter',
      ledger('station', stationFile({ recommendation: { on: '2024-03-10', evidence: 'evidence/no.pdf' } })),
      ['error station.json recommendation.evidence'],
    ],
    [
      'an agreement',
      ledger('station', stationFile({ agreement: { signedOn: '2024-03-31', evidence: 'evidence/no.pdf' } })),
      ['error station.json agreement.evidence'],
    ],
    [
      'a service',
      ledger('enterprises', {
        enterprises: [1, 2, 3, 4].map((number) =>
          enterprise(number, {
            service: { since: '2024-04-10', summary: '诊断', evidence: number === 2 ? 'evidence/no.pdf' : 'evidence/plan.pdf' },
          }),
        ),
      }),
      ['error enterprises.json enterprises.1.service.evidence'],
    ],
    [
      'an outcome',
      ledger('outcomes', { outcomes: [outcome(1, { evidence: ['evidence/plan.pdf', 'evidence/no.pdf'] })] }),
      ['error outcomes.json outcomes.0.evidence.1'],
    ],
    ['a plan', events({ plan: 'evidence/no.pdf' }), ['error events.json events.0.evidence.plan']],
    ['a photo', events({ photos: [{ path: 'evidence/no.png', alt: '图' }] }), ['error events.json events.0.evidence.photos.0.path']],
    ['minutes', events({ minutes: 'evidence/no.pdf' }), ['error events.json events.0.evidence.minutes']],
    [
      'separate accounting',
      ledger('finance', finance({ separateAccounting: { confirmedOn: '2024-04-02', evidence: 'evidence/no.pdf' } })),
      ['error finance.json separateAccounting.evidence'],
    ],
    [
      'final accounts',
      ledger('finance', finance({ finalAccounts: { on: '2024-12-10', evidence: 'evidence/no.pdf' } })),
      ['error finance.json finalAccounts.evidence'],
    ],
    [
      'an audit',
      ledger('finance', finance({ audit: { firm: '甲', on: '2024-12-20', opinion: 'unqualified', evidence: 'evidence/no.pdf' } })),
      ['error finance.json audit.evidence'],
    ],
    ['a cover', { [NEWS]: post(1, { extra: 'cover: evidence/no.png\ncoverAlt: 图\n' }) }, [`${POST} cover`]],
    ['a picture of a post', { [NEWS]: post(1, { body: '甲\n\n![图](../evidence/no.png)' }) }, [`${POST} 8:1`]],
    ['a picture of a post that is there passes', { [NEWS]: post(1, { body: '![图](../evidence/photo.png)' }) }, []],
    [
      'a picture of a report',
      { [`${STATION}/reports/summary.md`]: '---\ntitle: 报告\ndate: 2024-11-10\n---\n\n![图](../evidence/no.png)\n' },
      ['error reports/summary.md 6:1'],
    ],
    ['a name in other case', events({ plan: 'evidence/Plan.pdf' }), ['error events.json events.0.evidence.plan']],
    [
      'another station’s file',
      { ...events({ plan: 'evidence/theirs.pdf' }), 'stations/2024/daxing/evidence/theirs.pdf': {} },
      ['error events.json events.0.evidence.plan'],
    ],
    [
      'a folder',
      { ...events({ plan: 'evidence/plans' }), [`${STATION}/evidence/plans/a.pdf`]: {} },
      ['error events.json events.0.evidence.plan'],
    ],
    ['a path that leads elsewhere is schema/file’s', events({ plan: '../haidian/evidence/plan.pdf' }), []],
    ['a picture of another host is content/unsafe’s', { [NEWS]: post(1, { body: '![图](https://example.com/a.png)' }) }, []],
  ])('evidence that does not exist: %s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test.each<[string, string, Files]>([
    ['enterprises.json', 'enterprises', ledger('demands', { demands: [demand(1, { enterprise: 'e-9' }), demand(2)] })],
    ['demands.json', 'demands', ledger('outcomes', { outcomes: [outcome(1, { demand: 'd-9' })] })],
    ['events.json', 'events', ledger('finance', finance({ expenses: [expense(1, { event: 'ev-9' })] }))],
    ['visits.json', 'visits', ledger('outcomes', { outcomes: [outcome(1, { experts: ['x-9'] })] })],
  ])('ids that point into %s are not spoken of where it is missing, broken or misshapen', (_name, name, change) => {
    for (const state of [ABSENT, '{', { $schema: 1 }]) {
      expect(said(RULE, files({ ...change, [`${STATION}/${name}.json`]: state }))).toEqual([]);
    }
    expect(said(RULE, files(change))).toHaveLength(1);
  });

  test('a post that cannot be read is there', () => {
    expect(said(RULE, files({ [NEWS]: '---\ntitle: 甲\n' }))).toEqual([]);
    expect(said(RULE, files({ [NEWS]: ABSENT }))).toEqual(['error events.json events.0.news']);
  });

  test('without districts.json no district is unknown', () => {
    expect(said(RULE, files({ 'districts.json': ABSENT, ...ledger('station', stationFile({ district: 'nowhere' })) }))).toEqual([]);
  });

  test('the message names what is missing', () => {
    expect(findingsOf(RULE, files(ledger('demands', { demands: [demand(1, { enterprise: 'e-9' }), demand(2)] })))[0]?.message).toContain(
      'e-9',
    );
    expect(findingsOf(RULE, files(events({ plan: 'evidence/no.pdf' })))[0]?.message).toContain('evidence/no.pdf');
  });
});
