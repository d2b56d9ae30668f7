import type { Texts } from '@tuoyu/core';
import type { AssessContext } from '../assess/context.js';
import type { CreditEvent, CreditEventKind } from '../assess/types.js';
import { dayAfter } from '../day.js';
import { capFrom, type Dated, overdueFrom } from '../facts/facts.js';
import type { RegimePeriod } from '../periods/types.js';
import { recordKinds } from '../records/kinds.js';
import type { RecordState } from '../records/types.js';
import { both } from '../texts.js';

/** Names of the states. */
export const stateTitles: { readonly [S in RecordState]: Texts } = {
  active: both('有效', 'active'),
  objected: both('异议处理中', 'objected to'),
  repaired: both('已修复', 'repaired'),
  expired: both('已停止公示', 'no longer shown'),
  withdrawn: both('已撤回', 'withdrawn'),
};

const joined = (a: Texts, zh: string, en: string): Texts => both(`${a['zh-CN']}：${zh}`, `${a.en}: ${en}`);

const regimeEvents = (record: string, period: RegimePeriod): readonly CreditEvent[] => {
  const event = (on: string, kind: CreditEventKind, zh: string, en: string): CreditEvent => ({
    on,
    kind,
    record,
    regime: period.regime,
    text: joined(period.title, zh, en),
  });
  const { repairFrom, governs } = period;
  const repair = repairFrom.min === null || period.noRepair ? [] : [repairFrom.min];
  return [
    ...repair.map((on) =>
      event(on, 'repair-possible', '最早可以申请修复之日', 'first day on which repair may be asked'),
    ),
    ...governs.flatMap(({ from, is }, i) => {
      const before = governs[i - 1];
      if (i === 0)
        return is === 'yes'
          ? [event(from, 'regime-begins', '开始适用', 'begins to apply')]
          : [event(from, 'regime-undecided', '是否适用没有查到', 'whether it applies is in no source')];
      return before?.is === is
        ? []
        : [event(from, 'regime-undecided', '此后是否适用没有查到', 'whether it goes on is in no source')];
    }),
    ...governs
      .slice(-1)
      .flatMap(({ to }) =>
        to === null ? [] : [event(dayAfter(to), 'regime-ends', '不再适用', 'no longer applies')],
      ),
  ];
};

const recordEvents = ({ record, periods }: Dated, context: AssessContext): readonly CreditEvent[] => {
  const { id, kind, decidedOn, publication, history, evaluation } = record;
  const event = (on: string, of: CreditEventKind, zh: string, en: string): CreditEvent => ({
    on,
    kind: of,
    record: id,
    regime: null,
    text: joined(recordKinds[kind].title, zh, en),
  });
  const overdue = overdueFrom(record, context.choices);
  const { sureUntil, possiblyUntil, regimes } = periods;
  const ends = sureUntil === possiblyUntil;
  const last = history[history.length - 1];
  const over = last?.state === 'repaired' || last?.state === 'expired' ? last.on : null;
  const all = [
    event(decidedOn, 'decided', '作出决定', 'decided'),
    ...(publication.on === null ? [] : [event(publication.on, 'shown', '开始公示', 'shown')]),
    ...history.map(({ on, state }) =>
      event(on, 'state-changed', stateTitles[state]['zh-CN'], stateTitles[state].en),
    ),
    ...(sureUntil === null || sureUntil === 'no-end' || ends
      ? []
      : [
          event(
            dayAfter(sureUntil),
            'sure-end',
            '此后是否继续公示不能确定',
            'from here on it may have stopped being shown',
          ),
        ]),
    ...(possiblyUntil === null || possiblyUntil === 'no-end'
      ? []
      : [event(dayAfter(possiblyUntil), 'possible-end', '至迟停止公示', 'no longer shown at the latest')]),
    ...(overdue === undefined
      ? []
      : [
          event(
            overdue,
            'abnormal-list-overdue',
            '在异常名录中已满规定期限，应当列入严重名单',
            'so long on the abnormal list that the serious list follows',
          ),
        ]),
    ...(evaluation?.by === 'public' && decidedOn < capFrom
      ? [event(capFrom, 'regime-undecided', '国办发〔2026〕8号可能适用', 'the plan of 2026 may apply')]
      : []),
    ...(evaluation?.validUntil == null
      ? []
      : [event(dayAfter(evaluation.validUntil), 'evaluation-ends', '评价结果到期', 'the evaluation ends')]),
    ...regimes.flatMap((period) => regimeEvents(id, period)),
  ];
  // what a rule would say later of a record that is over is no event
  return all.filter(({ on, kind: of }) => over === null || on <= over || of === 'state-changed');
};

const whole = (on: string, kind: CreditEventKind, text: Texts): CreditEvent => ({
  on,
  kind,
  record: null,
  regime: null,
  text,
});

const keyOf = ({ on, record, kind, regime }: CreditEvent): string =>
  [on, record ?? '', kind, regime ?? ''].join(' ');

/** Everything that happens to the records of a context, by day. */
export const eventsOf = (context: AssessContext): readonly CreditEvent[] => {
  const { present } = context;
  const { validUntil } = context.file;
  const all = [
    ...context.dated.flatMap((one) => recordEvents(one, context)),
    whole(
      dayAfter(present),
      'register-ends',
      both('记录采集之后，只依规定推算', 'after the day of collection only the rules tell'),
    ),
    ...(validUntil === null
      ? []
      : [whole(dayAfter(validUntil), 'records-expire', both('记录过期', 'the records are out of date'))]),
  ];
  return [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
