import type { Duty, DutyStatus, InstrumentId } from '@tuoyu/instruments';

/** A duty of a row. */
export const duty = (
  id: Duty['id'],
  instrument: InstrumentId,
  clause: string,
  words: string,
  status: DutyStatus,
): Duty => ({ id, instrument, clause, duty: words, status });

/** Rules encode it. */
export const by = (...rules: readonly [string, ...string[]]): DutyStatus => ({ kind: 'rule', rules });
/** It only says what a word means, or stands elsewhere. */
export const defines = (why: string): DutyStatus => ({ kind: 'definition', why });
/** Nobody has read the text. */
export const unread = (why: string): DutyStatus => ({ kind: 'text-unknown', why });
/** Never law. */
export const draft = (why: string): DutyStatus => ({ kind: 'draft', why });
/** No record could show it. */
export const unseen = (why: string): DutyStatus => ({ kind: 'not-observable', why });
/** A duty of somebody else. */
export const others = (
  addressee: Extract<DutyStatus, { kind: 'other-addressee' }>['addressee'],
  why: string,
  ...rules: readonly string[]
): DutyStatus =>
  rules.length === 0
    ? { kind: 'other-addressee', addressee, why }
    : { kind: 'other-addressee', addressee, why, rules: rules as [string, ...string[]] };
