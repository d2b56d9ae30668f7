import { decodeLine, looksLikeUtf16 } from './decode.js';
import { type Item, isRecord, type Place, type ReadProblem } from './item.js';
import { parseText } from './json.js';
import { linesFrom } from './lines.js';

/** The records of a file with one a line; a broken line gives an item of its own, and the rest goes on. */
export async function* itemsOfNdjson(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  alone = false,
): AsyncGenerator<Item> {
  let some = false;
  for await (const { number: line, bytes } of linesFrom(chunks)) {
    const place: Place = { file, line };
    const unreadable = (problem: ReadProblem, column = 1): Item => ({
      kind: 'unreadable',
      place,
      alone,
      column,
      problem,
    });
    const text = bytes === undefined ? undefined : decodeLine(bytes);
    if (text?.trim() === '') continue;
    some = true;
    if (bytes === undefined) yield unreadable('too-long');
    else if (text === undefined) yield unreadable(looksLikeUtf16(bytes) ? 'utf-16' : 'not-utf-8');
    else {
      const parsed = parseText(text);
      if ('problem' in parsed) yield unreadable(parsed.problem, parsed.column);
      else if (!isRecord(parsed.value)) yield unreadable('not-a-record');
      else {
        yield {
          kind: 'record',
          place,
          alone,
          value: parsed.value,
          originsOf: (pointers) => new Map(pointers.map((pointer) => [pointer, { file, line }])),
        };
      }
    }
  }
  if (!some) yield { kind: 'unreadable', place: { file, line: 1 }, alone, column: 1, problem: 'no-record' };
}
