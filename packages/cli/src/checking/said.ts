import type { NoteItem, Origin, UnreadableItem } from '../reading/item.js';
import type { Words } from '../texts/words.js';
import type { ExitCode } from './exit-code.js';

/** A place as people write it: `a.ndjson:3`, `a.csv:3, C3`, `a.xlsx [staff] C3`. */
export const placeText = ({ file, sheet, row, column, line }: Origin): string => {
  const cell = row === undefined ? column : `${column ?? ''}${row}`;
  if (sheet !== undefined) return `${file} [${sheet}]${cell === undefined ? '' : ` ${cell}`}`;
  const at = line ?? row;
  const text = `${file ?? ''}${at === undefined ? '' : `:${at}`}`;
  return column === undefined ? text : `${text}, ${cell}`;
};

/** What is said on standard error of something that is no record, and what it ends the command with. */
export const saidOf = (
  item: UnreadableItem | NoteItem,
  words: Words,
): { readonly line: string; readonly code: ExitCode } => {
  const { found, expected } = item;
  if (item.kind === 'note') {
    const level = item.level === 'error' ? words.error : words.note;
    const text = words.noteText(item.code, found, expected);
    const line = `${level}${words.colon}${placeText(item.origin)}${words.colon}${text}`;
    return { line, code: item.level === 'error' ? 2 : 0 };
  }
  const { file, sheet, line } = item.place;
  const place = sheet === undefined ? `${file}:${line}:${item.column}` : `${file} [${sheet}] ${line}`;
  const text = words.found(words.readProblem[item.problem], found, expected);
  return { line: `${words.error}${words.colon}${place}${words.colon}${text}`, code: 2 };
};
