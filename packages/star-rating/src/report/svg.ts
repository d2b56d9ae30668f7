import { formatPoints } from '@tuoyu/scheme';
import { escapeHtml } from './markup.js';
import type { RatingView } from './view.js';

const ROW = 34;
const LEFT = 8;
const BAR = 560;

/** One bar for each dimension: what is certain, and what is possible beyond. Empty where no points are known. */
export const dimensionPlot = ({ dimensions, words }: RatingView): string => {
  const known = dimensions.filter(({ max, min, most }) => max !== null && min !== null && most !== null);
  if (known.length === 0) return '';
  const height = known.length * ROW + 8;
  const rows = known.map(({ title, max, min, most }, i) => {
    const at = (x: number): number => Math.round((x / (max as number)) * BAR * 10) / 10;
    const [sure, can] = [at(min as number), at(most as number)];
    const top = i * ROW;
    const range =
      min === most
        ? formatPoints(min as number)
        : `${formatPoints(min as number)}–${formatPoints(most as number)}`;
    return [
      `<text x="${LEFT}" y="${top + 12}" class="name">${escapeHtml(title)}</text>`,
      `<text x="${LEFT + BAR}" y="${top + 12}" class="value">${range} / ${formatPoints(max as number)}</text>`,
      `<rect x="${LEFT}" y="${top + 17}" width="${BAR}" height="11" class="whole"/>`,
      `<rect x="${LEFT}" y="${top + 17}" width="${can}" height="11" class="can"/>`,
      `<rect x="${LEFT}" y="${top + 17}" width="${sure}" height="11" class="sure"/>`,
    ].join('');
  });
  const title = escapeHtml(words.plotTitle);
  return `<svg role="img" aria-label="${title}" viewBox="0 0 ${LEFT * 2 + BAR} ${height}" class="plot"><title>${title}</title>${rows.join('')}</svg>`;
};

/** One box for each level: certain, possible, or out of reach. */
export const levelPlot = ({ levels, words }: RatingView): string => {
  if (levels.length === 0 || levels.every(({ reach }) => reach === 'no')) return '';
  const width = (BAR + LEFT) / levels.length;
  const boxes = levels.map(({ title, reach }, i) => {
    const x = LEFT + i * width;
    return [
      `<rect x="${x.toFixed(1)}" y="4" width="${(width - 6).toFixed(1)}" height="26" rx="4" class="level ${reach}"/>`,
      `<text x="${(x + (width - 6) / 2).toFixed(1)}" y="21" class="label ${reach}">${escapeHtml(title)}</text>`,
    ].join('');
  });
  const title = escapeHtml(words.levelsTitle);
  return `<svg role="img" aria-label="${title}" viewBox="0 0 ${LEFT * 2 + BAR} 34" class="levels"><title>${title}</title>${boxes.join('')}</svg>`;
};
