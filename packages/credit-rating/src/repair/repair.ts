import { order36, order45, repairPlan } from '../cite.js';
import type { RecordPeriods, RegimePeriod } from '../periods/types.js';
import type { CreditRecord } from '../records/types.js';
import { both } from '../texts.js';
import { and3, type Three, told } from '../three.js';
import type { RepairCondition, RepairStatus } from './types.js';

const creditChina = both('“信用中国”网站', 'the Credit China site');
const publicitySystem = both('国家企业信用信息公示系统', 'the enterprise publicity system');

const papers = [
  {
    title: both('履行义务的证明材料', 'proof that the duties are met'),
    basis: repairPlan('application', 'AB081'),
  },
  { title: both('信用承诺书', 'a credit promise'), basis: repairPlan('application', 'AB081') },
] as const;

const not3 = (a: Three): Three => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'maybe');

/** Whether the time has come on a day. */
const timeCome = ({ min, max }: RegimePeriod['repairFrom'], day: string): Three =>
  max !== null && day >= max ? 'yes' : min !== null && day < min ? 'no' : 'maybe';

const governing = ({ governs }: RegimePeriod, day: string): Three => {
  const now = governs.find(({ from, to }) => from <= day && (to === null || day <= to));
  return now === undefined ? 'no' : now.is;
};

const statusOf = (
  period: RegimePeriod,
  kind: RepairStatus['kind'],
  conditions: readonly RepairCondition[],
  day: string,
): RepairStatus => ({
  regime: period.regime,
  channel: period.channel,
  window: period.channel === 'credit-china' ? creditChina : publicitySystem,
  kind,
  from: period.repairFrom,
  mayAsk: conditions.map(({ met }) => met).reduce(and3, governing(period, day)),
  conditions,
  lacking: conditions.filter(({ met }) => met !== 'yes').map(({ id }) => id),
  papers: kind === 'repair' ? papers : [],
});

const byOrder36 = (record: CreditRecord, period: RegimePeriod, day: string): RepairStatus => {
  const { dutiesMet, dutiesMetOn, promise, otherConditions, excluded } = record.repair;
  const met: Three = dutiesMet === true && dutiesMetOn !== null && day < dutiesMetOn ? 'no' : told(dutiesMet);
  // a minor record may be repaired as soon as the duty is met
  const time = record.severity === 'minor' ? 'yes' : timeCome(period.repairFrom, day);
  return statusOf(
    period,
    'repair',
    [
      {
        id: 'not-excluded',
        title: both('不属于法律、中央政策规定不可修复的情形', 'no law or central policy excludes repair'),
        met: not3(told(excluded)),
        basis: order36('art. 2', 'L223'),
      },
      {
        id: 'shortest-period',
        title: both('最短公示期届满', 'the shortest period is over'),
        met: time,
        basis: order36('conditions', 'L231'),
      },
      {
        id: 'duties-met',
        title: both('纠正失信行为并履行义务', 'the wrong is righted and the duties are met'),
        met,
        basis: order36('conditions', 'L231'),
      },
      {
        id: 'promise',
        title: both('公开作出信用承诺', 'a public credit promise'),
        met: told(promise),
        basis: order36('conditions', 'L231'),
      },
      {
        id: 'other-conditions',
        title: both('法律法规规定的其他条件', 'other conditions of the law'),
        met: told(otherConditions),
        basis: order36('conditions', 'L231'),
      },
    ],
    day,
  );
};

const byOrder45 = (record: CreditRecord, period: RegimePeriod, day: string): RepairStatus => {
  const { dutiesMet, harmUndone, sameKindAgain, onList } = record.repair;
  const basis = order45('art. 14', 'L239');
  return statusOf(
    period,
    'early-stop',
    [
      {
        id: 'not-excluded',
        title: both(
          '不属于不得提前停止公示的较重处罚',
          'not one of the heavy penalties that never stop early',
        ),
        met: period.noRepair
          ? 'no'
          : record.penalty === null || record.penalty.kinds.length === 0
            ? 'maybe'
            : 'yes',
        basis,
      },
      {
        id: 'shortest-period',
        title: both('达到规定时限', 'the time that is asked has passed'),
        met: timeCome(period.repairFrom, day),
        basis,
      },
      {
        id: 'duties-met',
        title: both('履行处罚决定规定的义务', 'the duties of the decision are met'),
        met: told(dutiesMet),
        basis,
      },
      {
        id: 'harm-undone',
        title: both('消除危害后果和不良影响', 'the harm is undone'),
        met: told(harmUndone),
        basis,
      },
      {
        id: 'no-repeat',
        title: both('未因同类违法再受处罚', 'no further penalty for the same kind of wrong'),
        met: not3(told(sameKindAgain)),
        basis,
      },
      {
        id: 'not-listed',
        title: both('不在异常名录和严重名单中', 'on neither list'),
        met: not3(told(onList)),
        basis,
      },
    ],
    day,
  );
};

/** Where repair (order 36) and the early stop of the market regulator (order 45) stand on a day (ISO). */
export const repairOn = (
  record: CreditRecord,
  periods: RecordPeriods,
  day: string,
): readonly RepairStatus[] =>
  periods.regimes.flatMap((period) =>
    period.regime === 'order-36'
      ? [byOrder36(record, period, day)]
      : period.regime === 'order-45' && period.shown !== 'no'
        ? [byOrder45(record, period, day)]
        : [],
  );
