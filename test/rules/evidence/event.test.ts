import { describe, expect, test } from 'vitest';
import type { StationEvent } from '../../../src/collections/schemas/events.ts';
import { ABSENT, event, explanation, type Files, files, judgeFiles, post, STATION, stationFile } from '../../builders.ts';

const rule = 'evidence/event';
const ledger = `${STATION}/events.json`;
const full = event(1).evidence;
const withEvent = (change: Partial<StationEvent>): Files => ({ [ledger]: { events: [event(1, change), event(2), event(3), event(4)] } });
const reporting = (date: string, id = 'ev-1'): Files => ({
  [`${STATION}/news/${date}-about.md`]: post(9, { date, extra: `event: ${id}\n` }),
});

describe('evidence/event', () => {
  test.each<[string, Files, string[]]>([
    ['all there', {}, []],
    ['no plan', withEvent({ evidence: { ...full, plan: undefined } }), ['活动方案']],
    ['no photos', withEvent({ evidence: { ...full, photos: undefined } }), ['照片']],
    ['an empty list of photos', withEvent({ evidence: { ...full, photos: [] } }), ['照片']],
    ['no minutes', withEvent({ evidence: { ...full, minutes: undefined } }), ['会议纪要']],
    ['no post', withEvent({ news: undefined }), ['新闻稿']],
    ['nothing at all', withEvent({ evidence: {}, news: undefined }), ['活动方案', '照片', '会议纪要', '新闻稿']],
    ['a post that names the event', { ...withEvent({ news: undefined }), ...reporting('2024-06-20') }, []],
    ['a post of another year that names the event', { ...withEvent({ news: undefined }), ...reporting('2025-01-05') }, []],
    ['a post that names another event', { ...withEvent({ news: undefined }), ...reporting('2024-06-20', 'ev-2') }, ['新闻稿']],
    [
      'a broken post that names the event',
      {
        ...withEvent({ news: undefined }),
        [`${STATION}/news/2024-06-20-a.md`]: '---\ntitle: 甲\ndate: 2024-06-21\nevent: ev-1\n---\n正文',
      },
      ['新闻稿'],
    ],
    ['a path to nothing counts as there', withEvent({ evidence: { ...full, plan: 'evidence/none.pdf' } }), []],
    ['a post that is not there counts as there', withEvent({ news: '2024-06-09-none' }), []],
    ['an event of kind other owes it too', withEvent({ kind: 'other', evidence: {} }), ['活动方案', '照片', '会议纪要']],
    ['an event before the agreement owes it too', withEvent({ on: '2024-03-05', evidence: {} }), ['活动方案', '照片', '会议纪要']],
  ])('after the due date, %s', (_, change, missing) => {
    const judged = judgeFiles(files(change));
    const findings = judged.of(rule);
    expect(findings.map(({ severity, status }) => `${severity} ${status}`)).toEqual(missing.map(() => 'error unmet'));
    for (const what of missing) expect(findings.filter(({ message }) => message.includes(`缺${what}`))).toHaveLength(1);
    for (const finding of findings) expect(finding).toMatchObject({ target: 4, actual: 3, article: 11, station: '2024/haidian' });
    expect(judged.requirement(rule)).toMatchObject({ target: 4, actual: missing.length === 0 ? 4 : 3, dueOn: '2024-10-31' });
  });

  test('a wrong path and a wrong post are reference/unresolved and nothing else', () => {
    const judged = judgeFiles(files(withEvent({ evidence: { ...full, plan: 'evidence/none.pdf' }, news: '2024-06-09-none' })));
    expect(judged.rules).toEqual(['reference/unresolved error']);
    expect(judged.of('reference/unresolved')).toHaveLength(2);
  });

  test('a name of a post that could not be one is unresolved too, and the ledger is still read', () => {
    const judged = judgeFiles(files(withEvent({ news: '2024-06-01-post-1.md' })));
    expect(judged.rules).toEqual(['reference/unresolved error']);
  });

  test.each([
    ['the day before the event nothing is owed', '2024-05-10', 0, 0, 'met', []],
    ['on the day of the event its things are missing', '2024-05-11', 1, 0, 'behind', ['warning', 'warning']],
    ['with the other events in good order the pace is kept', '2024-05-14', 4, 3, 'on-track', ['info', 'info']],
    ['the pace is lost later', '2024-10-31', 4, 3, 'behind', ['warning', 'warning']],
    ['after the due date they are errors', '2024-11-01', 4, 3, 'unmet', ['error', 'error']],
  ])('%s', (_, asOf, target, actual, status, severities) => {
    const judged = judgeFiles(files(withEvent({ evidence: { photos: full.photos } })), { asOf });
    expect(judged.requirement(rule)).toMatchObject({ target, actual, status });
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(severities);
  });

  test('explained gaps are warnings, one for each thing', () => {
    const change = { ...withEvent({ evidence: {} }), [`${STATION}/explanations.json`]: { explanations: [explanation({ rule })] } };
    const judged = judgeFiles(files(change));
    expect(judged.requirement(rule).status).toBe('explained');
    expect(judged.of(rule).map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });

  test('each finding stands at its event', () => {
    const [finding] = judgeFiles(files(withEvent({ news: undefined }))).of(rule);
    expect(finding?.at).toMatchObject({ file: ledger, path: ['events', 0], line: 3 });
  });

  test('without an agreement gaps are not judged up to the due date, and are unmet after it', () => {
    const station = { [`${STATION}/station.json`]: { ...stationFile(), agreement: undefined } };
    const judged = (asOf: string) => judgeFiles(files({ ...withEvent({ evidence: {} }), ...station }), { asOf });
    expect(judged('2024-10-31').requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: 4 });
    expect(judged('2024-10-31').of(rule)).toEqual([]);
    expect(judged('2024-11-01').of(rule)).toHaveLength(3);
  });

  test.each([
    ['is missing', ABSENT],
    ['does not parse', '{'],
  ])('not judged when events.json %s', (_, content) => {
    const judged = judgeFiles(files({ [ledger]: content }));
    expect(judged.requirement(rule)).toMatchObject({ status: 'not-judged', actual: null, target: null });
    expect(judged.requirement(rule).reason).toContain('events.json');
  });
});
