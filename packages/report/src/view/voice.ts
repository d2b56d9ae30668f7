import { type Finding, isTuoyuError, type Message, renderMessage } from '@tuoyu/core';
import type { PlacedReport } from '../entry.js';
import { type FieldNames, fieldNames, labelsOf } from '../names/field-names.js';
import type { ReportOptions } from '../setting.js';
import { fit, oneLine } from '../text/width.js';
import { type FormatWords, formatWordsOf } from '../words/format-words.js';
import { type ReportWords, reportWordsOf } from '../words/words.js';
import { domainNames } from './domains.js';
import type { RuleText } from './rule.js';

/** What all reports of a file are written with. */
export interface Voice extends Required<ReportOptions> {
  readonly words: ReportWords;
  /** Headings and labels of pages and tables. */
  readonly terms: FormatWords;
  /** Names of domains by id. */
  readonly domains: ReadonlyMap<string, string>;
}

/** What one report is written with. */
export interface ReportVoice extends Voice {
  readonly report: PlacedReport;
  readonly names: FieldNames;
  /** How the institution is called. */
  readonly name: string;
  /** What was written of its rules so far. */
  readonly ruleTexts: Map<string, RuleText | undefined>;
}

export const voiceOf = (options: ReportOptions): Voice => ({
  all: false,
  units: {},
  problems: {},
  ...options,
  words: reportWordsOf(options.locale),
  terms: formatWordsOf(options.locale),
  domains: domainNames(options.profile, options.locale),
});

/** The voice for one report, with its record where that is at hand. */
export const reportVoice = <V extends Voice>(
  voice: V,
  report: PlacedReport,
  record?: unknown,
): V & ReportVoice => {
  const { profile, locale, words } = voice;
  const sources = { fields: profile.fields, record, labels: labelsOf(report) };
  return {
    ...voice,
    report,
    names: fieldNames(sources, locale, words),
    name: nameOf(record, report, words),
    ruleTexts: new Map(),
  };
};

/** A name that the record itself gives, else its key. */
const nameOf = (record: unknown, { input }: PlacedReport, words: ReportWords): string => {
  const { name, brand, key } = (record ?? {}) as { readonly [field: string]: unknown };
  const called = name ?? brand ?? key ?? input.key;
  return typeof called === 'string' && oneLine(called) !== '' ? fit(oneLine(called), 60) : words.unnamed;
};

/** A message as one line. A text that these catalogues lack, as in a report of another version, is shown by its id. */
export const textOf = ({ catalogues, locale }: Voice, message: Message): string => {
  try {
    return oneLine(renderMessage(message, { catalogues, locale }));
  } catch (error) {
    if (!isTuoyuError(error, 'unknown-message')) throw error;
    return oneLine(message.id);
  }
};

/** The rule as it reads when met; values that only a failure carries are left open elsewhere. */
export const titleOf = (voice: Voice, rule: string, params: Message['params'] = {}): string =>
  textOf(voice, { id: `${rule}/pass`, params }).replace(/\{\w+\}/g, '…');

/** What a finding is about; empty for the whole record. */
export const subjectOf = ({ names }: ReportVoice, { subject }: Finding): string =>
  subject.pointer === '' ? '' : names.element(subject.pointer) || names.field(subject.pointer);

/** An outcome as a word. */
export const outcomeText = (voice: Voice, outcome: Finding['outcome']): string =>
  textOf(voice, { id: `core/outcome/${outcome}`, params: {} });
