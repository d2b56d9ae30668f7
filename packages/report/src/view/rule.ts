import type { RuleSummary } from '@tuoyu/core';
import { clauseText } from '../names/basis.js';
import { oneLine } from '../text/width.js';
import { domainOf } from './domains.js';
import { type ReportVoice, titleOf } from './voice.js';

/** A clause in words, and how it was read. */
export interface CitedText {
  readonly text: string;
  readonly verified: string;
  /** Nobody has read the clause in any source. */
  readonly unverified: boolean;
}

/** What a report says of a rule, in words. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly obligation: string;
  readonly force: string;
  readonly addressee: string;
  readonly binding: boolean;
  readonly bindingText: string;
  readonly verified: string;
  readonly unverified: boolean;
  readonly basis: readonly CitedText[];
  readonly consequences: readonly CitedText[];
  readonly effective: string;
  /** The choice on which the validity of its text hangs; empty where that is no question. */
  readonly validity: string;
  /** Rules of other texts on the same matter; empty where there are none. */
  readonly topic: string;
}

const citedTexts = (
  { profile, words, locale }: ReportVoice,
  cited: RuleSummary['basis'] = [],
): readonly CitedText[] => {
  const byText = new Map<string, CitedText>();
  for (const one of cited) {
    const text = oneLine(clauseText(one, profile, words, locale));
    const unverified = one.verified === 'unverified';
    byText.set(`${text} ${one.verified}`, { text, verified: words.verified[one.verified], unverified });
  }
  return [...byText.values()];
};

/** What a report says of a rule; `undefined` for a rule that the report does not name. */
export const ruleText = (voice: ReportVoice, id: string): RuleText | undefined => {
  if (!voice.ruleTexts.has(id)) voice.ruleTexts.set(id, written(voice, id));
  return voice.ruleTexts.get(id);
};

const topicText = ({ report, terms }: ReportVoice, id: string, topic: string | undefined): string => {
  const group = topic !== undefined && Object.hasOwn(report.topics, topic) ? report.topics[topic] : undefined;
  const others = group?.rules.filter((rule) => rule !== id) ?? [];
  return others.length === 0 ? '' : oneLine(terms.topic(others, group?.strictest ?? null));
};

const written = (voice: ReportVoice, id: string): RuleText | undefined => {
  const summary = Object.hasOwn(voice.report.rules, id) ? voice.report.rules[id] : undefined;
  if (summary === undefined) return undefined;
  const { words, terms, domains } = voice;
  const { obligation, force, addressee, binding, verified, effective, validity } = summary;
  const domain = domainOf(id);
  return {
    id: oneLine(id),
    title: titleOf(voice, id),
    domain: domains.get(domain) ?? oneLine(domain),
    obligation: words.obligation[obligation],
    force: words.force[force],
    addressee: words.addressee[addressee],
    binding,
    bindingText: terms.binding[`${binding}`],
    verified: words.verified[verified],
    unverified: verified === 'unverified',
    basis: citedTexts(voice, summary.basis),
    consequences: citedTexts(voice, summary.consequences),
    effective: `${effective.from ?? ''} – ${effective.to ?? ''}`.trim(),
    topic: topicText(voice, id, summary.topic),
    validity: validity === undefined ? '' : oneLine(terms.validity(validity.choice, validity.taken)),
  };
};
