import { type DivisionLookup, divisionTable, standingOf } from '../divisions/lookup.js';
import { registrarCodeOf } from '../divisions/registrar-codes.js';
import { type Bilingual, type CodeIssue, hasError, issue } from '../issues.js';
import { normalise } from '../normalise.js';
import { ALPHABET } from './digits.js';
import {
  type CreditCodeIssueCode,
  digitIssues,
  divisionIssues,
  hintsFor,
  type Issue,
  shapeIssues,
} from './layers.js';
import { creditCodeDepartments } from './registrars.js';

/** A part of a credit code that was understood. */
export interface CreditCodePart {
  readonly code: string;
  readonly name: Bilingual;
}

/** The place of the registrar: a division, or a code that only registrars use. */
export interface CreditCodeDivision {
  readonly code: string;
  /** Latest name of that code; null when the code is not known by name. */
  readonly name: string | null;
  readonly standing: 'division' | 'registrar-code';
}

/** What a credit code says. */
export interface CreditCodeCheck {
  /** The text as given. */
  readonly input: string;
  /** `valid`: no error. `legacy`: issued early with a wrong check character, see `early-issue`. */
  readonly level: 'valid' | 'legacy' | 'invalid';
  readonly issues: readonly CodeIssue<CreditCodeIssueCode>[];
  readonly department: CreditCodePart | null;
  readonly kind: CreditCodePart | null;
  readonly division: CreditCodeDivision | null;
}

/** Day by which a code must have been given (ISO date): its division must have existed by then. */
export interface CreditCodeOptions {
  readonly on?: string;
}

const divisionOfCode = (code: string, lookup: DivisionLookup): CreditCodeDivision | null => {
  const name = lookup.history(code).at(-1)?.name ?? registrarCodeOf(code)?.name ?? null;
  const standing = standingOf(code, lookup);
  if (standing === 'unknown' && !registrarCodeOf(code)) return null;
  return { code, name, standing: standing === 'division' ? 'division' : 'registrar-code' };
};

/** `checkCreditCode` with a table of divisions of your own. */
export const checkCreditCodeWith = (
  lookup: DivisionLookup,
  input: string,
  options: CreditCodeOptions = {},
): CreditCodeCheck => {
  const given = String(input);
  const { text: code, issues: found } = normalise(given);
  const issues: Issue[] = [...found, ...shapeIssues(code)];
  const department = creditCodeDepartments.find((entry) => entry.code === code[0]);
  const kindName = department?.kinds[code[1] ?? ''];
  const parts = {
    department: department ? { code: department.code, name: department.name } : null,
    kind: kindName ? { code: code[1]!, name: kindName } : null,
  };
  if (hasError(issues)) return { input: given, level: 'invalid', issues, ...parts, division: null };
  if (!department)
    issues.push(
      issue(
        'unknown-department',
        'error',
        '第1位：没有这个登记管理部门',
        'position 1: no such registration department',
      ),
    );
  else if (!kindName)
    issues.push(
      issue(
        'unknown-kind',
        'error',
        '第2位：该部门没有这个机构类别',
        'position 2: that department has no such kind',
      ),
    );
  const place = code.slice(2, 8);
  issues.push(...divisionIssues(place, options.on, lookup), ...digitIssues(code));
  if (hasError(issues)) issues.push(...hintsFor(code, lookup));
  const early = issues.some((entry) => entry.code === 'early-issue');
  const level = hasError(issues) ? 'invalid' : early ? 'legacy' : 'valid';
  return { input: given, level, issues, ...parts, division: divisionOfCode(place, lookup) };
};

/**
 * Checks a unified social credit code 统一社会信用代码 (GB 32100-2015) layer by layer: characters, length, department
 * and kind, division, the check character of the organisation code inside (GB 11714-1997), its own check character.
 * Never throws. A code that passes is well formed; whether it was ever issued only the register knows.
 *
 * @example
 * checkCreditCode('91110000600037341L').level; // => 'valid'
 */
export const checkCreditCode = (input: string, options: CreditCodeOptions = {}): CreditCodeCheck =>
  checkCreditCodeWith(divisionTable, input, options);

/** The characters of a credit code in the order of their values. */
export const creditCodeAlphabet: string = ALPHABET;
