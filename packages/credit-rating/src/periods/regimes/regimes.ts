import { latest } from '../../day.js';
import { directionOf } from '../../records/direction.js';
import type { CreditRecord } from '../../records/types.js';
import { governsOf } from '../standing.js';
import type { DaySpan, RegimeId, RegimePeriod } from '../types.js';
import type { Reads, RegimeContext } from './draft.js';
import { byOrder44, byOrder60, byPublicity } from './lists.js';
import { byMarketRepair, byOrder45 } from './market.js';
import { byOrder36, byOrder58 } from './orders-36-58.js';

/** The regimes that may speak of a record. */
const regimesOf = (record: CreditRecord): readonly RegimeId[] => {
  const { kind, decidedBy, list } = record;
  if (!['negative', 'open'].includes(directionOf(record))) return [];
  const market = decidedBy.field === 'market-regulation';
  const listed: readonly RegimeId[] = market
    ? kind === 'abnormal-list'
      ? ['publicity-2014']
      : list?.reason === 'abnormal-list-uncured'
        ? ['publicity-2014']
        : list?.reason === 'other'
          ? ['order-44']
          : ['publicity-2014', 'order-44']
    : decidedBy.field === 'civil-affairs'
      ? ['order-60']
      : [];
  return [
    'order-36',
    'order-58',
    ...(kind === 'penalty' && market ? (['order-45', 'samr-repair-2025'] as const) : []),
    ...(kind === 'serious-list' || kind === 'abnormal-list' ? listed : []),
  ];
};

const draftOf: { readonly [R in RegimeId]: Reads } = {
  'order-36': byOrder36,
  'order-58': byOrder58,
  'order-45': byOrder45,
  'samr-repair-2025': byMarketRepair,
  'order-44': byOrder44,
  'publicity-2014': byPublicity,
  'order-60': byOrder60,
};

const notBefore = ({ min, max }: DaySpan, first: string): DaySpan => ({
  min: min === null ? null : latest(min, first),
  max: max === null ? null : latest(max, first),
});

/** What every regime says of a record. */
export const regimePeriods = (record: CreditRecord, context: RegimeContext): readonly RegimePeriod[] =>
  regimesOf(record).flatMap((regime) => {
    const governs = governsOf(regime, record.decidedOn, context.choices);
    if (governs.length === 0) return [];
    const draft = draftOf[regime](record, context);
    // nothing can be asked under a rule before it is law
    const repairFrom = notBefore(draft.repairFrom, governs[0]?.from ?? record.decidedOn);
    return [
      {
        regime,
        governs,
        ...draft,
        repairFrom,
        noRepair: draft.noRepair ?? false,
        unread: draft.unread ?? false,
      },
    ];
  });
