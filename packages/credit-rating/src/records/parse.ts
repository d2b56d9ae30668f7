import { creditCodeDigit, organisationDigit } from '@tuoyu/reference';
import { twinsOf } from './duplicates.js';
import { isWithdrawn } from './history.js';
import { issueTexts } from './issue-texts.js';
import { catalogueEditions } from './kinds.js';
import { masked } from './mask.js';
import { readRecord } from './read-record.js';
import { isObject, type Json, Reader, step } from './reader.js';
import {
  CREDIT_RECORDS_FORMAT,
  type CreditIssue,
  type CreditRecord,
  type CreditSubject,
  type LeftOut,
  type LocalSupplement,
  type ParsedCreditRecords,
  type RecordDoubt,
  subjectKinds,
} from './types.js';

const FILE_KEYS = [
  'format',
  'subject',
  'catalogue',
  'supplement',
  'collectedOn',
  'validUntil',
  'partial',
  'records',
  'note',
];

/** How {@link parseCreditRecords} reads. */
export interface ParseCreditOptions {
  /** ISO day of the question: decisions after it are issues where the file does not say when it was collected. */
  readonly asOf?: string | undefined;
}

const unreadable = (expected: string): ParsedCreditRecords => ({
  file: null,
  issues: [
    {
      pointer: '',
      record: null,
      code: 'not-a-record-file',
      found: null,
      expected,
      message: issueTexts['not-a-record-file'],
    },
  ],
});

const nobody: CreditSubject = { kind: null, name: null, creditCode: null, place: null };

// both check characters, so that no identity number passes for a code
const creditCodeOf = (value: unknown): string | null =>
  typeof value === 'string' &&
  /^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(value) &&
  creditCodeDigit(value.slice(0, 17)) === value[17] &&
  organisationDigit(value.slice(8, 16)) === value[16]
    ? value
    : null;

const subjectOf = (file: Reader, source: Json): CreditSubject | 'person' => {
  const own = source['subject'];
  if (!isObject(own)) {
    file.inside('subject', [], true);
    return nobody;
  }
  if (own['kind'] === 'person' || own['kind'] === 'natural-person') {
    file.report('person-not-rated', 'subject', subjectKinds.join(' or '));
    return 'person';
  }
  const reader = file.inside('subject', ['kind', 'name', 'creditCode', 'place']) as Reader;
  const creditCode = creditCodeOf(own['creditCode']);
  const place = typeof own['place'] === 'string' && /^\d{6}$/u.test(own['place']) ? own['place'] : null;
  if (own['place'] != null && place === null) reader.report('bad-type', 'place', 'six-digit code');
  if (own['creditCode'] != null && creditCode === null)
    reader.report('bad-type', 'creditCode', 'unified social credit code');
  return {
    kind: reader.code('kind', subjectKinds),
    name: reader.text('name'),
    creditCode,
    place,
  };
};

const supplementOf = (reader: Reader): LocalSupplement | null => {
  const own = reader.inside('supplement', ['document', 'kinds']);
  const document = own?.text('document', true);
  return own === undefined || document == null ? null : { document, kinds: own.texts('kinds') };
};

const withdrawnInFile = (value: Json): boolean => {
  const history = Array.isArray(value['history']) ? (value['history'] as readonly unknown[]) : [];
  const last = history[history.length - 1];
  return value['state'] === 'withdrawn' || (isObject(last) && last['state'] === 'withdrawn');
};

interface Placed {
  readonly at: string;
  readonly record: CreditRecord;
}

const withDoubt = (placed: Placed[], record: CreditRecord, doubt: RecordDoubt): void => {
  const i = placed.findIndex(({ record: own }) => own.id === record.id);
  const found = placed[i];
  if (found !== undefined && !found.record.doubts.includes(doubt))
    placed[i] = { ...found, record: { ...found.record, doubts: [...found.record.doubts, doubt] } };
};

const inOrder = (a: CreditRecord, b: CreditRecord): number =>
  a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const read = (json: Json, { asOf }: ParseCreditOptions): ParsedCreditRecords => {
  const issues: CreditIssue[] = [];
  const reader = new Reader(issues, json, '', null);
  reader.onlyKeys(FILE_KEYS);
  const subject = subjectOf(reader, json);
  if (subject === 'person') return { file: null, issues };
  const catalogue = reader.code('catalogue', catalogueEditions, 'unknown-edition');
  const supplement = supplementOf(reader);
  const collectedOn = reader.day('collectedOn');
  const validUntil = reader.day('validUntil');
  const partial = reader.flag('partial') ?? false;
  if (partial) reader.report('records-partial', 'partial', 'all records');
  const placed: Placed[] = [];
  const leftOut: LeftOut[] = [];
  if (json['records'] === undefined || json['records'] === null) reader.report('missing', 'records', 'array');
  const listed = Array.isArray(json['records']);
  if (json['records'] != null && !listed) reader.elements('records');
  const missing = !listed;
  const ids = new Set<string>();
  for (const [i, value] of (listed ? (json['records'] as readonly unknown[]) : []).entries()) {
    const at = `/records${step(i)}`;
    if (!isObject(value)) {
      new Reader(issues, {}, at, null).report('bad-type', null, 'object', value);
      leftOut.push({
        pointer: at,
        id: null,
        code: 'bad-type',
        message: issueTexts['bad-type'],
        mayCount: true,
      });
      continue;
    }
    if (withdrawnInFile(value)) continue;
    const id = typeof value['id'] === 'string' ? masked(value['id']) : null;
    const own = new Reader(issues, value, at, id);
    const found = readRecord(
      own,
      { edition: catalogue, supplement, today: collectedOn ?? asOf ?? null },
      issueTexts,
    );
    if ('leftOut' in found) leftOut.push(found.leftOut);
    else if ('record' in found && !isWithdrawn(found.record)) {
      if (ids.has(found.record.id)) {
        own.report('duplicate-id', 'id', 'an id of its own', found.record.id);
        leftOut.push({
          pointer: at,
          id: found.record.id,
          code: 'duplicate-id',
          message: issueTexts['duplicate-id'],
          mayCount: true,
        });
      } else {
        ids.add(found.record.id);
        placed.push({ at, record: found.record });
      }
    }
  }
  for (const { first, second, sure, alike } of twinsOf(placed.map(({ record }) => record))) {
    const i = placed.findIndex(({ record }) => record.id === second.id);
    const at = placed[i]?.at ?? '';
    new Reader(issues, {}, at, second.id).report(
      sure ? 'duplicate' : 'possible-duplicate',
      null,
      `a decision other than that of ${first.id}`,
    );
    if (!sure) continue;
    if (alike) placed.splice(i, 1);
    else {
      withDoubt(placed, first, 'duplicate');
      withDoubt(placed, second, 'duplicate');
    }
  }
  return {
    file: {
      format: CREDIT_RECORDS_FORMAT,
      subject,
      catalogue,
      supplement,
      collectedOn,
      validUntil,
      partial: partial || missing,
      records: placed.map(({ record }) => record).sort(inOrder),
      leftOut,
    },
    issues,
  };
};

/**
 * Reads a file of credit records (format `tuoyu-credit-records/1`). Never throws: what is wrong are issues with JSON
 * pointers, and the rest is read. Records of a withdrawn decision leave no trace. What the public catalogue does not hold,
 * such as a complaint without a finding, is refused with the reason; what could not be read but may be a record stays in
 * `leftOut` with `mayCount`, so that a grade never gets better by it. Files about natural persons are refused as a whole.
 */
export const parseCreditRecords = (json: unknown, options: ParseCreditOptions = {}): ParsedCreditRecords => {
  try {
    if (!isObject(json)) return unreadable('object');
    if (json['format'] !== CREDIT_RECORDS_FORMAT) return unreadable(`format ${CREDIT_RECORDS_FORMAT}`);
    return read(json, options);
  } catch {
    // only an object that is no JSON, such as one with a getter that throws, gets here
    return unreadable('plain JSON');
  }
};
