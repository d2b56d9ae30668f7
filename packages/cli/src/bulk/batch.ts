import { TextEncoder } from 'node:util';
import { type Bench, type Entry, failureOf, judged } from '../checking/entry.js';
import { type ExitCode, exitCodeOf, type FailOn, worse } from '../checking/exit-code.js';
import { saidOf } from '../checking/said.js';
import { type DataOptions, ndjsonPrinter } from '../formatting/json.js';
import type { NoteItem, Place, UnreadableItem } from '../reading/item.js';
import type { Line } from '../reading/lines.js';
import { itemOfLine } from '../reading/ndjson.js';
import { type ParsedItem, parsedItem } from '../reading/parsed-item.js';
import { keysOf } from '../reading/repeated-keys.js';
import type { LineKeys } from './repeated-lines.js';
import { Tally, type TallyData } from './tally.js';

/** A record that was read, or why it was not, or what is said of a table, in a form that a thread can be sent. */
export type SentItem =
  | { readonly kind: 'parsed'; readonly place: Place; readonly parsed: ParsedItem }
  | UnreadableItem
  | NoteItem;

/** Work for a thread: lines as they stand in a file, or records that were read. */
export type Batch = PackedLines | { readonly kind: 'items'; readonly items: readonly SentItem[] };

/** Lines one after another in memory of their own, which is handed over and not copied. */
export interface PackedLines {
  readonly kind: 'lines';
  readonly file: string;
  /** Number and length of each line; no length for one that was longer than allowed. */
  readonly lines: readonly (readonly [number: number, length: number | undefined])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packs lines. */
export const packed = (file: string, lines: readonly Line[]): PackedLines => {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + (line.bytes?.length ?? 0), 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line.bytes ?? [], at);
    at += line.bytes?.length ?? 0;
  }
  return { kind: 'lines', file, lines: lines.map((line) => [line.number, line.bytes?.length]), bytes };
};

const unpacked = function* ({ lines, bytes }: PackedLines): Generator<Line> {
  let at = 0;
  for (const [number, length] of lines) {
    yield { number, bytes: length === undefined ? undefined : bytes.subarray(at, at + length) };
    at += length ?? 0;
  }
};

/** What became of a batch. */
export interface BatchResult {
  /** The lines of the result, as UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is said on standard error, in order. */
  readonly said: readonly string[];
  readonly code: ExitCode;
  readonly records: number;
  readonly tally: TallyData | undefined;
  /** What names the records of lines; undefined for records that were read elsewhere. */
  readonly keys: LineKeys | undefined;
}

/** How batches are judged. */
export interface BatchOptions extends DataOptions {
  readonly bench: Bench;
  readonly failOn: FailOn;
  /** Whether counts for a summary are wanted. */
  readonly counts: boolean;
  /** Leaves out what is for information only. */
  readonly quiet: boolean;
}

type Judged =
  | { readonly entry: Entry; readonly said?: UnreadableItem; readonly keys?: LineKeys['records'][number] }
  | { readonly said: NoteItem };

const entriesOf = function* (batch: Batch, bench: Bench): Generator<Judged> {
  if (batch.kind === 'items') {
    for (const item of batch.items) {
      if (item.kind === 'note') yield { said: item };
      else if (item.kind === 'unreadable') yield { entry: failureOf(item), said: item };
      else yield { entry: judged({ place: item.place, alone: false }, item.parsed, bench) };
    }
    return;
  }
  for (const line of unpacked(batch)) {
    const item = itemOfLine(batch.file, line);
    if (item === undefined) continue;
    if (item.kind === 'unreadable') yield { entry: failureOf(item), said: item };
    else
      yield {
        entry: judged(item, parsedItem(item), bench),
        keys: [item.place.line, ...keysOf(item.value)],
      };
  }
};

/** Judges a batch and writes its lines. */
export const judgeBatch = async (batch: Batch, options: BatchOptions): Promise<BatchResult> => {
  const texts: string[] = [];
  const sink = {
    isTerminal: false,
    write: (text: string | Uint8Array): void => void texts.push(String(text)),
  };
  const printer = ndjsonPrinter(sink, options);
  const tally = options.counts ? new Tally() : undefined;
  const said: string[] = [];
  let code: ExitCode = 0;
  let records = 0;
  const keys: LineKeys['records'][number][] = [];
  for (const one of entriesOf(batch, options.bench)) {
    if (one.said !== undefined) {
      const { line, code: own } = saidOf(one.said, options.words);
      if (!(options.quiet && own === 0)) said.push(line);
      code = worse(code, own);
    }
    if (!('entry' in one)) continue;
    const { entry } = one;
    if (entry.kind === 'report') code = worse(code, exitCodeOf(entry.report, options.failOn));
    tally?.add(entry);
    await printer.add(entry);
    records += 1;
    keys.push(one.keys ?? null);
  }
  return {
    bytes: new TextEncoder().encode(texts.join('')),
    said,
    code,
    records,
    tally: tally?.data(),
    keys: batch.kind === 'lines' ? { file: batch.file, records: keys } : undefined,
  };
};
