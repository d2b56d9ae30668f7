import type { Finding, PossibleOutcome, Texts } from '@tuoyu/core';
import type { RatedReport } from '@tuoyu/scheme';
import { type CreditBasis, evaluationPlan, order60, publicity } from '../cite.js';
import { dayAfter, lastDayOf } from '../day.js';
import { figureValue } from '../periods/figures.js';
import { liveOn } from '../periods/live.js';
import type { CreditChoices, RecordPeriods } from '../periods/types.js';
import { directionOf } from '../records/direction.js';
import { isWithdrawn, stateOn } from '../records/history.js';
import { isListed, severitiesOf } from '../records/traits.js';
import type { CreditFile, CreditRecord } from '../records/types.js';
import { both } from '../texts.js';
import type { Three } from '../three.js';

/** A fact that a credit scheme can gate on, as a rule that passes or fails. */
export interface CreditFact {
  readonly title: Texts;
  /** Why time alone can make it fail; null where time alone can not. */
  readonly worsensWithTime: readonly CreditBasis[] | null;
}

/** Every fact, by the id under which a scheme names it. */
export const creditFacts = {
  'credit/not-on-serious-list': {
    title: both('不在严重失信主体名单中', 'on no serious list'),
    worsensWithTime: null,
  },
  'credit/not-on-abnormal-list': {
    title: both('不在异常名录中', 'on no abnormal list'),
    worsensWithTime: null,
  },
  'credit/abnormal-list-not-overdue': {
    title: both(
      '未在异常名录中满规定期限',
      'not on an abnormal list for so long that the serious list follows',
    ),
    worsensWithTime: [publicity('art. 17', 'L246'), order60('not known', 'nanjing 4.5')],
  },
  'credit/no-live-serious-record': {
    title: both('没有有效的严重失信记录', 'no live serious record'),
    worsensWithTime: null,
  },
  'credit/no-live-general-record': {
    title: both('没有有效的一般失信记录', 'no live general record'),
    worsensWithTime: null,
  },
  'credit/no-live-minor-record': {
    title: both('没有有效的轻微失信记录', 'no live minor record'),
    worsensWithTime: null,
  },
  'credit/public-grade-not-d': {
    title: both('公共信用评价不是D级', 'the public grade is not D'),
    worsensWithTime: [evaluationPlan('not known', 'nanjing 4.4')],
  },
} as const satisfies { readonly [id: string]: CreditFact };

/** Id of a fact. */
export type CreditFactId = keyof typeof creditFacts;

/** Ids of all facts, for a scheme to be checked against. */
export const creditFactIds = Object.keys(creditFacts) as readonly CreditFactId[];

/** Ids of the measures that a scheme can score. */
export const creditMeasureIds = [
  'credit/live-serious-records',
  'credit/live-general-records',
  'credit/live-minor-records',
  'credit/honours',
  'credit/kept-promises',
] as const;

/** A record with what the rules of display say of it. */
export interface Dated {
  readonly record: CreditRecord;
  readonly periods: RecordPeriods;
}

/** What the facts of a day rest on. */
export interface FactContext {
  readonly file: CreditFile;
  readonly dated: readonly Dated[];
  readonly choices: CreditChoices;
  /** Day from which the register no longer settles what the law leaves open. */
  readonly present: string;
}

/** The fact that a record touches, and whether it fails it. */
export interface Touch {
  readonly fact: CreditFactId;
  readonly fails: Exclude<Three, 'no'>;
}

/** First day after the time on an abnormal list that leads to the serious list; undefined where no row says so. */
export const overdueFrom = (record: CreditRecord, { dayOfDecision }: CreditChoices): string | undefined => {
  if (record.kind !== 'abnormal-list' || record.list?.cured === true) return undefined;
  const months =
    record.decidedBy.field === 'market-regulation'
      ? figureValue('publicity/abnormal-to-serious')
      : record.decidedBy.field === 'civil-affairs'
        ? figureValue('order-60/abnormal-to-serious')
        : undefined;
  return months === undefined ? undefined : dayAfter(lastDayOf(record.decidedOn, months, dayOfDecision));
};

/** First day on which the plan of 2026 can apply; of its start only the year is known. */
export const capFrom = '2026-01-01';

const capTouch = (record: CreditRecord, day: string, context: FactContext): readonly Touch[] => {
  const { evaluation } = record;
  if (evaluation === null || evaluation.by !== 'public' || evaluation.grade.trim().toUpperCase() !== 'D')
    return [];
  const ended = evaluation.validUntil !== null && day > evaluation.validUntil;
  const gone = ['repaired', 'expired'].includes(stateOn(record, day, context.present).state);
  if (ended || gone || day < record.decidedOn || day < capFrom) return [];
  const { evaluationCapInForce } = context.choices;
  if (evaluationCapInForce === false) return [];
  return [{ fact: 'credit/public-grade-not-d', fails: evaluationCapInForce === true ? 'yes' : 'maybe' }];
};

/** What a record touches on a day. */
export const touchesOf = (
  { record, periods }: Dated,
  day: string,
  context: FactContext,
): readonly Touch[] => {
  if (record.kind === 'evaluation') return capTouch(record, day, context);
  const { live } = liveOn(record, periods, day, context.present);
  if (live === 'no') return [];
  const touches: Touch[] = [];
  if (record.kind === 'serious-list') touches.push({ fact: 'credit/not-on-serious-list', fails: live });
  else if (record.kind === 'abnormal-list') {
    touches.push({ fact: 'credit/not-on-abnormal-list', fails: live });
    const overdue = overdueFrom(record, context.choices);
    // the serious list needs a decision of its own, so this stays open
    if (overdue !== undefined && day >= overdue)
      touches.push({ fact: 'credit/abnormal-list-not-overdue', fails: 'maybe' });
  }
  // what a list entry weighs is its list, whatever its severity
  const grades = isListed(record) ? [] : severitiesOf(record);
  for (const grade of grades)
    touches.push({
      fact: `credit/no-live-${grade}-record`,
      fails: grades.length === 1 ? live : 'maybe',
    });
  return touches;
};

const finding = (rule: CreditFactId, pointer: string, fails: Three): Finding => {
  const possible: readonly PossibleOutcome[] =
    fails === 'yes' ? ['fail'] : fails === 'no' ? ['pass'] : ['pass', 'fail'];
  const [only] = possible;
  return {
    rule,
    subject: { pointer },
    outcome: possible.length === 1 ? (only as PossibleOutcome) : 'unknown',
    possible,
    message: { id: rule, params: {} },
    deciding: [],
    needs: [],
    remedy: { id: rule, params: {} },
  };
};

/** Whether there may be records that are not in the file, on a day. */
export const mayHoldMore = ({ partial, validUntil, leftOut }: CreditFile, day: string): boolean =>
  partial || (validUntil !== null && day > validUntil) || leftOut.some(({ mayCount }) => mayCount);

const countOf = (
  context: FactContext,
  day: string,
  is: (dated: Dated) => Three,
): number | { readonly min: number; readonly max: number | null } => {
  const found = context.dated.map(is);
  const min = found.filter((one) => one === 'yes').length;
  const max = min + found.filter((one) => one === 'maybe').length;
  if (mayHoldMore(context.file, day)) return { min, max: null };
  return min === max ? min : { min, max };
};

/** The facts of a day as a report that `rate` of `@tuoyu/scheme` reads: one finding a fact and record. */
export const factsOn = (context: FactContext, day: string): RatedReport => {
  const { file } = context;
  const dated = context.dated.filter(({ record }) => !isWithdrawn(record));
  const own = { ...context, dated };
  const open = mayHoldMore(file, day);
  const touched = dated.flatMap((one) =>
    touchesOf(one, day, own).map((touch) => ({ ...touch, id: one.record.id })),
  );
  const findings = creditFactIds.flatMap((fact) => {
    const hits = touched.filter((touch) => touch.fact === fact);
    return [
      ...(hits.length === 0
        ? [finding(fact, '', 'no')]
        : hits.map(({ id, fails }) => finding(fact, `/records/${id}`, fails))),
      ...(open ? [finding(fact, '/records', 'maybe')] : []),
    ];
  });
  const bySeverity = (grade: string) =>
    countOf(own, day, (one) => {
      const fact = `credit/no-live-${grade}-record`;
      return touchesOf(one, day, own).find((touch) => touch.fact === fact)?.fails ?? 'no';
    });
  const positive = (kind: CreditRecord['kind']) =>
    countOf(own, day, ({ record }) => {
      const counts = record.kind === kind && record.decidedOn <= day && directionOf(record) === 'positive';
      const { state, sure } = stateOn(record, day, context.present);
      return !counts || (state === 'expired' && sure)
        ? 'no'
        : record.doubts.length > 0 || !sure
          ? 'maybe'
          : 'yes';
    });
  return {
    asOf: day,
    rules: Object.fromEntries(creditFactIds.map((id) => [id, { binding: false }])),
    findings,
    measures: {
      'credit/live-serious-records': bySeverity('serious'),
      'credit/live-general-records': bySeverity('general'),
      'credit/live-minor-records': bySeverity('minor'),
      'credit/honours': positive('honour'),
      'credit/kept-promises': positive('promise'),
    },
  };
};
