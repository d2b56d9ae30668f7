import { formatPoints, type Rating, type Scheme } from '@tuoyu/scheme';
import { escapeHtml } from './markup.js';
import { pageStyle } from './style.js';
import { dimensionPlot, levelPlot } from './svg.js';
import { type RatingReportOptions, type RatingView, type ViewList, viewOf } from './view.js';

const shown = (points: number | null): string => (points === null ? '–' : formatPoints(points));

const dimensionTable = (view: RatingView): string => {
  const { words, dimensions, official } = view;
  const status = official ? words.officialShort : words.notOfficial;
  const heads = [
    `<th scope="col">${words.dimension}</th>`,
    ...[words.atLeast, words.atMost, words.outOf].map(
      (head) => `<th scope="col" class="number">${head}</th>`,
    ),
    `<th scope="col">${words.items}</th>`,
    `<th scope="col">${words.status}</th>`,
  ];
  const rows = dimensions.map(({ title, min, most, max, absent, counts }) => {
    const numbers = absent ? [null, null, max] : [min, most, max];
    return [
      `<tr><th scope="row">${escapeHtml(title)}</th>`,
      ...numbers.map((points) => `<td class="number">${shown(points)}</td>`),
      `<td>${absent ? words.notApplicable : words.itemCounts(counts)}</td>`,
      `<td>${status}</td></tr>`,
    ].join('');
  });
  return `<table><caption hidden>${words.dimensions}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const listHtml = ({ title, lines, more }: ViewList, { words, official }: RatingView): string => {
  const status = official ? '' : ` <span>${words.notOfficial}</span>`;
  const items = lines.map(({ text, detail, below }) => {
    const inner =
      below.length === 0 ? '' : `<ul>${below.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
    return `<li>${escapeHtml(text)}${detail === '' ? '' : ` <span>${escapeHtml(detail)}</span>`}${status}${inner}</li>`;
  });
  const rest = more > 0 ? `<p class="facts">${words.more(more)}</p>` : '';
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>${rest}</section>`;
};

/**
 * A rating as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. Shows the range of
 * levels and the points of each dimension as plots with a table beside them, and says in its head and in every row whether
 * the scheme is official.
 */
export const ratingHtml = (scheme: Scheme, rating: Rating, options: RatingReportOptions): string => {
  const view = viewOf(scheme, rating, options);
  const { words, locale } = view;
  const name = view.name === '' ? view.scheme : view.name;
  const [levels, plot] = [levelPlot(view), dimensionPlot(view)];
  const key =
    levels === '' && plot === ''
      ? ''
      : `<p class="key"><span><i class="sure"></i>${words.surely}</span><span><i class="can"></i>${words.perhaps}</span></p>`;
  const parts = [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(`${name} – ${view.scheme}`)}</title><style>${pageStyle}</style></head><body><main>`,
    `<h1>${escapeHtml(name)}</h1>`,
    `<p class="facts">${escapeHtml(words.by(view.scheme))}${words.paren(words.asOf(view.asOf))}</p>`,
    `<p class="banner${view.official ? ' official' : ''}">${escapeHtml(view.officialLine)}</p>`,
    `<p class="result">${words.level}${words.colon}${escapeHtml(view.level)}</p>`,
    view.score === null ? '' : `<p>${words.score}${words.colon}${view.score}</p>`,
    levels,
    ...view.notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<section><h2>${words.dimensions}</h2>${plot}${key}${dimensionTable(view)}</section>`,
    ...view.lists.map((list) => listHtml(list, view)),
    `</main><footer><h2>${words.reading}</h2>${words.readingText.map((line) => `<p>${line}</p>`).join('')}</footer></body></html>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
};
