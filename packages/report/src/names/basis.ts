import type { Locale, RuleSummary } from '@tuoyu/core';
import type { ReportProfile } from '../setting.js';
import type { ReportWords } from '../words/words.js';

/** A clause as a report names it. */
export type CitedClause = RuleSummary['basis'][number];

/** A clause with the text that it stands in, by its title or its short one. */
export const clauseText = (
  { instrument, clause }: CitedClause,
  profile: ReportProfile,
  words: ReportWords,
  locale: Locale,
  short = false,
): string => {
  const found = profile.instruments.find(({ id }) => id === instrument);
  const named = (short ? found?.shortTitle : undefined) ?? found?.title;
  const title = named === undefined ? instrument : words.title(named[locale]);
  const number = found?.number === undefined ? '' : words.paren(found.number);
  const gap = locale === 'en' ? ', ' : '';
  return `${title}${number}${gap}${words.clause(clause)}`;
};

/** A clause with the text that it stands in, and how it was read. */
export const basisText = (
  cited: CitedClause,
  profile: ReportProfile,
  words: ReportWords,
  locale: Locale,
  short = false,
): string =>
  `${clauseText(cited, profile, words, locale, short)}${words.semicolon}${words.verified[cited.verified]}`;
