import type { Locale, Profile, RuleSummary } from '@tuoyu/core';
import { findInstrument } from '@tuoyu/instruments';
import type { Words } from '../texts/words.js';

type Cited = RuleSummary['basis'][number];

/** A clause with the text that it stands in, by its title or its short one, and how it was read. */
export const basisText = (
  { instrument, clause, verified }: Cited,
  profile: Profile,
  words: Words,
  locale: Locale,
  short = false,
): string => {
  const found = profile.instruments.find(({ id }) => id === instrument);
  const named = (short ? findInstrument(instrument)?.shortTitle : undefined) ?? found?.title;
  const title = named === undefined ? instrument : words.title(named[locale]);
  const number = found?.number === undefined ? '' : words.paren(found.number);
  const gap = locale === 'en' ? ', ' : '';
  return `${title}${number}${gap}${words.clause(clause)}${words.semicolon}${words.verified[verified]}`;
};
