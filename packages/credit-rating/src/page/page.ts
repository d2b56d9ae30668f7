import type { Locale, Texts } from '@tuoyu/core';
import { findInstrument } from '@tuoyu/instruments';
import type { CreditGrade } from '../assess/grade.js';
import type { CreditStatus, RecordStatus } from '../assess/types.js';
import type { CreditBasis } from '../cite.js';
import type { DaySpan, RegimePeriod } from '../periods/types.js';
import type { CreditIssue } from '../records/types.js';
import type { CreditTimeline } from '../timeline/timeline.js';
import { escapeHtml } from './escape.js';
import { periodPlot } from './plot.js';
import { type CreditWords, creditWordsOf, lastDayText } from './words.js';

/** How a page is made. */
export interface CreditPageOptions {
  readonly locale: Locale;
  /** Issues found while the file was read, shown with those of the status. */
  readonly issues?: readonly CreditIssue[] | undefined;
  /** Everything that happened and will, with the level over time. */
  readonly timeline?: CreditTimeline | undefined;
}

const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --line: #c9c9c9; --sure: #8a2b1d; --open: #d9a441; --mark: #1d5f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eeeeee; --paper: #161616; --line: #4a4a4a; --sure: #e08a78; --open: #a97e2a; --mark: #7fbce6; } }
body { font: 16px/1.6 system-ui, "Noto Sans SC", sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } time, tbody th:first-child:not(:only-child) { white-space: nowrap; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
svg { width: 100%; height: auto; } .scroll { overflow-x: auto; }
.grid { stroke: var(--line); } .axis, .label { font-size: 12px; fill: var(--ink); } .axis { text-anchor: middle; } .axis.start { text-anchor: start; }
.sure { fill: var(--sure); } .open { fill: none; stroke: var(--open); stroke-width: 2; stroke-dasharray: 5 3; } .repair { fill: var(--mark); } .today { stroke: var(--mark); stroke-width: 2; }
.note { border-left: 4px solid var(--open); padding-left: .8rem; }
@media print { body { margin: 0; max-width: none; } }
`;

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const section = (title: string, body: string, id: string): string =>
  body === ''
    ? ''
    : `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>\n${body}</section>`;

/** A grade in words. */
export const gradeText = (grade: CreditGrade, words: CreditWords, locale: Locale): string =>
  grade.point === null
    ? `${words.atLeast} ${grade.guaranteed.title[locale]}${words.semicolon}${words.atMost} ${grade.possible.title[locale]}`
    : grade.point.title[locale];

/** Days of one end in words. */
export const spanText = ({ min, max }: DaySpan, words: CreditWords): string => {
  if (min === null && max === null) return words.notKnown;
  return min === max ? (min as string) : `${min ?? words.notKnown} ${words.to} ${max ?? words.notKnown}`;
};

/** How a record stands, in words: what it is, how grave, its state and whether it lives. */
export const standingText = (record: RecordStatus, words: CreditWords): string => {
  const { direction, severity, state, live } = record;
  const held = direction === 'negative' || direction === 'open';
  return [
    words.direction[direction],
    ...(held ? [words.severity[severity ?? 'unknown'], words.state[state], words.live[live]] : []),
  ].join(words.comma);
};

/** Until when a record is kept, in words; empty where that is over or no question. */
export const keptText = (record: RecordStatus, words: CreditWords): string => {
  if (record.regimes.length === 0 || isOver(record)) return '';
  if (record.possiblyUntil === null) return words.keptByNone;
  const last = `${words.possiblyUntil} ${lastDayText(record.possiblyUntil, words)}`;
  if (record.sureUntil === null) return last;
  return record.sureUntil === record.possiblyUntil
    ? `${words.shownUntil} ${lastDayText(record.sureUntil, words)}`
    : `${words.sureUntil} ${lastDayText(record.sureUntil, words)}${words.semicolon}${last}`;
};

/** Whether a record is repaired or no longer shown, so that its periods are past. */
export const isOver = ({ state }: Pick<RecordStatus, 'state'>): boolean =>
  state === 'repaired' || state === 'expired';

/** Clauses with their texts and how they were read, each once. */
export const basisText = (basis: readonly CreditBasis[], words: CreditWords, locale: Locale): string => {
  const cited = basis.map(({ instrument, clause, verified }) => {
    const title = findInstrument(instrument)?.shortTitle[locale] ?? instrument;
    const place = clause.startsWith('not ') ? '' : ` ${clause}`;
    return `${title}${place}${words.paren(words.verified[verified])}`;
  });
  return [...new Set(cited)].join(words.semicolon);
};

/** Until when a regime shows a record, in words. */
export const shownUntilText = ({ shown, unread, shownUntil }: RegimePeriod, words: CreditWords): string => {
  if (shown === 'no') return words.neverShown;
  if (unread) return words.notKnown;
  return spanText({ min: shownUntil.min ?? words.noEnd, max: shownUntil.max ?? words.noEnd }, words);
};

const regimeRows = (record: RecordStatus, words: CreditWords, locale: Locale): string => {
  const rows = record.regimes.map((period) => {
    const cells = [
      period.title[locale],
      period.governs
        .map(({ from, to, is }) => `${words.governs[is]} ${from}${to === null ? '' : ` ${words.to} ${to}`}`)
        .join(words.semicolon),
      shownUntilText(period, words),
      period.noRepair ? words.noRepair : spanText(period.repairFrom, words),
      basisText(period.basis, words, locale),
    ];
    return `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`)).join('')}</tr>`;
  });
  if (rows.length === 0 || isOver(record)) return '';
  const heads = [
    words.regime,
    words.applies,
    words.shownUntil,
    words.repairFrom,
    locale === 'en' ? 'Basis' : '依据',
  ];
  return `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
};

const recordSection = (record: RecordStatus, words: CreditWords, locale: Locale): string => {
  const { effect } = record;
  const kept = keptText(record, words);
  const facts = [
    `${words.decided} ${record.decidedOn}${words.comma}${words.by} ${record.decidedBy.name}${words.paren(words.field[record.decidedBy.field])}`,
    ...(record.document === null ? [] : [`${words.document}${words.colon}${record.document}`]),
    standingText(record, words),
    ...(kept === '' ? [] : [kept]),
    ...(record.shouldHaveStopped ? [words.shouldHaveStopped] : []),
    ...record.doubts.map((doubt) => words.doubt[doubt]),
    ...record.repair.map(
      (one) =>
        `${one.window[locale]}${words.colon}${words.mayAsk[one.mayAsk]}${one.lacking.length === 0 ? '' : words.paren(`${words.lacking}${words.colon}${one.lacking.map((id) => words.condition[id]).join(words.comma)}`)}`,
    ),
    ...(effect.changesGrade && effect.without !== null
      ? [
          `${words.without}${words.colon}${gradeText({ ...effect.without, point: effect.without.guaranteed.rank === effect.without.possible.rank ? effect.without.possible : null, unknownFigures: [] }, words, locale)}`,
        ]
      : []),
  ];
  return `<h3>${escapeHtml(`${record.title[locale]} ${record.id}`)}</h3>\n${list(facts.map(escapeHtml))}${regimeRows(record, words, locale)}`;
};

const changeRows = (status: CreditStatus, words: CreditWords, locale: Locale): string => {
  if (status.changes.length === 0) return '';
  const rows = status.changes.map(({ on, events, grade, worsenedBy }) => {
    const said = events.map(({ text, record }) =>
      escapeHtml(`${text[locale]}${record === null ? '' : words.paren(record)}`),
    );
    const worse = worsenedBy.length === 0 ? '' : `${words.worsenedBy} ${worsenedBy.join(words.comma)}`;
    return `<tr><th scope="row"><time datetime="${on}">${on}</time></th><td>${list(said)}</td><td>${escapeHtml(grade === null ? '' : gradeText(grade, words, locale))}${worse === '' ? '' : `<br>${escapeHtml(worse)}`}</td></tr>`;
  });
  return `<p>${escapeHtml(words.changesNote)}</p><div class="scroll"><table><thead><tr><th scope="col">${words.day}</th><th scope="col">${words.event}</th><th scope="col">${words.grade}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
};

const timelineTables = ({ events, segments }: CreditTimeline, words: CreditWords, locale: Locale): string => {
  const days = [...new Set(events.map(({ on }) => on))];
  const rows = days.map((on) => {
    const said = events
      .filter((event) => event.on === on)
      .map(({ text, record }) => escapeHtml(`${text[locale]}${record === null ? '' : words.paren(record)}`));
    return `<tr><th scope="row"><time datetime="${on}">${on}</time></th><td>${list(said)}</td></tr>`;
  });
  const levels = segments.map(({ from, to, grade, worsenedBy }) => {
    const worse =
      worsenedBy.length === 0 ? '' : words.paren(`${words.worsenedBy} ${worsenedBy.join(words.comma)}`);
    return `<tr><th scope="row">${from}</th><td>${to ?? escapeHtml(words.noEnd)}</td><td>${escapeHtml(gradeText(grade, words, locale) + worse)}</td></tr>`;
  });
  const table = (heads: readonly string[], body: readonly string[]): string =>
    body.length === 0
      ? ''
      : `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
  return [
    table([words.day, words.event], rows),
    levels.length === 0 ? '' : `<p>${escapeHtml(words.changesNote)}</p>`,
    table([words.from, words.until, words.grade], levels),
  ].join('\n');
};

/** An issue in words. */
export const issueText = (
  { pointer, found, message }: CreditIssue,
  words: CreditWords,
  locale: Locale,
): string =>
  `${pointer === '' ? '' : `${pointer}${words.colon}`}${message[locale]}${found === null ? '' : words.paren(found)}`;

const texts = (all: readonly Texts[], locale: Locale): string =>
  list(all.map((text) => escapeHtml(text[locale])));

/**
 * A credit status as one HTML page: no script, nothing loaded from elsewhere, readable without style. Everything that comes
 * from a file is escaped; names of individual businesses are not shown.
 */
export const creditPage = (
  status: CreditStatus,
  { locale, issues = [], timeline }: CreditPageOptions,
): string => {
  const words = creditWordsOf(locale);
  const name = status.subject.name ?? words.masked;
  const { grade, official, choices, scheme } = status;
  const head = [
    `<h1>${escapeHtml(words.title)}${words.colon}${escapeHtml(name)}</h1>`,
    `<p>${escapeHtml(words.asOf(status.asOf))}${status.collectedOn === null ? '' : escapeHtml(words.comma + words.collected(status.collectedOn))}${status.subject.creditCode === null ? '' : escapeHtml(words.comma + status.subject.creditCode)}</p>`,
    grade === null || scheme === null
      ? `<p>${escapeHtml(words.noScheme)}</p>`
      : `<p><strong>${escapeHtml(words.grade)}${words.colon}${escapeHtml(gradeText(grade, words, locale))}</strong></p><p>${escapeHtml(scheme.title[locale])}</p>`,
    grade === null
      ? ''
      : `<p class="note">${escapeHtml(official === false ? words.notOfficial : words.official(official.document))}</p>`,
  ];
  const records =
    status.records.length === 0
      ? `<p>${escapeHtml(words.none)}</p>`
      : status.records.map((record) => recordSection(record, words, locale)).join('\n');
  const left = status.leftOut.map(({ pointer, message, mayCount }) =>
    escapeHtml(`${pointer}${words.colon}${message[locale]}${mayCount ? words.paren(words.mayCount) : ''}`),
  );
  const said = [...issues, ...status.issues].map((issue) => escapeHtml(issueText(issue, words, locale)));
  const chosen = [
    words.dayOfDecision[choices.dayOfDecision],
    words.transition[choices.transition ?? 'open'],
  ].map(escapeHtml);
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(`${words.title}${words.colon}${name}`)}</title><style>${style}</style></head>`,
    '<body><main>',
    ...head,
    section(words.plot, plotOf(status, words, locale), 'periods'),
    section(words.records, records, 'records'),
    section(words.changes, changeRows(status, words, locale), 'changes'),
    timeline === undefined
      ? ''
      : section(words.timeline, timelineTables(timeline, words, locale), 'timeline'),
    section(words.leftOut, list(left), 'left-out'),
    section(words.issues, list(said), 'issues'),
    section(words.questions, texts(status.questions, locale), 'questions'),
    section(words.choices, list(chosen), 'choices'),
    '</main></body></html>',
    '',
  ].join('\n');
};

const plotOf = (status: CreditStatus, words: CreditWords, locale: Locale): string => {
  const plot = periodPlot(status, locale);
  return plot === '' ? '' : `<p>${escapeHtml(words.plotNote)}</p><div class="scroll">${plot}</div>`;
};
