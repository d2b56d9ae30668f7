import { parseDay } from '@tuoyu/core';
import { issueTexts } from './issue-texts.js';
import { holdsPersonal, masked, shownValue } from './mask.js';
import type { CreditIssue, CreditIssueCode } from './types.js';

/** Plain JSON object. */
export type Json = { readonly [key: string]: unknown };

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step of a JSON pointer. */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

// a key may be anything, a name too
const isPlainKey = (key: string): boolean => /^[A-Za-z_][\w-]*$/u.test(key) && !holdsPersonal(key);

/** Reads the fields of one object and notes what is wrong. */
export class Reader {
  constructor(
    private readonly issues: CreditIssue[],
    private readonly source: Json,
    readonly at: string,
    private readonly record: string | null,
  ) {}

  /** Notes an issue of a field; of the object itself without a key. */
  report(code: CreditIssueCode, key: string | null, expected: string, found?: unknown): void {
    const pointer = key === null ? this.at : this.at + step(key);
    const { record } = this;
    this.issues.push({
      pointer,
      record,
      code,
      found: shownValue(found),
      expected,
      message: issueTexts[code],
    });
  }

  private raw(key: string): unknown {
    return Object.hasOwn(this.source, key) ? this.source[key] : undefined;
  }

  /** Every key that is not among the known ones is an issue; what it holds is not read. */
  onlyKeys(known: readonly string[]): void {
    for (const key of Object.keys(this.source)) {
      if (!known.includes(key) && this.source[key] !== undefined)
        this.report('unknown-key', isPlainKey(key) ? key : null, known.join(', '));
    }
  }

  /** A text, with numbers of people masked. */
  text(key: string, need = false): string | null {
    const value = this.raw(key);
    if (value === undefined || value === null) {
      if (need) this.report('missing', key, 'text');
      return null;
    }
    if (typeof value !== 'string' || value.trim() === '') {
      this.report('bad-type', key, 'text', value);
      return null;
    }
    if (holdsPersonal(value)) {
      this.report('personal-data', key, 'no telephone or identity number, no address');
      return masked(value);
    }
    return value;
  }

  /** One of some codes. */
  code<C extends string>(
    key: string,
    codes: readonly C[],
    issue: CreditIssueCode = 'unknown-code',
    need = false,
  ): C | null {
    const value = this.raw(key);
    if (value === undefined || value === null) {
      if (need) this.report('missing', key, codes.join(' or '));
      return null;
    }
    if (codes.includes(value as C)) return value as C;
    this.report(issue, key, codes.join(' or '), value);
    return null;
  }

  /** An ISO day. */
  day(key: string, need = false): string | null {
    const value = this.raw(key);
    if (value === undefined || value === null) {
      if (need) this.report('missing', key, 'ISO day');
      return null;
    }
    if (typeof value === 'string' && parseDay(value) !== undefined) return value;
    this.report('bad-date', key, 'ISO day', value);
    return null;
  }

  /** True or false. */
  flag(key: string): boolean | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean') return value;
    this.report('bad-type', key, 'true or false', value);
    return null;
  }

  /** A number of yuan. */
  amount(key: string): number | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.report('bad-type', key, 'amount from 0', value);
    return null;
  }

  /** A reader of an object inside; undefined where there is none. */
  inside(key: string, known: readonly string[], need = false): Reader | undefined {
    const value = this.raw(key);
    if (value === undefined || value === null) {
      if (need) this.report('missing', key, 'object');
      return undefined;
    }
    if (!isObject(value)) {
      this.report('bad-type', key, 'object', value);
      return undefined;
    }
    const reader = new Reader(this.issues, value, this.at + step(key), this.record);
    reader.onlyKeys(known);
    return reader;
  }

  /** Readers of the objects of a list. */
  list(key: string, known: readonly string[]): readonly Reader[] {
    return this.elements(key).flatMap((value, i) => {
      const at = this.at + step(key) + step(i);
      if (isObject(value)) {
        const reader = new Reader(this.issues, value, at, this.record);
        reader.onlyKeys(known);
        return [reader];
      }
      new Reader(this.issues, {}, at, this.record).report('bad-type', null, 'object', value);
      return [];
    });
  }

  /** Elements of a list as they are; none where there is no list. */
  elements(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.report('bad-type', key, 'array', value);
    return [];
  }

  /** Texts of a list. */
  texts(key: string): readonly string[] {
    return this.elements(key).filter(
      (value): value is string => typeof value === 'string' && value.trim() !== '',
    );
  }

  /** Codes of a list; unknown ones are issues. */
  codes<C extends string>(key: string, codes: readonly C[]): readonly C[] {
    return this.elements(key).flatMap((value, i) => {
      if (codes.includes(value as C)) return [value as C];
      new Reader(this.issues, {}, this.at + step(key) + step(i), this.record).report(
        'unknown-code',
        null,
        codes.join(' or '),
        value,
      );
      return [];
    });
  }
}
