import { Refusal } from '../fault.js';
import { gridLimits } from '../limits.js';
import { type CellRange, cellAt, rangeAt } from './cells.js';
import { serialText } from './serial-date.js';
import { unescaped, type WorkbookFrame } from './workbook-parts.js';
import { attributesOf, xmlTokens } from './xml.js';

/**
 * What a cell holds. `percent`, `date` and `time` are numbers that their format shows so; `formula` is a formula whose value the
 * program never stored; `digits-lost` a number of more digits than a spreadsheet keeps.
 */
export type CellKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'time'
  | 'boolean'
  | 'error'
  | 'formula'
  | 'digits-lost';

/** A cell that holds something. */
export interface WorkbookCell {
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  readonly kind: CellKind;
  /** The text as it is, digits of a number, an ISO day or time, `TRUE` or `FALSE`, or an error such as `#REF!`. */
  readonly text: string;
  /** Whether the value is the stored result of a formula. */
  readonly computed: boolean;
}

/** A row with its cells that hold something, from the left. */
export interface WorkbookRow {
  /** Row, from 1. */
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  readonly cells: readonly WorkbookCell[];
}

/** A sheet on the way in: tells of merged rectangles when it comes to them. */
interface Visitor {
  readonly merge?: (range: CellRange) => void;
}

// spreadsheets keep 15 digits and store the rest as noise of binary fractions
const digits = 15;

const numberText = (raw: string): { readonly kind: CellKind; readonly text: string } | undefined => {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(raw)) return undefined;
  const value = Number(raw);
  if (!Number.isFinite(value)) return undefined;
  const text = String(Number(value.toPrecision(digits)));
  return { kind: Math.abs(value) >= 10 ** digits ? 'digits-lost' : 'number', text };
};

interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  readonly value: string | undefined;
  readonly inline: string;
}

/**
 * The rows of a sheet. Throws a {@link Refusal} for cells out of order or outside the grid, and for values that are no
 * cell values.
 */
export function* sheetRows(
  text: string,
  part: string,
  { texts, kinds, dates }: WorkbookFrame,
  visitor: Visitor = {},
): Generator<WorkbookRow> {
  let row = 0;
  let column = 0;
  let hidden = false;
  let cells: WorkbookCell[] = [];
  let inData = false;
  let place: string | undefined;
  let raw: RawCell | undefined;
  let inside: 'value' | 'inline' | undefined;
  let inReading = 0;
  let value: string | undefined;
  let inline = '';
  let formula = false;

  const refuse = (found: string): Refusal => new Refusal({ code: 'bad-part', part, found });

  const cellOf = ({
    type,
    style,
    formula: computed,
    value: stored,
    inline: own,
  }: RawCell): WorkbookCell | undefined => {
    const cell = (kind: CellKind, content: string): WorkbookCell => ({
      row,
      column,
      kind,
      text: content,
      computed,
    });
    if (type === 'inlineStr') return own === '' ? undefined : cell('text', unescaped(own));
    if (stored === undefined || (stored === '' && type !== 'str')) {
      return computed ? cell('formula', '') : undefined;
    }
    if (type === 's') {
      const shared = /^\d+$/.test(stored) ? texts[Number(stored)] : undefined;
      if (shared === undefined) throw refuse(`text ${stored}`);
      return shared === '' ? undefined : cell('text', shared);
    }
    if (type === 'str') return stored === '' ? undefined : cell('text', unescaped(stored));
    if (type === 'e') return cell('error', stored);
    if (type === 'b') {
      if (stored !== '0' && stored !== '1') throw refuse(stored);
      return cell('boolean', stored === '1' ? 'TRUE' : 'FALSE');
    }
    if (type === 'd') return cell('date', stored);
    if (type !== 'n' && type !== '') throw refuse(`type ${type}`);
    const number = numberText(stored.trim());
    if (number === undefined) throw refuse(stored);
    const kind = kinds[style] ?? 'number';
    if (kind === 'percent') {
      return cell(kind, `${Number((Number(stored) * 100).toPrecision(digits))}%`);
    }
    const day = kind === 'number' ? undefined : serialText(Number(stored), kind, dates);
    if (day === undefined) return cell(number.kind, number.text);
    return cell(day.includes('-') ? 'date' : 'time', day);
  };

  for (const token of xmlTokens(text, part)) {
    if (token.kind === 'text') {
      if (inside === 'value') value = (value ?? '') + token.text;
      else if (inside === 'inline' && inReading === 0) inline += token.text;
      continue;
    }
    const opens = token.kind === 'open';
    switch (token.name) {
      case 'sheetData':
        inData = opens;
        break;
      case 'row':
        if (!inData) break;
        if (opens) {
          const given = attributesOf(token.attributes, part);
          const named = given.get('r');
          const next = named === undefined ? row + 1 : Number(named);
          if (!Number.isInteger(next) || next <= row || next > gridLimits.rows) throw refuse(`row ${named}`);
          row = next;
          column = 0;
          cells = [];
          hidden = given.get('hidden') === '1' || given.get('hidden') === 'true';
        } else if (cells.length > 0) yield { row, hidden, cells };
        break;
      case 'c':
        if (!inData) break;
        if (opens) {
          const given = attributesOf(token.attributes, part);
          place = given.get('r');
          const at = place === undefined ? { row, column: column + 1 } : cellAt(place);
          if (at === undefined || at.row !== row || at.column <= column || at.column > gridLimits.columns) {
            throw refuse(`cell ${place}`);
          }
          column = at.column;
          value = undefined;
          inline = '';
          formula = false;
          raw = { type: given.get('t') ?? '', style: Number(given.get('s') ?? 0), formula, value, inline };
        } else if (raw !== undefined) {
          const cell = cellOf({ ...raw, formula, value, inline });
          if (cell !== undefined) cells.push(cell);
          raw = undefined;
        }
        break;
      case 'v':
        if (raw !== undefined) {
          inside = opens ? 'value' : undefined;
          if (opens) value = '';
        }
        break;
      case 'f':
        if (raw !== undefined && opens) formula = true;
        break;
      case 't':
        if (raw !== undefined) inside = opens ? 'inline' : undefined;
        break;
      case 'rPh':
        inReading += opens ? 1 : -1;
        break;
      case 'mergeCell':
        if (opens) {
          const reference = attributesOf(token.attributes, part).get('ref') ?? '';
          const range = rangeAt(reference);
          if (range === undefined) throw refuse(`merge ${reference}`);
          visitor.merge?.(range);
        }
        break;
      default:
    }
  }
}
