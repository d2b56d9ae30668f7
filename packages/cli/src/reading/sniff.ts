import { Buffer } from 'node:buffer';
import { decodeLine } from './decode.js';
import { isRecord } from './item.js';
import { parseText } from './json.js';

/** The first bytes of a stream, and the stream with them before the rest. */
export const rejoined = async (
  chunks: AsyncIterable<Uint8Array>,
  isEnough: (seen: Uint8Array) => boolean,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (;;) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    seen.push(value);
    if (isEnough(value)) break;
  }
  const head = Buffer.concat(seen);
  return { head, chunks: rejoin(head, iterator) };
};

/** What a source without a telling name holds: NDJSON when its first line is a whole record, else JSON. */
export const sniff = async (
  given: AsyncIterable<Uint8Array>,
): Promise<{ readonly kind: 'json' | 'ndjson'; readonly chunks: AsyncIterable<Uint8Array> }> => {
  const { head: all, chunks } = await rejoined(given, (seen) => seen.includes(10));
  const end = all.indexOf(10);
  const head = end === -1 ? all : all.subarray(0, end);
  const parsed = parseText(decodeLine(head) ?? '');
  const kind = 'value' in parsed && isRecord(parsed.value) ? 'ndjson' : 'json';
  return { kind, chunks };
};

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (;;) {
    const { value, done } = await rest.next();
    if (done === true) return;
    yield value;
  }
}
