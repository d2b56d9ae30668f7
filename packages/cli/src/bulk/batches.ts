import type { Item } from '../reading/item.js';
import type { Line } from '../reading/lines.js';
import { noRecord } from '../reading/ndjson.js';
import { parsedItem } from '../reading/parsed-item.js';
import type { Source } from '../reading/sources.js';
import type { Batch, SentItem } from './batch.js';

/** Records and bytes of a batch: enough to be worth sending, little enough to hold several. */
const most = { records: 64, bytes: 512 * 1024 } as const;

const isBlank = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && bytes.length < 64 && bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

async function* batchesOfLines(file: string, source: AsyncIterable<Line>): AsyncGenerator<Batch> {
  let lines: Line[] = [];
  let bytes = 0;
  let some = false;
  for await (const line of source) {
    if (isBlank(line.bytes)) continue;
    some = true;
    lines.push(line);
    bytes += line.bytes?.length ?? 0;
    if (lines.length < most.records && bytes < most.bytes) continue;
    yield { kind: 'lines', file, lines };
    lines = [];
    bytes = 0;
  }
  if (lines.length > 0) yield { kind: 'lines', file, lines };
  if (!some) yield { kind: 'items', items: [noRecord(file)] };
}

async function* batchesOfItems(source: AsyncIterable<Item>): AsyncGenerator<Batch> {
  let items: SentItem[] = [];
  for await (const item of source) {
    items.push(
      item.kind === 'record' ? { kind: 'parsed', place: item.place, parsed: parsedItem(item) } : item,
    );
    if (items.length < most.records) continue;
    yield { kind: 'items', items };
    items = [];
  }
  if (items.length > 0) yield { kind: 'items', items };
}

/** All records of all sources in batches, in order. */
export async function* batchesOf(sources: readonly Source[]): AsyncGenerator<Batch> {
  for (const source of sources) {
    if (source.lines === undefined) yield* batchesOfItems(source.items());
    else yield* batchesOfLines(source.name, source.lines());
  }
}
