import type { Locale } from '@tuoyu/core';
import { csvRow } from '@tuoyu/io';
import type { Scheme } from '@tuoyu/scheme';
import { ratingHtml, ratingTable, ratingText } from '@tuoyu/star-rating';
import type { Sink } from '../io/io.js';
import type { Rated } from './rated.js';

/** Formats of ratings. */
export const rateFormats = ['pretty', 'json', 'ndjson', 'csv', 'html'] as const;
/** A format of ratings. */
export type RateFormat = (typeof rateFormats)[number];

/** Writes ratings down, one after the other. */
export interface RatePrinter {
  readonly add: (rated: Rated, alone: boolean) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What is written for a rating as data: itself, and beside it a path where one was asked for. */
const dataOf = ({ rating, path }: Rated): object => (path === undefined ? rating : { rating, path });

const options = ({ name, path, titles }: Rated, locale: Locale) => ({
  locale,
  name,
  titles,
  ...(path === undefined ? {} : { path }),
});

/** A printer of ratings in one format. */
export const ratePrinter = (sink: Sink, format: RateFormat, scheme: Scheme, locale: Locale): RatePrinter => {
  let count = 0;
  let list = false;
  const first = (): boolean => count === 0;
  const writers: { readonly [F in RateFormat]: (rated: Rated, alone: boolean) => Promise<void> | void } = {
    pretty: (rated) =>
      sink.write(`${first() ? '' : '\n'}${ratingText(scheme, rated.rating, options(rated, locale))}`),
    json: (rated, alone) => {
      if (first()) list = !alone;
      const before = !list ? '' : first() ? '[\n' : ',\n';
      return sink.write(`${before}${JSON.stringify(dataOf(rated), null, 2)}${list ? '' : '\n'}`);
    },
    ndjson: (rated) => sink.write(`${JSON.stringify(dataOf(rated))}\n`),
    csv: async (rated) => {
      const [head, ...rows] = ratingTable(rated.rating, locale);
      if (first()) await sink.write(`\ufeff${csvRow(['record', ...(head ?? [])])}`);
      await sink.write(rows.map((row) => csvRow([rated.rating.key ?? rated.name, ...row])).join(''));
    },
    html: (rated) => sink.write(ratingHtml(scheme, rated.rating, options(rated, locale))),
  };
  return {
    add: async (rated, alone) => {
      await writers[format](rated, alone);
      count += 1;
    },
    end: async () => {
      if (format === 'json' && list) await sink.write('\n]\n');
      if (format === 'json' && first()) await sink.write('[]\n');
    },
  };
};
