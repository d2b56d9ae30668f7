import type { ParsedField } from './fields.js';
import { foundText } from './found.js';
import type { Issue, ParseIssueCode, UnreadReason } from './issue.js';

/** What a walk gathers beside the values. */
export interface Findings {
  readonly unknowns: { [pointer: string]: UnreadReason };
  readonly issues: Issue<ParseIssueCode>[];
}

/** Where a walk is; undefined at the root. The pointer is written only when something is wrong. */
export type Place = { readonly parent: Place; readonly token: string | number } | undefined;

/** Stands for a value that could not be read. */
export const unread = Symbol('unread');

/** The RFC 6901 pointer of a place; the tokens are escaped already. */
export const pointerOf = (place: Place): string => {
  let pointer = '';
  for (let at = place; at !== undefined; at = at.parent) pointer = `/${at.token}${pointer}`;
  return pointer;
};

/** A value with the field that it is for. */
export interface Given {
  readonly field: ParsedField;
  readonly found: unknown;
  readonly place: Place;
}

/** Adds an issue; what was found of a person or a child is masked. */
export const report = (
  { issues }: Findings,
  { field, found, place }: Given,
  code: ParseIssueCode,
  expected: string,
): void => {
  const hidden = field.sensitivity === 'personal' || field.sensitivity === 'child';
  const shown = hidden ? { masked: true as const } : { found: foundText(found) };
  issues.push({ pointer: pointerOf(place), code, ...shown, expected });
};

/** Adds an issue and makes the value unknown. */
export const refuse = (
  findings: Findings,
  given: Given,
  code: ParseIssueCode,
  expected: string,
): typeof unread => {
  const readable = code === 'out-of-domain' || code === 'unknown-code';
  findings.unknowns[pointerOf(given.place)] = readable ? 'out-of-domain' : 'unreadable';
  report(findings, given, code, expected);
  return unread;
};
