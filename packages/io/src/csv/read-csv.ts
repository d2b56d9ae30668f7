import { type FileFault, Refusal } from '../fault.js';
import { defaultLimits, type FileLimits } from '../limits.js';
import { delimiterOf } from './delimiter.js';
import { type Bytes, decodedText, type Encoding } from './encoding.js';
import { type CsvRow, RowSplitter } from './split-rows.js';

/** Options of {@link readCsv}; what is not given is told from the file. */
export interface CsvOptions {
  readonly encoding?: Encoding;
  /** One character between cells. */
  readonly delimiter?: string;
  readonly limits?: Partial<FileLimits>;
}

/** What comes out of a CSV file: how it is read, its rows that are not blank, and last why there are no more, if so. */
export type CsvItem =
  | { readonly kind: 'form'; readonly encoding: Encoding; readonly delimiter: string }
  | ({ readonly kind: 'row' } & CsvRow)
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Text from which a delimiter is told. */
const enough = 64 * 1024;

/**
 * Reads a CSV file row by row, holding one row at a time; first comes the form, before any row. Never throws for a bad
 * file: a fault ends the rows.
 */
export async function* readCsv(source: Bytes, options: CsvOptions = {}): AsyncGenerator<CsvItem> {
  const limits = { ...defaultLimits, ...options.limits };
  let start = '';
  let splitter: RowSplitter | undefined;
  let begun = false;
  let saysDelimiter = false;
  let encoding: Encoding | undefined = options.encoding;

  const rowsOf = function* (rows: Iterable<CsvRow>): Generator<CsvItem> {
    for (const row of rows) {
      if (!(saysDelimiter && row.row === 1)) yield { kind: 'row', ...row };
    }
  };
  const begin = function* (): Generator<CsvItem, RowSplitter> {
    begun = true;
    const told = delimiterOf(start);
    const delimiter = options.delimiter ?? told.delimiter;
    saysDelimiter = told.declared;
    yield { kind: 'form', encoding: encoding ?? 'utf-8', delimiter };
    const splitting = new RowSplitter(delimiter, limits);
    yield* rowsOf(splitting.split(start));
    return splitting;
  };

  try {
    for await (const piece of decodedText(source, options.encoding)) {
      encoding = piece.encoding ?? encoding;
      if (splitter === undefined) {
        start += piece.text;
        if (start.length >= enough) splitter = yield* begin();
      } else yield* rowsOf(splitter.split(piece.text));
    }
    if (splitter === undefined) {
      if (start.trim() === '') throw new Refusal({ code: 'empty-file' });
      splitter = yield* begin();
    }
    yield* rowsOf(splitter.finish());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    let { fault } = error;
    if (!begun && start.trim() !== '') {
      // rows before the broken place are good
      try {
        yield* begin();
      } catch (earlier) {
        if (!(earlier instanceof Refusal)) throw earlier;
        fault = earlier.fault;
      }
    }
    yield { kind: 'fault', fault };
  }
}
