import type { Texts } from '@tuoyu/core';
import type { NamingBasis } from '../cite.js';
import type { Span } from '../fold/span.js';
import type { NameKind, NameParts, NameReading } from '../parse/types.js';

/** `breach` of a rule that binds; `advice` to consider; `style` of writing. */
export type FindingLevel = 'breach' | 'advice' | 'style';

/** Who or what decides a finding that stays open: the registrar's judgement, a text nobody has read, or a missing fact. */
export type OpenReason = 'registrar' | 'text' | 'context';

/** One remark on a name. */
export interface NameFinding {
  /** Stable code, such as `bare-district`. */
  readonly code: string;
  readonly level: FindingLevel;
  /** Empty for a matter of style that no text orders. */
  readonly basis: readonly NamingBasis[];
  readonly message: Texts;
  readonly span: Span;
  /** Set when it may turn out a breach and something else decides; never together with the level `breach`. */
  readonly open?: OpenReason;
}

/** Whether a name follows the pattern that the plan of Nanjing encourages. */
export interface PlanPattern {
  /** Division, trade name, 婴幼儿照护 or 托育 directly before 园, 中心 or a company form. */
  readonly strict: boolean;
  /** The same with 服务 behind the industry word allowed. */
  readonly withService: boolean;
}

/** The verdict on a name. */
export interface NameCheck {
  readonly input: string;
  readonly kind: NameKind;
  readonly parts: NameParts;
  readonly readings: readonly [NameReading, ...NameReading[]];
  /**
   * True when a rule that was read in a text or a source is broken; false when none can be; null where the registrar, a
   * text nobody has read or a missing fact decides.
   */
  readonly breach: boolean | null;
  readonly encouraged: PlanPattern;
  readonly findings: readonly NameFinding[];
}
