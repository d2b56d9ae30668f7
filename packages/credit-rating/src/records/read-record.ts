import { lastDayOf } from '../day.js';
import { shortestMonths } from '../periods/figures.js';
import { type CatalogueEdition, inEdition, neverCreditData, type RecordKind, recordKinds } from './kinds.js';
import { basesOf, evaluationOf, historyOf, listOf, penaltyOf, repairOf } from './read-parts.js';
import type { Reader } from './reader.js';
import {
  type CreditIssueCode,
  type CreditRecord,
  decidingFields,
  type LeftOut,
  type LocalSupplement,
  type RecordDoubt,
  recordStates,
  severities,
} from './types.js';

const RECORD_KEYS = [
  'id',
  'kind',
  'decidedBy',
  'document',
  'decidedOn',
  'severity',
  'legalBasis',
  'penalty',
  'list',
  'evaluation',
  'kept',
  'supplementKind',
  'published',
  'repair',
  'state',
  'history',
  'note',
];
/** Kinds that a file may name. */
export const kindCodes = Object.keys(recordKinds) as readonly RecordKind[];

/** What a record of a file becomes. */
export type ReadRecord =
  | { readonly record: CreditRecord }
  | { readonly leftOut: LeftOut }
  /** Withdrawn: no trace. */
  | { readonly withdrawn: true };

/** What a reading of records rests on. */
export interface ReadContext {
  readonly edition: CatalogueEdition | null;
  readonly supplement: LocalSupplement | null;
  /** Last day on which a decision can have been made, if that is known. */
  readonly today: string | null;
}

const leftOut = (
  reader: Reader,
  id: string | null,
  code: CreditIssueCode,
  message: LeftOut['message'],
  mayCount: boolean,
): ReadRecord => ({ leftOut: { pointer: reader.at, id, code, message, mayCount } });

/**
 * Whether a repair came before the shortest period of order 36 was over, however its days are counted: for certain, or for
 * some severity that the record may have.
 */
const earlyRepair = ({
  decidedOn,
  severity,
  history,
}: Pick<CreditRecord, 'decidedOn' | 'severity' | 'history'>): RecordDoubt | undefined => {
  if (decidedOn < ORDER_36_FROM) return undefined;
  const grades = severity === null ? severities : [severity];
  const early = grades.filter((grade) => {
    const lastDay = lastDayOf(decidedOn, shortestMonths[grade], 'counted');
    return grade !== 'minor' && history.some(({ on, state }) => state === 'repaired' && on <= lastDay);
  });
  if (early.length === 0) return undefined;
  return early.length === grades.length ? 'repair-too-early' : 'repair-perhaps-too-early';
};

const ORDER_36_FROM = '2026-04-01';

/** Reads one record. What is not known becomes null; what can not be a record is left out, with the reason. */
export const readRecord = (
  reader: Reader,
  { edition, supplement, today }: ReadContext,
  texts: { readonly [C in CreditIssueCode]: LeftOut['message'] },
): ReadRecord => {
  reader.onlyKeys(RECORD_KEYS);
  const id = reader.text('id', true);
  const named = reader.code('kind', [...kindCodes, ...neverCodes], 'unknown-kind', true);
  if (named !== null && isNever(named)) {
    reader.report('not-credit-data', 'kind', 'a kind of the public catalogue', named);
    return leftOut(reader, id, 'not-credit-data', neverCreditData[named], false);
  }
  const decidedOn = reader.day('decidedOn', true);
  if (id === null || named === null || decidedOn === null) {
    const code = named === null ? 'unknown-kind' : decidedOn === null ? 'bad-date' : 'missing';
    return leftOut(reader, id, code, texts[code], true);
  }
  const supplementKind = named === 'local-supplement' ? reader.text('supplementKind', true) : null;
  if (
    named === 'local-supplement' &&
    (supplementKind === null || supplement?.kinds.includes(supplementKind) !== true)
  ) {
    reader.report('not-in-edition', 'supplementKind', 'a kind that the supplement of the file names');
    return leftOut(reader, id, 'not-in-edition', texts['not-in-edition'], false);
  }
  const catalogued = inEdition(named, edition);
  if (catalogued === false) {
    reader.report('not-in-edition', 'kind', `a kind of the catalogue of ${edition}`, named);
    return leftOut(reader, id, 'not-in-edition', texts['not-in-edition'], false);
  }
  if (today !== null && decidedOn > today) {
    reader.report('future-decision', 'decidedOn', `until ${today}`, decidedOn);
    return leftOut(reader, id, 'future-decision', texts['future-decision'], true);
  }
  const doubts: RecordDoubt[] = [];
  if (catalogued === undefined) {
    reader.report('edition-not-read', 'kind', 'a kind of an edition that was read', named);
    doubts.push('not-surely-catalogued');
  }
  const body = reader.inside('decidedBy', ['name', 'field'], true);
  const name = body?.text('name', true) ?? '';
  const field = body?.code('field', decidingFields, 'unknown-code', true) ?? 'other';
  const severity = reader.code('severity', severities, 'unknown-severity');
  const publication = reader.inside('published', ['shown', 'on']);
  const shownOn = publication?.day('on') ?? null;
  const shown = publication?.flag('shown') ?? (shownOn === null ? null : true);
  if (shownOn !== null && shownOn < decidedOn)
    publication?.report('published-before-decision', 'on', `from ${decidedOn}`, shownOn);
  const { changes: history, broken } = historyOf(reader, decidedOn);
  const stated = reader.code('state', recordStates, 'unknown-state');
  const last = history[history.length - 1]?.state;
  const state = stated ?? last ?? 'active';
  if (stated !== null && last !== undefined && stated !== last) {
    reader.report('state-differs', 'state', last, stated);
    doubts.push('state-unclear');
  } else if (broken) doubts.push('state-unclear');
  if (stated !== null && stated !== 'active' && history.length === 0)
    reader.report('history-missing', 'history', 'the day of the change');
  const read: CreditRecord = {
    id,
    kind: named as RecordKind,
    catalogueKind: recordKinds[named as RecordKind].catalogue,
    supplementKind,
    decidedBy: { name, field },
    document: reader.text('document'),
    decidedOn,
    severity,
    legalBasis: basesOf(reader),
    penalty: penaltyOf(reader),
    list: listOf(reader),
    evaluation: evaluationOf(reader),
    kept: reader.flag('kept'),
    publication: { shown, on: shownOn !== null && shownOn < decidedOn ? null : shownOn },
    repair: repairOf(reader),
    state,
    history,
    doubts,
  };
  const early = earlyRepair(read);
  if (early === undefined) return { record: read };
  if (early === 'repair-too-early')
    reader.report('repair-too-early', 'history', 'after the shortest period of display');
  return { record: { ...read, doubts: [...doubts, early] } };
};

type Never = keyof typeof neverCreditData;
const neverCodes = Object.keys(neverCreditData) as readonly Never[];
const isNever = (kind: string): kind is Never => Object.hasOwn(neverCreditData, kind);
