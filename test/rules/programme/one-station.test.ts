import { describe, expect, test } from 'vitest';
import { type Files, files, STATION, stationFile } from '../../builders.ts';
import { findingsOf, said } from '../schema/expected.ts';

const RULE = 'programme/one-station';
const DAXING = 'stations/2024/daxing/station.json';
const daxing = (change: Parameters<typeof stationFile>[0] = {}): Files => ({ [DAXING]: stationFile({ district: 'daxing', ...change }) });

describe(RULE, () => {
  test.each<[string, Files, string[]]>([
    ['two districts pass', daxing(), []],
    ['one district in two years passes', { 'stations/2023/haidian/station.json': stationFile({ year: 2023 }) }, []],
    [
      'a year that is not the folder’s is found',
      { [`${STATION}/station.json`]: stationFile({ year: 2023 }) },
      ['error station.json year 第5条'],
    ],
    [
      'a district that is not the folder’s is found',
      { [`${STATION}/station.json`]: stationFile({ district: 'daxing' }) },
      ['error station.json district 第5条'],
    ],
    [
      'both are found',
      { [`${STATION}/station.json`]: stationFile({ year: 2025, district: 'daxing' }) },
      ['error station.json year 第5条', 'error station.json district 第5条'],
    ],
    [
      'two folders that name one district and year both get it, and the wrong one its own',
      daxing({ district: 'haidian' }),
      [`error ${DAXING} district 第5条`, `error ${DAXING} district 第5条`, 'error station.json district 第5条'],
    ],
    [
      'also where the folders are of two years',
      { 'stations/2023/haidian/station.json': stationFile({ year: 2024 }) },
      [
        'error stations/2023/haidian/station.json year 第5条',
        'error stations/2023/haidian/station.json district 第5条',
        'error station.json district 第5条',
      ],
    ],
    [
      'two folders that have changed places name no district twice',
      { ...daxing({ district: 'haidian' }), [`${STATION}/station.json`]: stationFile({ district: 'daxing' }) },
      [`error ${DAXING} district 第5条`, 'error station.json district 第5条'],
    ],
    ['a station.json that cannot be read names nothing', { [DAXING]: '{"district": "haidian"' }, []],
  ])('%s', (_name, change, expected) => {
    expect(said(RULE, files(change))).toEqual(expected);
  });

  test('each names the other’s file', () => {
    const findings = findingsOf(RULE, files(daxing({ district: 'haidian' }))).filter(({ message }) => message.includes('已有站点'));
    expect(findings.map(({ station, message }) => [station, message])).toEqual([
      ['2024/daxing', `2024/haidian 已有站点：${STATION}/station.json`],
      ['2024/haidian', `2024/haidian 已有站点：${DAXING}`],
    ]);
  });
});
