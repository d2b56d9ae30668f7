import { Buffer } from 'node:buffer';
import { defaultLimits } from '@tuoyu/io';
import { decodeFile } from './decode.js';
import {
  type Item,
  isRecord,
  type Origin,
  type Place,
  type ReadProblem,
  type RecordItem,
  type UnreadableItem,
} from './item.js';
import { scanJson } from './json-scan.js';
import { elementSpans, linesOf } from './locate.js';
import { type Position, positionOf } from './position.js';
import { RepeatedKeys } from './repeated-keys.js';

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Why a text has no value, and where. */
export interface TextWithoutValue extends Position {
  readonly problem: ReadProblem;
}

/** The value of a text, or where and why it has none. */
export const parseText = (text: string): { readonly value: unknown } | TextWithoutValue => {
  const parsed = parse(text);
  if (parsed !== undefined) return parsed;
  const fault = scanJson(text) ?? { offset: 0, problem: 'value-expected' as const };
  return { ...positionOf(text, fault.offset), problem: fault.problem };
};

/** All bytes of a file; undefined when they are more than a text can be made of. */
const whole = async (chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

/** The record or records of a JSON file; the whole text is held in memory. */
export async function* itemsOfJson(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  most = defaultLimits.file,
): AsyncGenerator<Item> {
  const bytes = await whole(chunks, most);
  if (bytes === undefined) {
    const expected = `at most ${most} bytes, or a record a line (NDJSON)`;
    yield {
      kind: 'unreadable',
      place: { file, line: 1 },
      alone: true,
      column: 1,
      problem: 'too-large',
      expected,
    };
    return;
  }
  const text = decodeFile(bytes);
  const parsed = typeof text === 'string' ? parseText(text) : text;
  if ('problem' in parsed || typeof text !== 'string') {
    const { line, column, problem } = parsed as TextWithoutValue;
    yield { kind: 'unreadable', place: { file, line }, alone: true, column, problem };
    return;
  }
  const { value } = parsed;
  if (!Array.isArray(value)) {
    yield itemOf(file, text, value, 1, true);
    return;
  }
  if (value.length === 0) {
    yield { kind: 'unreadable', place: { file, line: 1 }, alone: false, column: 1, problem: 'no-record' };
  }
  const spans = elementSpans(text);
  const keys = new RepeatedKeys(file);
  for (const [index, element] of value.entries()) {
    const { from, to, line } = spans[index] ?? { from: 0, to: text.length, line: 1 };
    const item = itemOf(file, text.slice(from, to), element, line, false);
    yield item.kind === 'record' ? keys.watched(item) : item;
  }
}

const originsIn = (text: string, pointers: readonly string[], { file, line }: Place) =>
  new Map(
    [...linesOf(text, pointers, line)].map(([pointer, at]): [string, Origin] => [
      pointer,
      { file, line: at },
    ]),
  );

const itemOf = (
  file: string,
  text: string,
  value: unknown,
  line: number,
  alone: boolean,
): RecordItem | UnreadableItem => {
  const place = { file, line };
  return isRecord(value)
    ? { kind: 'record', place, alone, value, originsOf: (pointers) => originsIn(text, pointers, place) }
    : { kind: 'unreadable', place, alone, column: 1, problem: 'not-a-record' };
};
