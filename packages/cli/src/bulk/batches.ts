import type { Item } from '../reading/item.js';
import type { Line } from '../reading/lines.js';
import { noRecord } from '../reading/ndjson.js';
import { parsedItem } from '../reading/parsed-item.js';
import type { Source } from '../reading/sources.js';
import { type Batch, packed, type SentItem } from './batch.js';

/** How many records the next batch has; follows how long the last ones took. */
export interface Pace {
  records: number;
}

/** Bytes of a batch, however few records they are. */
const mostBytes = 4 * 1024 * 1024;

/** Microseconds that a batch should take: long against handing it over, short against the whole. */
const wanted = 50_000;

/** Sets the pace by what a batch took. */
export const paceBy = (pace: Pace, records: number, micros: number): void => {
  if (records === 0) return;
  const next = Math.round((records * wanted) / Math.max(1, micros));
  // by no more than twice at once: the first batches also warm up
  pace.records = Math.max(1, Math.min(next, 2 * records, 1024));
};

const isBlank = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && bytes.length < 64 && bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

async function* batchesOfLines(file: string, source: AsyncIterable<Line>, pace: Pace): AsyncGenerator<Batch> {
  let lines: Line[] = [];
  let bytes = 0;
  let some = false;
  for await (const line of source) {
    if (isBlank(line.bytes)) continue;
    some = true;
    lines.push(line);
    bytes += line.bytes?.length ?? 0;
    if (lines.length < pace.records && bytes < mostBytes) continue;
    yield packed(file, lines);
    lines = [];
    bytes = 0;
  }
  if (lines.length > 0) yield packed(file, lines);
  if (!some) yield { kind: 'items', items: [noRecord(file)] };
}

async function* batchesOfItems(source: AsyncIterable<Item>, pace: Pace): AsyncGenerator<Batch> {
  let items: SentItem[] = [];
  for await (const item of source) {
    items.push(
      item.kind === 'record' ? { kind: 'parsed', place: item.place, parsed: parsedItem(item) } : item,
    );
    if (items.length < pace.records) continue;
    yield { kind: 'items', items };
    items = [];
  }
  if (items.length > 0) yield { kind: 'items', items };
}

/** All records of all sources in batches, in order. */
export async function* batchesOf(sources: readonly Source[], pace: Pace): AsyncGenerator<Batch> {
  for (const source of sources) {
    if (source.lines === undefined) yield* batchesOfItems(source.items(), pace);
    else yield* batchesOfLines(source.name, source.lines(), pace);
  }
}
