import type { Reader } from './reader.js';
import {
  type CreditRecord,
  type EvaluationFacts,
  type ListFacts,
  type PenaltyFacts,
  penaltyKinds,
  type RepairFacts,
  recordStates,
  type StateChange,
} from './types.js';

const PENALTY_KEYS = ['kinds', 'procedure', 'fineYuan', 'lowFine', 'crossProvince', 'bannedUntil'];
const REPAIR_KEYS = [
  'dutiesMet',
  'dutiesMetOn',
  'promise',
  'otherConditions',
  'harmUndone',
  'sameKindAgain',
  'onList',
  'excluded',
];

/** What is asked of a penalty. */
export const penaltyOf = (reader: Reader): PenaltyFacts | null => {
  const own = reader.inside('penalty', PENALTY_KEYS);
  return own === undefined
    ? null
    : {
        kinds: own.codes('kinds', penaltyKinds),
        procedure: own.code('procedure', ['summary', 'ordinary']),
        fineYuan: own.amount('fineYuan'),
        lowFine: own.flag('lowFine'),
        crossProvince: own.flag('crossProvince'),
        bannedUntil: own.day('bannedUntil'),
      };
};

/** What is asked of an entry on a list. */
export const listOf = (reader: Reader): ListFacts | null => {
  const own = reader.inside('list', ['reason', 'cured', 'again']);
  return own === undefined
    ? null
    : {
        reason: own.code('reason', ['abnormal-list-uncured', 'other']),
        cured: own.flag('cured'),
        again: own.flag('again'),
      };
};

/** What is asked of an evaluation. */
export const evaluationOf = (reader: Reader): EvaluationFacts | null => {
  const own = reader.inside('evaluation', ['by', 'grade', 'validUntil']);
  const by = own?.code('by', ['public', 'industry', 'social-organisation'], 'unknown-code', true);
  const grade = own?.text('grade', true);
  return own === undefined || by == null || grade == null
    ? null
    : { by, grade, validUntil: own.day('validUntil') };
};

/** What is known of the conditions of repair. */
export const repairOf = (reader: Reader): RepairFacts => {
  const own = reader.inside('repair', REPAIR_KEYS);
  return {
    dutiesMet: own?.flag('dutiesMet') ?? null,
    dutiesMetOn: own?.day('dutiesMetOn') ?? null,
    promise: own?.flag('promise') ?? null,
    otherConditions: own?.flag('otherConditions') ?? null,
    harmUndone: own?.flag('harmUndone') ?? null,
    sameKindAgain: own?.flag('sameKindAgain') ?? null,
    onList: own?.flag('onList') ?? null,
    excluded: own?.flag('excluded') ?? null,
  };
};

/** Clauses that the decision rests on. */
export const basesOf = (reader: Reader): CreditRecord['legalBasis'] =>
  reader.list('legalBasis', ['text', 'clause']).flatMap((own) => {
    const text = own.text('text', true);
    const clause = own.text('clause');
    return text === null ? [] : [{ text, ...(clause === null ? {} : { clause }) }];
  });

/** A history as read. */
export interface History {
  readonly changes: readonly StateChange[];
  /** An element could not be read. */
  readonly broken: boolean;
}

/** Changes of state, oldest first. */
export const historyOf = (reader: Reader, decidedOn: string): History => {
  let broken = reader.elements('history').length > 0;
  const readers = reader.list('history', ['on', 'state', 'document']);
  broken = readers.length < reader.elements('history').length;
  const changes = readers.flatMap((own): readonly StateChange[] => {
    const on = own.day('on', true);
    const state = own.code('state', recordStates, 'unknown-state', true);
    const document = own.text('document');
    if (on === null || state === null) {
      broken = true;
      return [];
    }
    if (on < decidedOn) {
      own.report('state-before-decision', 'on', `from ${decidedOn}`, on);
      broken = true;
      return [];
    }
    return [{ on, state, ...(document === null ? {} : { document }) }];
  });
  // of two changes on one day the one that is written later holds
  return { changes: [...changes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), broken };
};
