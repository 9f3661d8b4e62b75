import { fen, formatFen, sumOfYuan } from '../../programme/money.ts';
import { type Place, placeIn, type Report, type Rule } from '../rule.ts';

/** Art. 13: the award comes in two instalments. */
const MOST_INSTALMENTS = 2;

/** Art. 13: two instalments after the agreement, the final one after a stage assessment that was passed, together no more than the award. */
export const instalments: Rule = {
  id: 'finance/instalments',
  articles: [13],
  severity: 'error',
  title: '分批拨款',
  finds: '拨款多于两批、早于协议、合计超过支持经费；尾款没有或早于阶段性考核通过。',
  checkStation: function* ({ file, finance, district }, { year }) {
    if (finance === undefined) return;
    const { award, instalments: rows } = finance.value;
    const at = (...path: (string | number)[]): Place => placeIn(finance, ['instalments', ...path]);
    if (rows.length > MOST_INSTALMENTS) {
      yield {
        at: at(MOST_INSTALMENTS),
        message: `拨款有${rows.length}批，最多${MOST_INSTALMENTS}批`,
        help: '经费分首款和尾款两批拨付，请核对。',
      };
    }
    const total = sumOfYuan(rows.map(({ amount }) => amount));
    if (total > fen(award)) {
      yield { at: at(), message: `拨款合计 ${formatFen(total)} 元，超过支持经费 ${formatFen(fen(award))} 元`, help: '请核对每批金额。' };
    }
    const signedOn = file?.value.agreement?.signedOn;
    const assessments = year.oversight && (year.oversight.value.assessments ?? []);
    for (const [index, { id, on, kind, assessmentPassedOn }] of rows.entries()) {
      if (signedOn !== undefined && on < signedOn) {
        yield { at: at(index, 'on'), message: `拨款 ${id}（${on}）早于协议（${signedOn}）`, help: '先签协议后拨款，请核对日期。' };
      }
      if (kind !== 'final') continue;
      if (assessmentPassedOn === undefined || on < assessmentPassedOn) {
        yield unassessed(at(index), id, assessmentPassedOn);
      } else if (assessments !== undefined && !assessments.some((one) => isPassed(one, district) && one.on <= on)) {
        yield {
          at: at(index),
          message: `尾款 ${id} 到账前，中心没有记录通过的阶段性考核`,
          help: '请与中心核对考核结果（oversight/年度.json）。',
        };
      }
    }
  },
};

function isPassed(assessment: { station: string; kind: string; result: string }, district: string): boolean {
  return assessment.station === district && assessment.kind === 'stage' && assessment.result === 'passed';
}

function unassessed(at: Place, id: string, passedOn: string | undefined): Report {
  const message = passedOn === undefined ? `尾款 ${id} 没有写阶段性考核通过的日期` : `尾款 ${id} 早于阶段性考核通过（${passedOn}）`;
  return { at, message, help: '阶段性考核通过后才拨尾款，请写上或核对 assessmentPassedOn。' };
}
