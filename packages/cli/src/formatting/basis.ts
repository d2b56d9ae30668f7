import type { Locale, Profile, RuleSummary } from '@tuoyu/core';
import type { Words } from '../texts/words.js';

type Cited = RuleSummary['basis'][number];

/** A clause with the text that it stands in, and how it was read. */
export const basisText = (
  { instrument, clause, verified }: Cited,
  profile: Profile,
  words: Words,
  locale: Locale,
): string => {
  const found = profile.instruments.find(({ id }) => id === instrument);
  const title = found === undefined ? instrument : words.title(found.title[locale]);
  const number = found?.number === undefined ? '' : words.paren(found.number);
  const gap = locale === 'en' ? ', ' : '';
  return `${title}${number}${gap}${words.clause(clause)}${words.semicolon}${words.verified[verified]}`;
};
