import { isCalendarDate } from './calendar-date.js';
import { hasFewDecimals, mostDecimals, numberLimit } from './decimals.js';
import type { ParsedField } from './fields.js';
import { type Findings, type Given, pointerOf, refuse, report, unread } from './findings.js';
import type { UnreadReason } from './issue.js';

const loneSurrogate = /[\ud800-\udfff]/u;

const domainText = ({ min, max, whole }: ParsedField): string => {
  const kind = whole === true ? 'whole number' : 'number';
  if (max === undefined) return min === undefined ? kind : `${kind} from ${min}`;
  return min === undefined ? `${kind} up to ${max}` : `${kind} from ${min} to ${max}`;
};

const isCode = ({ codes = {} }: ParsedField, text: string): boolean => Object.hasOwn(codes, text);

const codesText = ({ codes = {} }: ParsedField): string => Object.keys(codes).join(' | ');

const readNumber = (findings: Findings, given: Given): unknown => {
  const { field, found } = given;
  if (typeof found !== 'number') {
    const code = typeof found === 'string' ? 'bad-number' : 'bad-type';
    return refuse(findings, given, code, domainText(field));
  }
  if (!(Math.abs(found) < numberLimit)) return refuse(findings, given, 'bad-number', domainText(field));
  if (!hasFewDecimals(found)) {
    return refuse(findings, given, 'too-many-decimals', `at most ${mostDecimals} decimals`);
  }
  const { min = -numberLimit, max = numberLimit, whole = false } = field;
  if (found < min || found > max || (whole && !Number.isInteger(found))) {
    return refuse(findings, given, 'out-of-domain', domainText(field));
  }
  // minus zero is zero
  return found + 0;
};

const readCode = (findings: Findings, given: Given): unknown => {
  const { field, found } = given;
  if (typeof found !== 'string') return refuse(findings, given, 'bad-type', codesText(field));
  return isCode(field, found) ? found : refuse(findings, given, 'unknown-code', codesText(field));
};

const readText = (findings: Findings, given: Given): unknown => {
  const { found } = given;
  if (typeof found !== 'string') return refuse(findings, given, 'bad-type', 'text');
  return loneSurrogate.test(found) ? refuse(findings, given, 'bad-text', 'well-formed text') : found;
};

const readDate = (findings: Findings, given: Given): unknown => {
  const { found } = given;
  if (typeof found !== 'string') return refuse(findings, given, 'bad-type', 'ISO date');
  return isCalendarDate(found) ? found : refuse(findings, given, 'bad-date', 'ISO date');
};

/** Reads a set of codes. One unknown member makes the set unknown: without it the set would claim to lack it. */
export const readCodes = (findings: Findings, given: Given): unknown => {
  const { field, found, place } = given;
  if (!Array.isArray(found)) return refuse(findings, given, 'not-a-list', 'list of codes');
  let reason: UnreadReason | undefined;
  for (const [position, member] of found.entries()) {
    if (typeof member === 'string' && isCode(field, member)) continue;
    const code = typeof member === 'string' ? 'unknown-code' : 'bad-type';
    if (code === 'bad-type') reason = 'unreadable';
    else reason ??= 'out-of-domain';
    report(
      findings,
      { field, found: member, place: { parent: place, token: position } },
      code,
      codesText(field),
    );
  }
  if (reason === undefined) return [...found];
  findings.unknowns[pointerOf(place)] = reason;
  return unread;
};

/**
 * Whether a plain value is right for its field as it is: then there is nothing to say of it, and no place to make for it.
 * Most values are, so that this is what reading a clean record costs.
 */
export const isGood = (field: ParsedField, found: unknown): boolean => {
  switch (field.type) {
    case 'boolean':
      return typeof found === 'boolean';
    case 'text':
      return typeof found === 'string' && !loneSurrogate.test(found);
    case 'date':
      return typeof found === 'string' && isCalendarDate(found);
    case 'code':
      return typeof found === 'string' && isCode(field, found);
    case 'number': {
      if (typeof found !== 'number' || !(Math.abs(found) < numberLimit)) return false;
      const { min, max, whole } = field;
      if ((min !== undefined && found < min) || (max !== undefined && found > max)) return false;
      return Number.isInteger(found) || (whole !== true && hasFewDecimals(found));
    }
    default:
      return false;
  }
};

/** Reads one plain value. */
export const readPlain = (findings: Findings, given: Given): unknown => {
  switch (given.field.type) {
    case 'boolean':
      return typeof given.found === 'boolean'
        ? given.found
        : refuse(findings, given, 'bad-type', 'true or false');
    case 'text':
      return readText(findings, given);
    case 'date':
      return readDate(findings, given);
    case 'code':
      return readCode(findings, given);
    default:
      return readNumber(findings, given);
  }
};
