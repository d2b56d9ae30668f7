import type { Texts } from '@tuoyu/core';
import { earlier } from '../day.js';
import { isListed } from '../records/traits.js';
import type { CreditRecord } from '../records/types.js';
import { both } from '../texts.js';
import { choicesOf } from './choices.js';
import { regimePeriods } from './regimes/regimes.js';
import type {
  CreditChoices,
  FigureAdoption,
  LastDay,
  RecordPeriods,
  RegimeId,
  RegimePeriod,
} from './types.js';

/** How {@link periodsOf} reads the law. */
export interface PeriodsOptions {
  readonly choices?: Partial<CreditChoices> | undefined;
  readonly adoptions?: readonly FigureAdoption[] | undefined;
}

const laterEnd = (a: LastDay | null, b: LastDay | null): LastDay | null => {
  if (a === null || b === null) return a ?? b;
  return a === 'no-end' || b === 'no-end' ? 'no-end' : a > b ? a : b;
};

const displayOnly: readonly RegimeId[] = ['order-36', 'order-58'];

/** Last day on which a regime keeps a record, over the time in which it governs. */
const lastOf = (
  { governs, shownUntil }: RegimePeriod,
  end: 'min' | 'max',
  counts: (is: 'yes' | 'maybe') => boolean,
): LastDay | null =>
  governs.reduce<LastDay | null>((found, span) => {
    if (!counts(span.is)) return found;
    const last = earlier(span.to, shownUntil[end]);
    if (last !== null && last < span.from) return found;
    return laterEnd(found, last ?? 'no-end');
  }, null);

const interplay = (channel: string): Texts =>
  both(
    `${channel === 'publicity-system' ? '国家企业信用信息公示系统' : '社会组织信用信息系统'}与“信用中国”网站的公示期不同，如何衔接没有规定可查`,
    `${channel === 'publicity-system' ? 'The publicity system' : 'The system of civil affairs'} and Credit China have periods of their own; how they fit together is in no source`,
  );
const local = both(
  '南京、江苏的社会信用条例是否另有公示期没有查到',
  'whether the credit regulations of Nanjing and Jiangsu have periods of their own is in no source',
);

const questionsOf = (regimes: readonly RegimePeriod[]): readonly Texts[] => {
  const channels = [...new Set(regimes.map(({ channel }) => channel))];
  const why = regimes.flatMap(({ governs }) =>
    governs.flatMap((span) => (span.why === null ? [] : [span.why])),
  );
  const all = [
    ...regimes.flatMap(({ questions }) => questions),
    ...why,
    ...(channels.length > 1 ? channels.filter((one) => one !== 'credit-china').map(interplay) : []),
    ...(regimes.length > 0 ? [local] : []),
  ];
  return [...new Map(all.map((text) => [text.en, text])).values()];
};

/**
 * What the rules of display say of a record: regime by regime, the days of each, and the two ends that follow: the last
 * day on which some regime keeps it for certain, and the last on which one may. Periods run from the day of the deciding
 * document (order 36) or from publication (order 45). Positive and neutral records have none.
 *
 * @example
 * periodsOf(record).regimes[0]?.repairFrom.min; // first day on which repair may be asked
 */
export const periodsOf = (record: CreditRecord, options: PeriodsOptions = {}): RecordPeriods => {
  const choices = choicesOf(options.choices);
  const regimes = regimePeriods(record, { choices, adoptions: options.adoptions ?? [] });
  // an entry on a list lasts until its list ends it; the rules of display end only its display
  const onList = isListed(record);
  const ending = onList ? regimes.filter(({ regime }) => !displayOnly.includes(regime)) : regimes;
  const sure = ending
    .filter(({ shown }) => shown === 'yes')
    .map((one) => lastOf(one, 'min', (is) => is === 'yes'));
  const possible = ending.filter(({ shown }) => shown !== 'no').map((one) => lastOf(one, 'max', () => true));
  const ends = ending
    .filter(({ unread, shown }) => !unread && shown !== 'no')
    .map(({ shownUntil }) => shownUntil.min);
  const none = onList && ending.length === 0 ? 'no-end' : null;
  return {
    record: record.id,
    regimes,
    earliestEnd: ends.reduce<string | null>(earlier, null) ?? 'no-end',
    sureUntil: sure.reduce(laterEnd, null),
    possiblyUntil: possible.reduce(laterEnd, none),
    questions: questionsOf(regimes),
  };
};
