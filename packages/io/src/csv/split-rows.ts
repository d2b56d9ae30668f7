import { Refusal } from '../fault.js';
import type { FileLimits } from '../limits.js';

/** A row of a CSV file. */
export interface CsvRow {
  /** Row as a spreadsheet program counts them, from 1; blank lines count. */
  readonly row: number;
  /** Line on which the row begins, from 1; differs from the row after a cell with a line break. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns, from 1, of cells in quotes with something after them: what the cell holds can not be told. */
  readonly brokenQuotes: readonly number[];
}

type State = 'start' | 'plain' | 'quoted' | 'quote-in-quoted';

/**
 * Splits a text that comes in pieces into rows (RFC 4180; lines end with LF, CR LF or CR). A quotation mark inside a
 * cell that does not begin with one is itself. Holds one row at a time.
 */
export class RowSplitter {
  private state: State = 'start';
  private cell = '';
  private cells: string[] = [];
  private broken: number[] = [];
  private size = 0;
  private row = 1;
  private line = 1;
  private startLine = 1;
  private quoteLine = 1;
  private afterReturn = false;
  private readonly delimiter: string;
  private readonly limits: FileLimits;

  constructor(delimiter: string, limits: FileLimits) {
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** The rows that end in a piece of text. Throws a {@link Refusal} for a row beyond the limits. */
  *split(text: string): Generator<CsvRow> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (this.afterReturn) {
        this.afterReturn = false;
        if (unit === 10) {
          from = at + 1;
          continue;
        }
      }
      switch (this.state) {
        case 'quoted':
          if (unit === 34) {
            this.add(text, from, at);
            this.state = 'quote-in-quoted';
            from = at + 1;
          } else if (unit === 10) this.line += 1;
          break;
        case 'quote-in-quoted':
          if (unit === 34) {
            this.state = 'quoted';
            from = at;
          } else if (this.endsCell(text, at, unit)) {
            from = at + 1;
            yield* this.end(unit);
          } else {
            this.broken.push(this.cells.length + 1);
            this.state = 'plain';
            from = at;
          }
          break;
        default:
          if (this.endsCell(text, at, unit)) {
            this.add(text, from, at);
            from = at + 1;
            yield* this.end(unit);
          } else if (this.state === 'start') {
            if (unit === 34) {
              this.state = 'quoted';
              this.quoteLine = this.line;
              from = at + 1;
            } else this.state = 'plain';
          }
      }
    }
    this.add(text, from, text.length);
  }

  /** The last row, when the text does not end with a line end. Throws a {@link Refusal} for quotes never closed. */
  *finish(): Generator<CsvRow> {
    if (this.state === 'quoted') {
      throw new Refusal({ code: 'bad-quote', line: this.quoteLine, expected: 'a closing quotation mark' });
    }
    if (this.state !== 'start' || this.cells.length > 0 || this.cell !== '') yield* this.end(10);
  }

  private endsCell(text: string, at: number, unit: number): boolean {
    return unit === 10 || unit === 13 || text[at] === this.delimiter;
  }

  private add(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.size += to - from;
    if (this.size > this.limits.row) {
      const code = this.state === 'quoted' ? 'bad-quote' : 'row-too-long';
      const line = code === 'bad-quote' ? this.quoteLine : this.startLine;
      throw new Refusal({ code, line, expected: `at most ${this.limits.row} characters in a row` });
    }
    this.cell += text.slice(from, to);
  }

  private *end(unit: number): Generator<CsvRow> {
    this.cells.push(this.cell);
    this.cell = '';
    if (this.cells.length > this.limits.columns) {
      const expected = `at most ${this.limits.columns} columns`;
      throw new Refusal({ code: 'too-many-columns', line: this.startLine, expected });
    }
    const wasPlain = this.state;
    this.state = 'start';
    if (unit !== 10 && unit !== 13) return;
    this.afterReturn = unit === 13;
    const blank = this.cells.length === 1 && this.cells[0] === '' && wasPlain === 'start';
    if (!blank) {
      yield { row: this.row, line: this.startLine, cells: this.cells, brokenQuotes: this.broken };
    }
    this.row += 1;
    this.line += 1;
    this.startLine = this.line;
    this.cells = [];
    this.broken = [];
    this.size = 0;
  }
}
