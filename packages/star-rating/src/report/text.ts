import { formatPoints, type Rating, type Scheme } from '@tuoyu/scheme';
import { type RatingReportOptions, type RatingView, type ViewDimension, viewOf } from './view.js';

const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** A bar of so many cells: what is certain, what is possible, and the rest. */
const bar = (min: number, most: number, max: number, cells: number): string => {
  const at = (x: number): number => Math.round((x / max) * cells);
  const [sure, can] = [at(min), Math.max(at(min), at(most))];
  return `${'█'.repeat(sure)}${'▒'.repeat(can - sure)}${'·'.repeat(cells - can)}`;
};

const dimensionLines = (
  { words, official }: RatingView,
  { title, max, min, most, absent, counts }: ViewDimension,
): readonly string[] => {
  const status = official ? '' : words.paren(words.notOfficial);
  const items = words.itemCounts(counts);
  if (absent) return [`${title}${words.colon}${words.notApplicable}${status}`];
  if (max === null || min === null || most === null) {
    const out = max === null ? '' : `${words.outOf} ${formatPoints(max)}${words.listComma}`;
    return [`${title}${words.colon}${out}${items}${status}`];
  }
  const range = min === most ? formatPoints(min) : `${formatPoints(min)}–${formatPoints(most)}`;
  return [
    `${title}${words.colon}${range} / ${formatPoints(max)}${status}`,
    `  ${bar(min, most, max, 20)}  ${items}`,
  ];
};

/** A rating in plain text, for people. Says in its head and in every row whether the scheme is official. */
export const ratingText = (scheme: Scheme, rating: Rating, options: RatingReportOptions): string => {
  const view = viewOf(scheme, rating, options);
  const { words } = view;
  const status = view.official ? '' : words.paren(words.notOfficial);
  const lines = [
    ...(view.name === '' ? [] : [oneLine(view.name)]),
    `${words.by(view.scheme)}${words.paren(words.asOf(view.asOf))}`,
    view.officialLine,
    '',
    `${words.level}${words.colon}${view.level}`,
    ...(view.score === null ? [] : [`${words.score}${words.colon}${view.score}`]),
    ...view.notes,
    '',
    words.dimensions,
    ...view.dimensions.flatMap((dimension) => dimensionLines(view, dimension)).map((line) => `  ${line}`),
    ...view.lists.flatMap(({ title, lines: own, more }) => [
      '',
      title,
      ...own.flatMap(({ text, detail, below }) => [
        `  ${oneLine(text)}${detail === '' ? '' : words.paren(detail)}${status}`,
        ...below.map((line) => `    ${oneLine(line)}`),
      ]),
      ...(more > 0 ? [`  ${words.more(more)}`] : []),
    ]),
    '',
    words.reading,
    ...words.readingText.map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
};
