import type { Duty, DutyStatus, InstrumentId } from '@tuoyu/instruments';
import type { SupervisionRuleId } from '../pack.js';

type Rules = readonly [SupervisionRuleId, ...SupervisionRuleId[]];
type Told = readonly [id: Duty['id'], clause: string, duty: string, status: DutyStatus];
type Other = Extract<DutyStatus, { readonly kind: 'other-addressee' }>['addressee'];

/** Decided by rules from the record. */
export const byRule = (...rules: Rules): DutyStatus => ({ kind: 'rule', rules });

/** Asked of a person. */
export const byQuestion = (...rules: Rules): DutyStatus => ({ kind: 'question', rules });

/** A duty of somebody else that no rule shows, with the reason. */
export const ofOthers = (addressee: Other, why: string): DutyStatus => ({
  kind: 'other-addressee',
  addressee,
  why,
});

/** A duty of somebody else that a record can show. */
export const ofOthersByRule = (addressee: Other, ...rules: Rules): DutyStatus => ({
  kind: 'other-addressee',
  addressee,
  rules,
});

/** Shown by no rule, with the reason. */
export const without = (
  kind: 'definition' | 'guidance' | 'not-observable' | 'text-unknown' | 'draft',
  why: string,
): DutyStatus => ({ kind, why });

/** Duties of one text. */
export const dutiesOf = (instrument: InstrumentId, ...told: readonly Told[]): readonly Duty[] =>
  told.map(([id, clause, duty, status]) => ({ id, instrument, clause, duty, status }));
