import { checkCitizenIdWith } from '../citizen-id/check.js';
import { beganAfter, type DivisionLookup, standingOf } from '../divisions/lookup.js';
import { registrarCodeOf } from '../divisions/registrar-codes.js';
import { type CodeIssue, issue } from '../issues.js';
import type { NormalisationCode } from '../normalise.js';
import { creditCodeDigit, organisationDigit } from './digits.js';

/** Codes of the issues of a credit code. */
export type CreditCodeIssueCode =
  | NormalisationCode
  | 'forbidden-letter'
  | 'bad-character'
  | 'bad-length'
  | 'registration-number'
  | 'unknown-department'
  | 'unknown-kind'
  | 'unknown-division'
  | 'division-not-yet'
  | 'registrar-code'
  | 'organisation-digit'
  | 'check-digit'
  | 'early-issue'
  | 'looks-like-citizen-id'
  | 'spreadsheet-rounding';

export type Issue = CodeIssue<CreditCodeIssueCode>;

/** Characters and length. */
export const shapeIssues = (code: string): Issue[] => {
  const issues: Issue[] = [];
  if (/[IOSVZ]/u.test(code))
    issues.push(
      issue('forbidden-letter', 'error', '不使用字母I、O、S、V、Z', 'the letters I, O, S, V, Z are not used'),
    );
  if (/[^0-9A-Z]/u.test(code))
    issues.push(issue('bad-character', 'error', '只能有数字和大写字母', 'only digits and capital letters'));
  if (code.length !== 18)
    issues.push(
      issue(
        'bad-length',
        'error',
        `应为18位，实为${code.length}位`,
        `must have 18 characters, has ${code.length}`,
      ),
    );
  if (/^\d{15}$/u.test(code))
    issues.push(
      issue(
        'registration-number',
        'info',
        '15位数字：可能是旧的工商注册号',
        '15 digits: perhaps an old registration number',
      ),
    );
  return issues;
};

/** The registrar's place, positions 3 to 8. */
export const divisionIssues = (code: string, on: string | undefined, lookup: DivisionLookup): Issue[] => {
  const registrar = registrarCodeOf(code);
  if (registrar) return [issue('registrar-code', 'info', registrar.note['zh-CN'], registrar.note.en)];
  const standing = standingOf(code, lookup);
  if (standing === 'unknown')
    return [
      issue('unknown-division', 'error', '第3—8位：没有这个行政区划', 'positions 3-8: no such division'),
    ];
  if (standing === 'below-known')
    return [
      issue(
        'registrar-code',
        'info',
        '第3—8位：不是行政区划代码，可能是开发区登记机关的代码',
        'positions 3-8: no division, perhaps the registrar of a development zone',
      ),
    ];
  return beganAfter(lookup.history(code), on)
    ? [
        issue(
          'division-not-yet',
          'error',
          '第3—8位：该行政区划当时尚未设立',
          'positions 3-8: the division did not exist yet',
        ),
      ]
    : [];
};

/**
 * Xiamen issued codes before 2016 whose own character is wrong while the organisation code inside is right. All that are
 * known have a market registrar of Xiamen (9x, 3502xx) and an organisation code of the form M000….
 */
const isEarlyIssue = (code: string): boolean => /^9[123]3502\d{2}M000/u.test(code);

/** Both check characters. */
export const digitIssues = (code: string): Issue[] => {
  const issues: Issue[] = [];
  const nested = organisationDigit(code.slice(8, 16));
  const own = creditCodeDigit(code.slice(0, 17));
  if (code[16] !== nested)
    issues.push(
      issue(
        'organisation-digit',
        'error',
        `第17位（组织机构代码校验码）应为${nested}`,
        `position 17, the check character of the organisation code, should be ${nested}`,
      ),
    );
  if (code[17] === own) return issues;
  if (code[16] === nested && isEarlyIssue(code))
    issues.push(
      issue(
        'early-issue',
        'warning',
        `第18位按国家标准应为${own}；厦门市2016年以前发放的部分代码如此`,
        `position 18 should be ${own} by the standard; some codes that Xiamen issued before 2016 are so`,
      ),
    );
  else
    issues.push(
      issue(
        'check-digit',
        'error',
        `第18位（校验码）应为${own}`,
        `position 18, the check character, should be ${own}`,
      ),
    );
  return issues;
};

/** What an invalid text may be instead. */
export const hintsFor = (code: string, lookup: DivisionLookup): Issue[] => {
  const issues: Issue[] = [];
  if (checkCitizenIdWith(lookup, code).level === 'valid')
    issues.push(
      issue(
        'looks-like-citizen-id',
        'warning',
        '像是公民身份号码',
        'it looks like a citizen identity number',
      ),
    );
  if (/^\d{15}000$/u.test(code))
    issues.push(
      issue(
        'spreadsheet-rounding',
        'info',
        '末三位为0：可能被电子表格当作数字截断',
        'it ends in three zeros: a spreadsheet may have cut it as a number',
      ),
    );
  return issues;
};
