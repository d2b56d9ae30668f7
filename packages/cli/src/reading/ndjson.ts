import { decodeLine, looksLikeUtf16 } from './decode.js';
import { type Item, isRecord, type ReadProblem, type RecordItem, type UnreadableItem } from './item.js';
import { parseText } from './json.js';
import { type Line, linesFrom } from './lines.js';
import { RepeatedKeys } from './repeated-keys.js';

/** The record of a line, or why it has none; undefined for a blank line. */
export const itemOfLine = (
  file: string,
  { number: line, bytes }: Line,
  alone = false,
): RecordItem | UnreadableItem | undefined => {
  const place = { file, line };
  const unreadable = (problem: ReadProblem, column = 1): UnreadableItem => ({
    kind: 'unreadable',
    place,
    alone,
    column,
    problem,
  });
  if (bytes === undefined) return unreadable('too-long');
  const text = decodeLine(bytes);
  if (text === undefined) return unreadable(looksLikeUtf16(bytes) ? 'utf-16' : 'not-utf-8');
  const parsed = parseText(text);
  if ('problem' in parsed) {
    return text.trim() === '' ? undefined : unreadable(parsed.problem, parsed.column);
  }
  if (!isRecord(parsed.value)) return unreadable('not-a-record');
  const originsOf = (pointers: readonly string[]) =>
    new Map(pointers.map((pointer) => [pointer, { file, line }]));
  return { kind: 'record', place, alone, value: parsed.value, originsOf };
};

/** What stands in the place of the records of a file without any. */
export const noRecord = (file: string, alone = false): UnreadableItem => ({
  kind: 'unreadable',
  place: { file, line: 1 },
  alone,
  column: 1,
  problem: 'no-record',
});

/** The records of a file with one a line; a broken line gives an item of its own, and the rest goes on. */
export async function* itemsOfNdjson(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  alone = false,
): AsyncGenerator<Item> {
  let some = false;
  const keys = new RepeatedKeys(file);
  for await (const line of linesFrom(chunks)) {
    const item = itemOfLine(file, line, alone);
    if (item === undefined) continue;
    some = true;
    yield item.kind === 'record' ? keys.watched(item) : item;
  }
  if (!some) yield noRecord(file, alone);
}
