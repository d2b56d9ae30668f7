import { columnLetters } from '../workbook/cells.js';
import type { TableIssue, TablePlace } from './place.js';
import type { ReadRow } from './read-row.js';
import { headingPointer } from './read-row.js';

/** A JSON object or list being built. */
type Building = { [key: string]: unknown } | unknown[];

/** A record being built from rows, with the places of its values. */
export class RecordBuilder {
  readonly value: { [key: string]: unknown } = {};
  readonly unknowns: { [pointer: string]: 'unreadable' | 'out-of-domain' } = {};
  readonly issues: TableIssue[] = [];
  private readonly places: {
    readonly prefix: string;
    readonly cut: number;
    readonly row: ReadRow;
    readonly skip: ReadonlySet<string>;
  }[] = [];

  /** Adds what a row says of the group at a pointer; `cut` is how much of its targets the pointer stands for. */
  add(row: ReadRow, prefix: string, cut: number, skip: ReadonlySet<string> = new Set()): void {
    this.places.push({ prefix, cut, row, skip });
    for (const { target, column, value } of row.values) {
      if (skip.has(target)) continue;
      this.set(prefix + target.slice(cut), value, { ...row.place, column: columnLetters(column) });
    }
    for (const { target, heading, code, column, found, masked, expected, unknown } of row.issues) {
      const known = target !== undefined && !skip.has(target);
      const pointer = known
        ? prefix + target.slice(cut)
        : `${prefix}${headingPointer(heading ?? target ?? '')}`;
      this.issues.push({
        pointer,
        code,
        ...(masked === true ? { masked } : found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        origin: { ...row.place, column: columnLetters(column) },
      });
      if (known && unknown !== undefined) this.forget(pointer, unknown);
    }
  }

  /** Adds an issue; with a reason its field is unknown. */
  refuse(issue: TableIssue, unknown?: 'unreadable'): void {
    this.issues.push(issue);
    if (unknown !== undefined) this.forget(issue.pointer, unknown);
  }

  /** Adds an issue of a list that may have more elements than stand in the record. */
  leaveOpen(issue: TableIssue): void {
    this.issues.push(issue);
    this.unknowns[issue.pointer] = 'unreadable';
  }

  /** Places of values by pointer, also of what only the rows around them say. */
  originOf(pointer: string): TablePlace | undefined {
    let best: TablePlace | undefined;
    let length = -1;
    for (const { prefix, cut, row, skip } of this.places) {
      if (prefix !== '' && pointer !== prefix && !pointer.startsWith(`${prefix}/`)) continue;
      if (prefix.length < length) continue;
      const value = row.values.find(({ target }) => {
        if (skip.has(target)) return false;
        const at = prefix + target.slice(cut);
        return pointer === at || pointer.startsWith(`${at}/`);
      });
      if (prefix.length > length || value !== undefined) {
        best = value === undefined ? row.place : { ...row.place, column: columnLetters(value.column) };
        length = prefix.length;
      }
    }
    return best;
  }

  private forget(pointer: string, reason: 'unreadable' | 'out-of-domain'): void {
    this.unknowns[pointer] = reason;
    const tokens = pointer.split('/').slice(1);
    const last = tokens.pop() ?? '';
    let at: unknown = this.value;
    for (const token of tokens) at = (at as { readonly [key: string]: unknown } | undefined)?.[token];
    if (typeof at === 'object' && at !== null && !Array.isArray(at))
      delete (at as { [key: string]: unknown })[last];
  }

  private set(pointer: string, value: unknown, origin: TablePlace): void {
    // what was refused once stays unknown
    if (Object.hasOwn(this.unknowns, pointer)) return;
    const tokens = pointer.split('/').slice(1);
    const last = tokens.pop() as string;
    let at: Building = this.value;
    for (const [index, token] of tokens.entries()) {
      const next = (at as { readonly [key: string]: unknown })[token];
      if (typeof next === 'object' && next !== null) at = next as Building;
      else {
        const made: Building = /^\d+$/.test(tokens[index + 1] ?? last) ? [] : {};
        this.put(at, token, made);
        at = made;
      }
    }
    const before = (at as { readonly [key: string]: unknown })[last];
    if (before === undefined) this.put(at, last, value);
    else if (JSON.stringify(before) !== JSON.stringify(value)) {
      this.refuse({ pointer, code: 'two-values', origin }, 'unreadable');
    }
  }

  private put(at: Building, token: string, value: unknown): void {
    if (Array.isArray(at)) {
      // elements before one that a mapping names by position are there, and nothing is known of them
      for (let index = at.length; index < Number(token); index += 1) at[index] = {};
      at[Number(token)] = value;
    } else at[token] = value;
  }
}

/** The last value of a row for a target. */
export const valueIn = (row: ReadRow, target: string): unknown =>
  row.values.find((value) => value.target === target)?.value;
