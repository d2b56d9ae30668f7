import type { Locale } from '@tuoyu/core';
import {
  type CreditGrade,
  type CreditIssue,
  type CreditStatus,
  type CreditTimeline,
  creditWordsOf,
  gradeText,
  isOver,
  issueText,
  keptText,
  type RecordStatus,
  shownUntilText,
  spanText,
  standingText,
} from '@tuoyu/credit-rating';
import { creditCommandWordsOf } from '../texts/credit-words.js';
import type { Style } from './style.js';
import { oneLine, wrap } from './width.js';

/** How a status is printed for people. */
export interface PrettyCredit {
  readonly locale: Locale;
  readonly style: Style;
  readonly cells: number;
}

const dayOf = (grade: CreditGrade, locale: Locale): string => gradeText(grade, creditWordsOf(locale), locale);

const recordLines = (record: RecordStatus, { locale, style }: PrettyCredit): readonly string[] => {
  const words = creditWordsOf(locale);
  const { colon, comma, semicolon, paren } = words;
  const paint = record.live === 'yes' ? style.red : record.live === 'maybe' ? style.yellow : style.faint;
  const head = `${style.bold(oneLine(record.id))}  ${record.decidedOn}  ${record.title[locale]}${comma}${paint(standingText(record, words))}`;
  const kept = keptText(record, words);
  const regimes = isOver(record) ? [] : record.regimes;
  const document = record.document === null ? '' : `${comma}${oneLine(record.document)}`;
  return [
    head,
    `  ${words.by} ${oneLine(record.decidedBy.name)}${paren(words.field[record.decidedBy.field])}${document}`,
    ...(kept === '' ? [] : [`  ${kept}`]),
    ...regimes.map((one) => {
      const until = shownUntilText(one, words);
      const first = one.repairFrom;
      const repair = one.noRepair
        ? words.noRepair
        : first.min === null && first.max === null
          ? words.repairNotKnown
          : `${words.repairFrom} ${spanText(first, words)}`;
      const applies = one.governs.some(({ is }) => is === 'yes') ? words.governs.yes : words.governs.maybe;
      const shown = one.shown === 'no' ? until : `${words.shownUntil} ${until}`;
      return `  ${one.title[locale]}${paren(applies)}${colon}${shown}${semicolon}${repair}`;
    }),
    ...record.repair.map((one) => {
      const lacking = one.lacking.map((id) => words.condition[id]).join(comma);
      return `  ${one.window[locale]}${colon}${words.mayAsk[one.mayAsk]}${lacking === '' ? '' : `${semicolon}${words.lacking}${colon}${lacking}`}`;
    }),
    ...(record.shouldHaveStopped ? [`  ${style.yellow(words.shouldHaveStopped)}`] : []),
    ...record.doubts.map((doubt) => `  ${style.yellow(words.doubt[doubt])}`),
    ...(record.effect.without !== null && record.effect.changesGrade
      ? [
          `  ${words.without}${colon}${dayOf({ ...record.effect.without, point: record.effect.without.guaranteed.rank === record.effect.without.possible.rank ? record.effect.without.possible : null, unknownFigures: [] }, locale)}`,
        ]
      : []),
  ];
};

const timelineLines = (
  status: CreditStatus,
  { events, segments }: CreditTimeline,
  { locale, style }: PrettyCredit,
): readonly string[] => {
  const [words, more] = [creditWordsOf(locale), creditCommandWordsOf(locale)];
  const days = [...new Set([...events.map(({ on }) => on), status.asOf])].sort();
  const lines = days.flatMap((on) => {
    const own = events.filter((event) => event.on === on);
    const said = own.map(
      ({ text, record }) => `${text[locale]}${record === null ? '' : words.paren(oneLine(record))}`,
    );
    const mark = on === status.asOf ? [style.bold(more.today)] : [];
    return [...mark, ...said].map((text, i) => `  ${i === 0 ? on : ' '.repeat(10)}  ${text}`);
  });
  const grades = segments.map(({ from, to, grade, worsenedBy }) => {
    const why =
      worsenedBy.length === 0 ? '' : words.paren(`${words.worsenedBy} ${worsenedBy.join(words.comma)}`);
    return `  ${from} ${to === null ? more.noEnd : `${words.to} ${to}`}  ${dayOf(grade, locale)}${why}`;
  });
  return [
    '',
    style.bold(words.timeline),
    ...lines,
    ...(grades.length === 0
      ? []
      : ['', style.bold(more.segments), style.faint(`  ${words.changesNote}`), ...grades]),
  ];
};

/** A status, its timeline and its issues for people. */
export const prettyCredit = (
  status: CreditStatus,
  timeline: CreditTimeline,
  issues: readonly CreditIssue[],
  options: PrettyCredit,
): string => {
  const { locale, style } = options;
  const words = creditWordsOf(locale);
  const { grade, official, scheme, subject, choices } = status;
  const collected = status.collectedOn === null ? '' : `${words.comma}${words.collected(status.collectedOn)}`;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((line) => `  ${line}`)];
  const lines = [
    style.bold(`${words.title}${words.colon}${oneLine(subject.name ?? words.masked)}`),
    `${words.asOf(status.asOf)}${collected}`,
    grade === null || scheme === null
      ? words.noScheme
      : `${words.grade}${words.colon}${style.bold(dayOf(grade, locale))}`,
    ...(scheme === null ? [] : [scheme.title[locale]]),
    ...(grade === null
      ? []
      : [official === false ? style.yellow(words.notOfficial) : words.official(oneLine(official.document))]),
    '',
    ...(status.records.length === 0
      ? [words.none]
      : status.records.flatMap((record, i) => [...(i === 0 ? [] : ['']), ...recordLines(record, options)])),
    ...timelineLines(status, timeline, options),
    ...section(
      words.leftOut,
      status.leftOut.map(
        ({ pointer, message, mayCount }) =>
          `${pointer}${words.colon}${message[locale]}${mayCount ? words.paren(words.mayCount) : ''}`,
      ),
    ),
    ...section(
      words.issues,
      issues.map((issue) => issueText(issue, words, locale)),
    ),
    ...section(
      words.questions,
      status.questions.map((text) => text[locale]),
    ),
    ...section(words.choices, [
      words.dayOfDecision[choices.dayOfDecision],
      words.transition[choices.transition ?? 'open'],
    ]),
  ];
  return `${lines.flatMap((line) => indented(line, options.cells)).join('\n')}\n`;
};

const indented = (line: string, cells: number): readonly string[] => {
  if (line.includes('\u001b')) return [line];
  const indent = /^ */u.exec(line)?.[0] ?? '';
  return wrap(line.slice(indent.length), cells - indent.length).map(
    (part, i) => `${indent}${i === 0 ? '' : '  '}${part}`,
  );
};
