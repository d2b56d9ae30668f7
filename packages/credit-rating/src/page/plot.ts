import { type Locale, parseDay } from '@tuoyu/core';
import type { CreditStatus } from '../assess/types.js';
import { earlier, monthsOn } from '../day.js';
import type { RegimePeriod } from '../periods/types.js';
import { escapeHtml } from './escape.js';
import { creditWordsOf } from './words.js';

interface Line {
  readonly label: string;
  readonly period: RegimePeriod;
  readonly decidedOn: string;
}

const LEFT = 260;
const WIDTH = 900;
const RIGHT = 24;
const ROW = 30;
const TOP = 44;

const dayNumber = (day: string): number => parseDay(day) as number;

const rounded = (x: number): number => Math.round(x * 10) / 10;

/** First and last day of the plot: every known day, the day of the question, and a margin. */
const boundsOf = (status: CreditStatus, lines: readonly Line[]): readonly [string, string] => {
  const known = lines.flatMap(({ period, decidedOn }) => [
    decidedOn,
    ...[period.shownUntil.min, period.shownUntil.max, period.repairFrom.min].filter((day) => day !== null),
  ]);
  const days = [...known, status.asOf].sort();
  return [monthsOn(days[0] as string, -1), monthsOn(days[days.length - 1] as string, 3)];
};

/** Years to draw; one line each, or every few where there are many. */
const yearsOf = (from: string, to: string): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const every = Math.max(1, Math.ceil((last - first + 1) / 12));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(
    (_, i) => i % every === 0,
  );
};

/** The periods of display as an inline SVG; empty without periods. Shape and dash carry the meaning, colour only helps. */
export const periodPlot = (status: CreditStatus, locale: Locale): string => {
  const words = creditWordsOf(locale);
  const lines = status.records.flatMap((record) =>
    record.regimes
      .filter(({ shown }) => shown !== 'no' && record.state !== 'repaired' && record.state !== 'expired')
      .map(
        (period): Line => ({
          label: `${record.id} · ${words.regimeShort[period.regime]}`,
          period,
          decidedOn: record.decidedOn,
        }),
      ),
  );
  if (lines.length === 0) return '';
  const [from, to] = boundsOf(status, lines);
  const [first, span] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  const x = (day: string): number => {
    const at = LEFT + ((dayNumber(day) - first) / span) * (WIDTH - LEFT - RIGHT);
    return rounded(Math.min(WIDTH - RIGHT, Math.max(LEFT, at)));
  };
  const height = TOP + lines.length * ROW + 40;
  const grid = yearsOf(from, to).map((year) => {
    const at = x(`${year}-01-01`);
    return `<line class="grid" x1="${at}" y1="${TOP - 8}" x2="${at}" y2="${height - 32}"/><text class="axis" x="${at}" y="${TOP - 14}">${year}</text>`;
  });
  const bars = lines.map(({ label, period, decidedOn }, i) => {
    const y = TOP + i * ROW;
    const certain = period.governs.some(({ is }) => is === 'yes') && period.shown === 'yes';
    const sureEnd = earlier(
      period.governs
        .filter(({ is }) => is === 'yes')
        .map((span) => span.to)
        .reduce(earlier, null),
      period.shownUntil.min,
    );
    const start = x(period.shownFrom.min ?? decidedOn);
    const end = x(period.shownUntil.max ?? to);
    const sure = certain ? x(sureEnd ?? to) : start;
    const cut = label.length > 34 ? `${label.slice(0, 33)}…` : label;
    const mark =
      period.repairFrom.min === null
        ? ''
        : `<path class="repair" d="M${x(period.repairFrom.min)} ${y - 1} l5 6 l-5 6 l-5 -6 z"><title>${escapeHtml(`${words.repairFrom} ${period.repairFrom.min}`)}</title></path>`;
    const open =
      end > sure
        ? `<rect class="open" x="${sure}" y="${y + 2}" width="${rounded(Math.max(1, end - sure))}" height="6"/>`
        : '';
    const solid =
      sure > start
        ? `<rect class="sure" x="${start}" y="${y}" width="${rounded(sure - start)}" height="10"/>`
        : '';
    return `<g><title>${escapeHtml(label)}</title><text class="label" x="0" y="${y + 9}">${escapeHtml(cut)}</text>${open}${solid}${mark}</g>`;
  });
  const today = x(status.asOf);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="plot-title plot-note" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="plot-title">${escapeHtml(words.plot)}</title><desc id="plot-note">${escapeHtml(words.plotNote)}</desc>`,
    ...grid,
    ...bars,
    `<line class="today" x1="${today}" y1="${TOP - 8}" x2="${today}" y2="${height - 32}"/>`,
    `<g transform="translate(${LEFT} ${height - 14})"><rect class="sure" x="0" y="-8" width="26" height="10"/><text class="axis start" x="32" y="1">${escapeHtml(words.legend.sure)}</text>` +
      `<rect class="open" x="160" y="-6" width="26" height="6"/><text class="axis start" x="192" y="1">${escapeHtml(words.legend.open)}</text>` +
      `<path class="repair" d="M326 -9 l5 6 l-5 6 l-5 -6 z"/><text class="axis start" x="338" y="1">${escapeHtml(words.legend.repair)}</text>` +
      `<line class="today" x1="450" y1="-9" x2="450" y2="3"/><text class="axis start" x="458" y="1">${escapeHtml(words.legend.today)}</text></g>`,
    '</svg>',
  ].join('\n');
};
