import type { NamingBasis } from '../cite.js';
import { dayOf, lawFollowedTo } from '../day.js';
import { type Folded, foldName } from '../fold/fold.js';
import { type Span, sourceSpan } from '../fold/span.js';
import type { NameParts, NameReading } from '../parse/types.js';
import type { LegalForm, NameContext } from './context.js';
import type { FindingLevel, NameFinding, OpenReason } from './types.js';

/** Which body of naming law applies. */
export type Regime = 'enterprise' | 'civil' | 'public';

/** All that a rule may ask. */
export interface Facts {
  readonly regime: Regime;
  readonly legalForm: LegalForm | undefined;
  readonly context: NameContext;
  readonly existing: boolean;
  /** Day whose law applies: of registration for an existing name, where known, else the day of the check. */
  readonly lawDay: string;
  readonly asOf: string;
  readonly folded: Folded;
  readonly reading: NameReading;
  /** The parts in folded script; '' for a part that is not there. */
  readonly part: { readonly [Part in keyof NameParts]: string };
  /** The span of the whole text. */
  readonly whole: Span;
}

/** A rule on names: its findings, none when it is kept or does not apply. */
export type NameRule = (facts: Facts) => readonly NameFinding[];

/** The day of a check: the one given, else that of the register of instruments. */
export const dayOfCheck = (context: NameContext): string => dayOf(context.asOf) ?? lawFollowedTo;

/** Gathers the facts on one reading under one body of law. */
export const factsOf = (
  folded: Folded,
  reading: NameReading,
  context: NameContext,
  regime: Regime,
  legalForm: LegalForm | undefined,
): Facts => {
  const asOf = dayOfCheck(context);
  const existing = context.existing === true;
  const { division, tradeName, industry, form } = reading.parts;
  return {
    regime,
    legalForm,
    context,
    existing,
    asOf,
    lawDay: (existing ? dayOf(context.registeredOn) : undefined) ?? asOf,
    folded,
    reading,
    part: {
      division: foldName(division ?? ''),
      tradeName: foldName(tradeName ?? ''),
      industry: foldName(industry ?? ''),
      form: foldName(form ?? ''),
    },
    whole: sourceSpan(folded, 0, folded.source.length),
  };
};

/** How hard a finding is. */
export interface Weight {
  readonly level: FindingLevel;
  readonly open?: OpenReason;
}

/** A remark that changes no verdict. */
export const advice: Weight = { level: 'advice' };

/** A remark that may turn out a breach. */
export const open = (reason: OpenReason): Weight => ({ level: 'advice', open: reason });

/**
 * The weight of a rule on how new names are made, which applies from a day on: a breach for a new name; for an existing
 * one only when it is known to have been registered under the rule.
 */
export const forNew = ({ existing, lawDay, context }: Facts, from: string): Weight => {
  if (!existing) return lawDay >= from ? { level: 'breach' } : advice;
  if (dayOf(context.registeredOn) === undefined) return open('context');
  return lawDay >= from ? { level: 'breach' } : advice;
};

/** The weight of what a registrar judges: settled for an existing name, which a registrar has accepted. */
export const judged = ({ existing }: Facts): Weight => (existing ? advice : open('registrar'));

/** The weight of a missing form: a text without division and form is taken for a short name, not for a bad full one. */
export const forMissingForm = (facts: Facts, from: string): Weight =>
  facts.reading.division === null ? open('context') : forNew(facts, from);

/** A finding. */
export const finding = (
  code: string,
  weight: Weight,
  basis: readonly NamingBasis[],
  zh: string,
  en: string,
  span: Span,
): NameFinding => ({
  code,
  level: weight.level,
  basis,
  message: { 'zh-CN': zh, en },
  span,
  ...(weight.open === undefined ? {} : { open: weight.open }),
});
