import type { DivisionReading } from '../divisions/types.js';
import type { Span } from '../fold/span.js';

/**
 * What a text is, by its grammar: `registered-name` has the parts of a full name; `branch` is a parent's full name with
 * a branch behind it; `group-name` is the name of a group (集团); `short-name` lacks what a full name needs, as trading
 * names do; `not-a-name` has no Chinese character.
 */
export type NameKind = 'registered-name' | 'branch' | 'group-name' | 'short-name' | 'not-a-name';

/** The four parts of a name as written, without spaces and invisible characters; null for a part that is not there. */
export interface NameParts {
  /** 行政区划 */
  readonly division: string | null;
  /** 字号 */
  readonly tradeName: string | null;
  /** 行业 */
  readonly industry: string | null;
  /** 组织形式 */
  readonly form: string | null;
}

/** Where each part stands. */
export type PartSpans = { readonly [Part in keyof NameParts]: Span | null };

/** The branch behind a parent's name; the parts of the reading are then those of the parent. */
export interface BranchReading {
  /** The parent's name as written. */
  readonly parent: string;
  /** What tells the branch from others, such as a place; null when nothing does. */
  readonly place: string | null;
  /** The word it ends with, such as 分公司; null for a site in brackets. */
  readonly ending: string | null;
  readonly span: Span;
}

/** One way to read a name. */
export interface NameReading {
  readonly kind: NameKind;
  readonly parts: NameParts;
  readonly spans: PartSpans;
  /** What the division part means; null without one. */
  readonly division: DivisionReading | null;
  /** Whether a group word 集团 stands before the form. */
  readonly group: boolean;
  readonly branch: BranchReading | null;
  /** How far the reading is from the likeliest one: 0 for the first. */
  readonly distance: number;
}

/** A name with all its readings, likeliest first. */
export interface ParsedName {
  readonly input: string;
  /** Of the first reading. */
  readonly kind: NameKind;
  /** Of the first reading. */
  readonly parts: NameParts;
  /** Never empty. */
  readonly readings: readonly [NameReading, ...NameReading[]];
}

/** What helps to choose between readings. */
export interface ParseOptions {
  /** Day (ISO) on which divisions are asked for; without it those of the newest list come first. */
  readonly on?: string | undefined;
  /** Six-digit code of the seat. */
  readonly seat?: string | undefined;
}
