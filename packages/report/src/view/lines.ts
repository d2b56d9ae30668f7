import type { Finding, Issue, Need } from '@tuoyu/core';
import { comparedText } from '../names/values.js';
import { fit, oneLine } from '../text/width.js';
import { type ReportVoice, textOf, type Voice } from './voice.js';

/** What a finding says; for one that failed to run, why. */
export const messageText = (voice: Voice, { message, error }: Finding): string =>
  error === undefined ? textOf(voice, message) : oneLine(error);

/** The comparisons that decided a finding, each once. */
export const comparedLines = (
  { names, words, units, locale }: ReportVoice,
  { deciding }: Finding,
): readonly string[] => [
  ...new Set(
    deciding
      .filter(({ op, required }) => op !== undefined && required !== undefined)
      .map((one) => comparedText(one, names, words, units, locale)),
  ),
];

/** The waiver of a finding with its state, its reason and who approved it. */
export const waiverText = ({ words }: Voice, { waiver }: Finding): string | undefined =>
  waiver === undefined
    ? undefined
    : words.waiver[waiver.state](
        oneLine(waiver.until),
        `${oneLine(waiver.reason)}${words.paren(oneLine(waiver.approver))}`,
      );

/** Whether a finding that waits for a text would not be met if somebody adopted the text. */
export const wouldFail = ({ ifAdopted }: Finding): boolean =>
  ifAdopted?.length === 1 && ifAdopted[0] === 'fail';

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Something that is needed, with the elements that lack it. */
export interface Wanted {
  readonly kind: 'field' | 'figure' | 'choice';
  /** The field with its place and why it is unknown, or the id of the figure or the choice. */
  readonly text: string;
  /** Elements of lists that lack the field. */
  readonly where: readonly string[];
  /** How many findings wait for it. */
  readonly waiting: number;
}

const keyOf = ({ pointer, reason, choice, figure }: Need): string =>
  choice !== undefined
    ? `choice ${choice}`
    : figure !== undefined
      ? `figure ${figure}`
      : `${patternOf(pointer)} ${reason}`;

const wantedText = (voice: ReportVoice, { pointer, reason, choice, figure }: Need): string => {
  const { words, names } = voice;
  const id = choice ?? figure;
  if (id !== undefined) return oneLine(id);
  const why = textOf(voice, { id: `core/reason/${reason}`, params: {} });
  return `${names.field(pointer)}${words.paren(`${oneLine(patternOf(pointer))}${words.comma}${why}`)}`;
};

/** What would settle findings, each thing once, in the order in which it is met. */
export const wantedBy = (voice: ReportVoice, findings: readonly Finding[]): readonly Wanted[] => {
  const { names } = voice;
  const found = new Map<string, { need: Need; where: Set<string>; waiting: number; last?: Finding }>();
  for (const finding of findings) {
    for (const need of finding.needs) {
      const key = keyOf(need);
      const known = found.get(key) ?? { need, where: new Set<string>(), waiting: 0 };
      if (known.last !== finding) known.waiting += 1;
      known.last = finding;
      if (need.choice === undefined && need.figure === undefined)
        known.where.add(names.element(need.pointer));
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ need, where, waiting }) => ({
    kind: need.choice !== undefined ? 'choice' : need.figure !== undefined ? 'figure' : 'field',
    text: wantedText(voice, need),
    where: [...where].filter((element) => element !== '' && element !== names.field(need.pointer)),
    waiting,
  }));
};

/** A value that could not be used: the field, what is wrong, what was found and what is expected. */
export const issueText = (
  { names, words, locale, problems }: ReportVoice,
  { pointer, code, found, expected }: Issue,
): { readonly label: string; readonly what: string } => {
  const known = Object.hasOwn(problems, code) ? problems[code]?.[locale] : undefined;
  // what is expected is said in English, but for signs, codes and places
  const wanted = locale === 'en' || /^≠|\|/u.test(expected ?? '') ? expected : undefined;
  return {
    label: names.at(pointer) || words.institution,
    what: words.found(
      known ?? oneLine(code),
      found === undefined || names.isPersonal(pointer) ? undefined : fit(oneLine(found), 40),
      wanted === undefined ? undefined : fit(oneLine(wanted), 60),
    ),
  };
};

/** Where a value came from: the file with its line, or with the sheet and the cell; empty where nobody said. */
export const originText = ({ origin = {} }: Issue): string => {
  const { file, sheet, row, column, line } = origin;
  const cell = column === undefined ? (row ?? line) : `${column}${row ?? ''}`;
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  return oneLine([file, place].filter((part) => part !== undefined && part !== '').join(':'));
};
