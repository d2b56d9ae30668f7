import type { InstrumentId } from '@tuoyu/instruments';
import { dayAfter, dayBefore, latest } from '../day.js';
import { both } from '../texts.js';
import type { CreditChoices, Governs, RegimeId } from './types.js';

/** When a regime is law; days as the register of instruments gives them. */
export interface Standing {
  readonly instrument: InstrumentId;
  /** First day of force. */
  readonly from: string;
  /** Last day of force. */
  readonly to?: string;
  /** Day from which no source says whether it still applies, or in which wording. */
  readonly undecidedFrom?: string;
}

/** The regimes and their days. */
export const standings: { readonly [R in RegimeId]: Standing } = {
  'order-36': { instrument: 'credit-repair-measures-2025', from: '2026-04-01' },
  'order-58': { instrument: 'credit-repair-trial-2023', from: '2023-05-01', to: '2026-03-31' },
  'order-45': { instrument: 'penalty-publicity-rules-2021', from: '2021-09-01', undecidedFrom: '2025-12-25' },
  'samr-repair-2025': {
    instrument: 'market-credit-repair-rules-2025',
    from: '2025-12-25',
    undecidedFrom: '2025-12-25',
  },
  'order-44': { instrument: 'serious-list-measures-2021', from: '2021-09-01', undecidedFrom: '2025-10-01' },
  // amended in 2024; that wording was not read
  'publicity-2014': {
    instrument: 'enterprise-publicity-regulation-2014',
    from: '2014-10-01',
    undecidedFrom: '2024-01-01',
  },
  'order-60': { instrument: 'social-organisation-credit-measures-2018', from: '2018-01-24' },
};

const whyOld = both(
  '决定早于该规定施行，是否适用没有规定可查',
  'decided before the rule began; whether it reaches back is in no source',
);
const whyEnded = both(
  '该规定已废止，对已作出的决定是否继续适用没有规定可查',
  'the rule has ended; whether it goes on for old decisions is in no source',
);
const whyUndecided = both(
  '该规定此后是否仍按原文适用没有查到',
  'whether the rule still applies as read is in no source',
);

/** When a regime governs a record decided on a day; empty where it never does. */
export const governsOf = (
  regime: RegimeId,
  decidedOn: string,
  { transition }: CreditChoices,
): readonly Governs[] => {
  const { from, to, undecidedFrom } = standings[regime];
  const old = decidedOn < from;
  if (to !== undefined && decidedOn > to) return [];
  if (regime === 'order-36' && old && transition === 'old-rule') return [];
  const reachesBack = regime === 'order-36' && transition === 'new-rule';
  const spans: Governs[] = [];
  const add = (start: string, end: string | null, is: Governs['is'], why: Governs['why']): void => {
    if (end === null || start <= end) spans.push({ from: start, to: end, is, why });
  };
  const start = old ? from : decidedOn;
  const certainTo =
    undecidedFrom === undefined
      ? (to ?? null)
      : to === undefined || dayBefore(undecidedFrom) < to
        ? dayBefore(undecidedFrom)
        : to;
  if (old && !reachesBack) {
    // a repealed rule of before order 58 would govern: in no source
    add(start, to ?? null, 'maybe', whyOld);
  } else {
    add(start, certainTo, 'yes', null);
    if (undecidedFrom !== undefined) add(latest(start, undecidedFrom), to ?? null, 'maybe', whyUndecided);
  }
  if (to !== undefined && transition !== 'new-rule') {
    const onwards = spans.some(({ is }) => is === 'yes') && transition === 'old-rule' ? 'yes' : 'maybe';
    add(dayAfter(to), null, onwards, onwards === 'yes' ? null : whyEnded);
  }
  return spans;
};
