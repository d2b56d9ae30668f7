import { issueTexts } from '../records/issue-texts.js';
import { isObject, Reader } from '../records/reader.js';
import type { CreditIssue } from '../records/types.js';
import { courtBanYears } from './bars.js';
import { type HiringCheck, STAFF_CHECKS_FORMAT, type StaffBar, type StaffMember } from './types.js';

/** What {@link parseStaffChecks} gives. */
export interface ParsedStaffChecks {
  readonly staff: readonly StaffMember[];
  readonly issues: readonly CreditIssue[];
}

const MEMBER_KEYS = [
  'key',
  'role',
  'position',
  'adult',
  'fullCapacity',
  'hiredOn',
  'leftOn',
  'checks',
  'bars',
];

const checksOf = (reader: Reader): readonly HiringCheck[] =>
  reader.list('checks', ['on', 'result']).flatMap((own) => {
    const on = own.day('on', true);
    const result = own.code('result', ['none', 'hit'], 'unknown-code', true);
    return on === null || result === null ? [] : [{ on, result }];
  });

const barsOf = (reader: Reader): readonly StaffBar[] =>
  reader.list('bars', ['kind', 'from', 'years']).flatMap((own) => {
    const kind = own.code('kind', ['abuse-for-life', 'court'], 'unknown-code', true);
    const from = own.day('from', true);
    const years = own.amount('years');
    const wrong = years !== null && (years < courtBanYears.min || years > courtBanYears.max);
    if (kind === 'court' && wrong)
      own.report('bad-type', 'years', `${courtBanYears.min} to ${courtBanYears.max} years`, years);
    return kind === null || from === null
      ? []
      : [{ kind, from, years: kind === 'court' && !wrong && Number.isInteger(years) ? years : null }];
  });

/**
 * Reads a file of hiring checks (format `tuoyu-staff-checks/1`). Never throws. There is no field for names, identity
 * numbers or the content of a record: such keys are issues and what they hold is not read. A check that can not be read
 * does not count as one.
 */
export const parseStaffChecks = (json: unknown): ParsedStaffChecks => {
  const issues: CreditIssue[] = [];
  try {
    const file = isObject(json) ? json : {};
    const reader = new Reader(issues, file, '', null);
    if (!isObject(json) || json['format'] !== STAFF_CHECKS_FORMAT) {
      reader.report('not-a-record-file', null, `format ${STAFF_CHECKS_FORMAT}`);
      return { staff: [], issues };
    }
    reader.onlyKeys(['format', 'staff']);
    const members = reader.list('staff', MEMBER_KEYS);
    const staff = members.map(
      (own): StaffMember => ({
        key: own.text('key', true) ?? own.at,
        role: own.text('role', true) ?? '',
        position: own.text('position'),
        adult: own.flag('adult'),
        fullCapacity: own.flag('fullCapacity'),
        hiredOn: own.day('hiredOn'),
        leftOn: own.day('leftOn'),
        checks: checksOf(own),
        bars: barsOf(own),
      }),
    );
    return { staff, issues };
  } catch {
    return {
      staff: [],
      issues: [
        {
          pointer: '',
          record: null,
          code: 'not-a-record-file',
          found: null,
          expected: 'plain JSON',
          message: issueTexts['not-a-record-file'],
        },
      ],
    };
  }
};
