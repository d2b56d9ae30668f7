import type { CreditRecord, RecordState } from './types.js';

/** State of a record on a day, and whether that is certain. */
export interface StateOn {
  readonly state: RecordState;
  readonly sure: boolean;
}

/**
 * The state on a day (ISO). Before the first change it is active. A state without a day of change is certain only from
 * `present` on, the day on which the records were collected.
 */
export const stateOn = (
  { state, history, doubts }: Pick<CreditRecord, 'state' | 'history' | 'doubts'>,
  day: string,
  present: string,
): StateOn => {
  const past = history.filter(({ on }) => on <= day);
  const last = past[past.length - 1];
  if (doubts.includes('state-unclear') && day >= present) return { state, sure: false };
  if (history.length === 0) return { state, sure: state === 'active' || day >= present };
  return { state: last?.state ?? 'active', sure: true };
};

/** Whether a record is withdrawn, now or by any entry of its history that is the last. */
export const isWithdrawn = ({ state, history }: Pick<CreditRecord, 'state' | 'history'>): boolean =>
  state === 'withdrawn' || history[history.length - 1]?.state === 'withdrawn';
