import { directionOf } from '../records/direction.js';
import { stateOn } from '../records/history.js';
import { isListed, severitiesOf } from '../records/traits.js';
import type { CreditRecord, RecordDoubt } from '../records/types.js';
import { and3, type Three } from '../three.js';
import type { LastDay, RecordPeriods } from './types.js';

/** Whether a day is not after a last day. */
export const isWithin = (day: string, last: LastDay | null): boolean =>
  last !== null && (last === 'no-end' || day <= last);

/** Whether the law keeps a record on a day. */
export const keptByLaw = (
  { sureUntil, possiblyUntil }: Pick<RecordPeriods, 'sureUntil' | 'possiblyUntil'>,
  day: string,
): Three => (isWithin(day, sureUntil) ? 'yes' : isWithin(day, possiblyUntil) ? 'maybe' : 'no');

/** Whether a record lives on a day, and why it should not although its register says so. */
export interface Live {
  readonly live: Three;
  /** The register says that it is active after the law has ended it. */
  readonly shouldHaveStopped: boolean;
}

const isAboutRepair = (doubt: RecordDoubt): boolean =>
  doubt === 'repair-too-early' || doubt === 'repair-perhaps-too-early';

/** Only minor data can be in force without being shown. */
const isSurelyShown = (record: CreditRecord): boolean =>
  isListed(record) || record.publication.shown === true || !severitiesOf(record).includes('minor');

/**
 * Whether a negative record may be held against its subject on a day (ISO): decided by then, not repaired, expired or
 * withdrawn, and not ended by the law. Up to `present`, the day of collection, and as long as no rule that was read can have
 * ended it, what the register says settles what unread texts leave open. An objection alone does not suspend: no source says that it does.
 */
export const liveOn = (
  record: CreditRecord,
  periods: Pick<RecordPeriods, 'sureUntil' | 'possiblyUntil' | 'earliestEnd'>,
  day: string,
  present: string,
): Live => {
  const direction = directionOf(record);
  const gone: Live = { live: 'no', shouldHaveStopped: false };
  if ((direction !== 'negative' && direction !== 'open') || day < record.decidedOn) return gone;
  const { state, sure } = stateOn(record, day, present);
  const law = keptByLaw(periods, day);
  const ended = state === 'repaired' || state === 'expired' || state === 'withdrawn';
  if (ended && sure && !(state === 'repaired' && record.doubts.some(isAboutRepair))) return gone;
  if (law === 'no') {
    const shown = record.publication.shown !== false;
    return { live: 'no', shouldHaveStopped: !ended && sure && shown && day <= present };
  }
  const told = day <= present && isWithin(day, periods.earliestEnd) && isSurelyShown(record);
  const seen: Three = ended || !sure ? 'maybe' : told ? 'yes' : law;
  const certain: Three = record.doubts.some(
    (doubt) => doubt === 'duplicate' || doubt === 'not-surely-catalogued',
  )
    ? 'maybe'
    : direction === 'open'
      ? 'maybe'
      : 'yes';
  return { live: and3(seen, certain), shouldHaveStopped: false };
};
