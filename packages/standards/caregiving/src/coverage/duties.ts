import type { Duty, DutyStatus, InstrumentId } from '@tuoyu/instruments';
import type { CaregivingRuleId } from '../pack.js';

type Rules = readonly [CaregivingRuleId, ...CaregivingRuleId[]];
type Told = readonly [id: Duty['id'], clause: string, duty: string, status: DutyStatus];

/** Decided by rules from the record. */
export const byRule = (...rules: Rules): DutyStatus => ({ kind: 'rule', rules });

/** Asked of a person. */
export const byQuestion = (...rules: Rules): DutyStatus => ({ kind: 'question', rules });

/** Shown by no rule, with the reason. */
export const without = (
  kind: 'definition' | 'guidance' | 'not-observable' | 'text-unknown' | 'draft',
  why: string,
): DutyStatus => ({ kind, why });

/** Duties of one text. */
export const dutiesOf = (instrument: InstrumentId, ...told: readonly Told[]): readonly Duty[] =>
  told.map(([id, clause, duty, status]) => ({ id, instrument, clause, duty, status }));
