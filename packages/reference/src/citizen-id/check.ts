import { isIsoDate } from '../calendar.js';
import { beganAfter, type DivisionLookup, divisionTable, standingOf } from '../divisions/lookup.js';
import { type CodeIssue, hasError, issue } from '../issues.js';
import { type NormalisationCode, normalise } from '../normalise.js';
import { citizenDigit } from './digit.js';

/** Codes of the issues of an identity number. */
export type CitizenIdIssueCode =
  | NormalisationCode
  | 'bad-character'
  | 'bad-length'
  | 'old-form'
  | 'unknown-division'
  | 'division-not-listed'
  | 'division-not-yet'
  | 'division-ended-before-birth'
  | 'residence-permit'
  | 'bad-birth-date'
  | 'birth-after-on'
  | 'check-digit';

/** The division an identity number was given in. */
export interface CitizenIdDivision {
  readonly code: string;
  /** Name of the division, in its last form in or before the year of birth or else its first; null when not listed. */
  readonly name: string | null;
}

/** What an identity number says; it holds no copy of the number. */
export interface CitizenIdCheck {
  /** `valid`: 18 characters without an error. `legacy`: the form of 15 digits, without an error. */
  readonly level: 'valid' | 'legacy' | 'invalid';
  readonly issues: readonly CodeIssue<CitizenIdIssueCode>[];
  /** ISO date, null when it can not be read. */
  readonly birthDate: string | null;
  readonly division: CitizenIdDivision | null;
}

/** Day by which a number must have been given (ISO date). Without it nothing is compared with a date. */
export interface CitizenIdOptions {
  readonly on?: string;
}

const RESIDENCE_PERMITS = ['810000', '820000', '830000'];

const birthOf = (number: string): string => {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

const divisionIssues = (
  code: string,
  birth: string,
  on: string | undefined,
  lookup: DivisionLookup,
): CodeIssue<CitizenIdIssueCode>[] => {
  if (RESIDENCE_PERMITS.includes(code))
    return [
      issue(
        'residence-permit',
        'info',
        '港澳台居民居住证的代码',
        'a residence permit of a resident of Hong Kong, Macao or Taiwan',
      ),
    ];
  const spans = lookup.history(code);
  const standing = standingOf(code, lookup);
  if (standing === 'unknown')
    return [
      issue('unknown-division', 'error', '第1—6位：没有这个行政区划', 'positions 1-6: no such division'),
    ];
  if (standing === 'below-known')
    return [
      issue(
        'division-not-listed',
        'warning',
        '第1—6位：行政区划表中没有这个县级代码',
        'positions 1-6: this county code is not in the table of divisions',
      ),
    ];
  if (beganAfter(spans, on))
    return [
      issue(
        'division-not-yet',
        'error',
        '第1—6位：该行政区划当时尚未设立',
        'positions 1-6: the division did not exist yet',
      ),
    ];
  if (spans.every(({ ended }) => ended !== null && ended.max < birth.slice(0, 7)))
    return [
      issue(
        'division-ended-before-birth',
        'warning',
        '第1—6位：该行政区划在出生日期前已撤销',
        'positions 1-6: the division had ended before the birth date',
      ),
    ];
  return [];
};

const divisionOfNumber = (code: string, birth: string | null, lookup: DivisionLookup): CitizenIdDivision => {
  const spans = lookup.history(code);
  const at =
    birth === null
      ? undefined
      : spans.findLast(({ began }) => began.min === null || began.min < birth.slice(0, 7));
  return { code, name: (at ?? spans[0])?.name ?? null };
};

/** `checkCitizenId` with a table of divisions of your own. */
export const checkCitizenIdWith = (
  lookup: DivisionLookup,
  input: string,
  options: CitizenIdOptions = {},
): CitizenIdCheck => {
  const { text: number, issues: found } = normalise(String(input));
  const issues: CodeIssue<CitizenIdIssueCode>[] = [...found];
  const { on } = options;
  if (!/^[0-9X]*$/u.test(number) || /X./u.test(number))
    issues.push(issue('bad-character', 'error', '只能有数字，末位可为X', 'only digits, and X at the end'));
  if (number.length !== 18 && number.length !== 15)
    issues.push(
      issue('bad-length', 'error', '应为18位（旧式15位）', 'must have 18 characters, or 15 in the old form'),
    );
  if (hasError(issues) || (number.length === 15 && number.endsWith('X'))) {
    if (!hasError(issues))
      issues.push(issue('bad-character', 'error', '15位号码只能有数字', 'the form of 15 has digits only'));
    return { level: 'invalid', issues, birthDate: null, division: null };
  }
  if (number.length === 15)
    issues.push(
      issue(
        'old-form',
        'info',
        '旧式15位号码，2013年起停用',
        'the old form of 15 digits, out of use since 2013',
      ),
    );
  const birth = birthOf(number);
  const code = number.slice(0, 6);
  const real = isIsoDate(birth) && birth >= '1800';
  issues.push(...divisionIssues(code, birth, on, lookup));
  if (!real) issues.push(issue('bad-birth-date', 'error', '出生日期不存在', 'the birth date does not exist'));
  else if (on !== undefined && birth > on)
    issues.push(
      issue('birth-after-on', 'error', '出生日期晚于所给日期', 'the birth date lies after the given day'),
    );
  if (number.length === 18 && number[17] !== citizenDigit(number.slice(0, 17)))
    issues.push(
      issue('check-digit', 'error', '第18位校验码不符', 'position 18: the check character does not fit'),
    );
  const level = hasError(issues) ? 'invalid' : number.length === 15 ? 'legacy' : 'valid';
  return {
    level,
    issues,
    birthDate: real ? birth : null,
    division: divisionOfNumber(code, real ? birth : null, lookup),
  };
};

/**
 * Checks a citizen identity number 公民身份号码 (GB 11643-1999) layer by layer: characters, length, division with its
 * dates, birth date, check character. Never throws and never repeats the number.
 *
 * @example
 * checkCitizenId('120103198806018241').birthDate; // => '1988-06-01'
 */
export const checkCitizenId = (input: string, options: CitizenIdOptions = {}): CitizenIdCheck =>
  checkCitizenIdWith(divisionTable, input, options);
