import { LISTS, TABLE } from './table.generated.js';

/** Level of a division: 省级, 地级, 县级. */
export type DivisionLevel = 'province' | 'prefecture' | 'county';

/**
 * Months (`YYYY-MM`) between which something happened: after the list of `min`, at the latest with the list of `max`.
 * `min` is null when no list says since when.
 */
export interface MonthRange {
  readonly min: string | null;
  readonly max: string;
}

/** A division 行政区划 at county level or above, as one code bore one name for one span of time. */
export interface Division {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** Name as in the list, for example 玄武区. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** When it began: between two dated lists. `min: null` when it is older than the first dated list. */
  readonly began: MonthRange;
  /** When it ended: between two dated lists; null while it is in the newest list. */
  readonly ended: MonthRange | null;
  /** Codes that took over its territory, as far as known; its own code when it was only renamed. */
  readonly successors: readonly string[];
}

/** Month of the newest list in the table: later changes are unknown to it. */
export const divisionsThrough = '2025-12';

const FIRST_DATED = '2002-12';

const levelOf = (code: string): DivisionLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

const ENTRY = /^(\d\d)([^<>=]+)(?:<([0-9a-z]+))?(?:>(\*?)([0-9a-z]+))?(?:=(.+))?$/u;

const successorCode = (text: string, code: string): string =>
  text === '.' ? code : text.length === 2 ? code.slice(0, 4) + text : text;

const entryOf = (text: string, prefix: string, lists: readonly string[]): Division => {
  const [, tail = '', name = '', from, outer, to, successors] = ENTRY.exec(text) ?? [];
  const at = (index: string): MonthRange => {
    const position = Number.parseInt(index, 36);
    return { min: lists[position - 1] ?? null, max: lists[position]! };
  };
  const code = prefix + tail;
  const last = to === undefined ? null : at(to);
  const ended = last && outer === '*' ? { min: '1980-01', max: last.max } : last;
  const oldest = ended && ended.max < FIRST_DATED ? ended.max : FIRST_DATED;
  const began = from === undefined ? { min: null, max: oldest } : at(from);
  const next = successors === undefined ? [] : successors.split('+').map((part) => successorCode(part, code));
  return { code, name, level: levelOf(code), began, ended, successors: next };
};

/** Reads the generated table: spans of every code, oldest first. */
export const readTable = (
  table: string = TABLE,
  lists: string = LISTS,
): ReadonlyMap<string, readonly Division[]> => {
  const months = lists.split(' ');
  const divisions = new Map<string, Division[]>();
  for (const group of table.split(';')) {
    const prefix = group.slice(0, 4);
    for (const text of group.slice(4).split(',')) {
      const division = entryOf(text, prefix, months);
      const spans = divisions.get(division.code);
      if (spans) spans.push(division);
      else divisions.set(division.code, [division]);
    }
  }
  return divisions;
};
