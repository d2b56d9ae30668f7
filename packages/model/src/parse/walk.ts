import { isCalendarDate } from './calendar-date.js';
import { hasFewDecimals, numberLimit } from './decimals.js';
import type { FieldNode, ParsedField } from './fields.js';
import { foundText, keyToken } from './found.js';
import type { Issue, ParseIssueCode, UnreadReason } from './issue.js';

/** What the walk gathers beside the values. */
export interface Findings {
  readonly unknowns: { [pointer: string]: UnreadReason };
  readonly issues: Issue<ParseIssueCode>[];
}

/** Where the walk is; the pointer is written only when something is wrong. */
interface Place {
  readonly parent: Place | undefined;
  readonly token: string | number;
}

const pointerOf = (place: Place | undefined): string => {
  let pointer = '';
  for (let at = place; at !== undefined; at = at.parent) pointer = `/${at.token}${pointer}`;
  return pointer;
};

const unread = Symbol('unread');

const loneSurrogate = /[\ud800-\udfff]/u;

const domainText = ({ min, max, whole }: ParsedField): string => {
  const kind = whole === true ? 'whole number' : 'number';
  if (max === undefined) return min === undefined ? kind : `${kind} from ${min}`;
  return min === undefined ? `${kind} up to ${max}` : `${kind} from ${min} to ${max}`;
};

const isCode = ({ codes = {} }: ParsedField, text: string): boolean => Object.hasOwn(codes, text);

const codesText = ({ codes = {} }: ParsedField): string => Object.keys(codes).join(' | ');

/** Reads a value against the field tree. The tree bounds the depth, whatever the value is. */
export const readRecord = (
  root: FieldNode,
  value: unknown,
  findings: Findings,
): { [key: string]: unknown } => {
  const { unknowns, issues } = findings;

  const issue = (
    place: Place | undefined,
    code: ParseIssueCode,
    field: ParsedField,
    found: unknown,
    expected: string,
  ) => {
    const hidden = field.sensitivity === 'personal' || field.sensitivity === 'child';
    const shown = hidden ? { masked: true as const } : { found: foundText(found) };
    issues.push({ pointer: pointerOf(place), code, ...shown, expected });
  };

  const refuse = (
    place: Place | undefined,
    code: ParseIssueCode,
    field: ParsedField,
    found: unknown,
    expected: string,
  ): typeof unread => {
    unknowns[pointerOf(place)] =
      code === 'out-of-domain' || code === 'unknown-code' ? 'out-of-domain' : 'unreadable';
    issue(place, code, field, found, expected);
    return unread;
  };

  const readNumber = (field: ParsedField, found: unknown, place: Place): unknown => {
    if (typeof found !== 'number') {
      const code = typeof found === 'string' ? 'bad-number' : 'bad-type';
      return refuse(place, code, field, found, domainText(field));
    }
    if (!(Math.abs(found) < numberLimit)) return refuse(place, 'bad-number', field, found, domainText(field));
    if (!hasFewDecimals(found))
      return refuse(place, 'too-many-decimals', field, found, 'at most six decimals');
    const { min = -numberLimit, max = numberLimit, whole = false } = field;
    if (found < min || found > max || (whole && !Number.isInteger(found))) {
      return refuse(place, 'out-of-domain', field, found, domainText(field));
    }
    // minus zero is zero
    return found + 0;
  };

  const readCodes = (field: ParsedField, found: unknown, place: Place): unknown => {
    if (!Array.isArray(found)) return refuse(place, 'not-a-list', field, found, 'list of codes');
    // one unknown member makes the set unknown: without it the set would claim to lack it
    let reason: UnreadReason | undefined;
    for (const [position, member] of found.entries()) {
      if (typeof member === 'string' && isCode(field, member)) continue;
      const code = typeof member === 'string' ? 'unknown-code' : 'bad-type';
      if (code === 'bad-type') reason = 'unreadable';
      else reason ??= 'out-of-domain';
      issue({ parent: place, token: position }, code, field, member, codesText(field));
    }
    if (reason === undefined) return [...found];
    unknowns[pointerOf(place)] = reason;
    return unread;
  };

  const readPlain = (field: ParsedField, found: unknown, place: Place): unknown => {
    switch (field.type) {
      case 'boolean':
        return typeof found === 'boolean' ? found : refuse(place, 'bad-type', field, found, 'true or false');
      case 'text':
        if (typeof found !== 'string') return refuse(place, 'bad-type', field, found, 'text');
        return loneSurrogate.test(found)
          ? refuse(place, 'bad-text', field, found, 'well-formed text')
          : found;
      case 'date':
        if (typeof found !== 'string') return refuse(place, 'bad-type', field, found, 'ISO date');
        return isCalendarDate(found) ? found : refuse(place, 'bad-date', field, found, 'ISO date');
      case 'code':
        if (typeof found !== 'string') return refuse(place, 'bad-type', field, found, codesText(field));
        if (isCode(field, found)) return found;
        return refuse(place, 'unknown-code', field, found, codesText(field));
      default:
        return readNumber(field, found, place);
    }
  };

  const readList = (node: FieldNode, found: unknown, place: Place): unknown => {
    if (!Array.isArray(found)) return refuse(place, 'not-a-list', node.field, found, 'list');
    const element = node.element as FieldNode;
    const isGroup = element.field.type === 'object';
    return Array.from(found, (item: unknown, position) => {
      if (item === null && !isGroup) return null;
      const read = readValue(element, item, { parent: place, token: position });
      // an unreadable element stays, with all its fields unknown
      return read === unread ? (isGroup ? {} : null) : read;
    });
  };

  const readGroup = (
    node: FieldNode,
    found: unknown,
    place: Place | undefined,
  ): { [key: string]: unknown } | typeof unread => {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) {
      const code = place === undefined ? 'not-a-record' : 'not-an-object';
      return refuse(place, code, node.field, found, 'object');
    }
    const record: { [key: string]: unknown } = {};
    for (const key of Object.keys(found)) {
      const child = node.children.get(key);
      if (child === undefined) {
        issues.push({ pointer: pointerOf({ parent: place, token: keyToken(key) }), code: 'unknown-key' });
        continue;
      }
      const item = (found as { [key: string]: unknown })[key];
      if (item === null || item === undefined) continue;
      const read = readValue(child, item, { parent: place, token: key });
      if (read !== unread) record[key] = read;
    }
    return record;
  };

  const readValue = (node: FieldNode, found: unknown, place: Place): unknown => {
    switch (node.field.type) {
      case 'object':
        return readGroup(node, found, place);
      case 'list':
        return readList(node, found, place);
      case 'codes':
        return readCodes(node.field, found, place);
      default:
        return readPlain(node.field, found, place);
    }
  };

  const read = readGroup(root, value, undefined);
  return read === unread ? {} : read;
};
