import { TextDecoder } from 'node:util';
import { Refusal } from '../fault.js';

/** Encodings that texts are read in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Encodings in the order of {@link Encoding}. */
export const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** Pieces of bytes, or all of them. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array;

/** A piece of a text, decoded. */
export interface Decoded {
  readonly text: string;
  /** The encoding; undefined as long as all is ASCII, which is the same in most. */
  readonly encoding: Encoding | undefined;
}

const firstBeyondAscii = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) >= 0x80) return at;
  return bytes.length;
};

const fits = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    // as a stream, so that a character cut off at the end does no harm
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const marked = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Bytes beyond ASCII from which an encoding is told. */
const enough = 4096;

const ascii = new TextDecoder('utf-8');

/**
 * Decodes bytes. The encoding is the one given; else that of a byte order mark; else UTF-8 when the first bytes beyond
 * ASCII fit it; else GB18030. What does not fit, there or later, is refused, with the line.
 *
 * Throws a {@link Refusal}.
 */
export async function* decodedText(source: Bytes, given?: Encoding): AsyncGenerator<Decoded> {
  const chunks = source instanceof Uint8Array ? [source] : source;
  let decoder: TextDecoder | undefined;
  let encoding = given;
  let held: Uint8Array = new Uint8Array(0);
  let marksSeen = given !== undefined;
  let line = 1;

  const counted = (text: string): Decoded => {
    if (text.includes('\0')) throw new Refusal({ code: 'not-text', line, found: 'a byte 0' });
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line += 1;
    return { text, encoding };
  };
  const start = (found: Encoding): TextDecoder => {
    encoding = found;
    return new TextDecoder(found, { fatal: true });
  };
  const decode = (bytes?: Uint8Array): Decoded => {
    try {
      return counted((decoder as TextDecoder).decode(bytes, { stream: bytes !== undefined }));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal({ code: 'wrong-encoding', line, expected: encoding ?? '' });
    }
  };
  /** Reads what can be read of the held bytes; keeps those from which no encoding can be told yet. */
  const pieces = function* (last: boolean): Generator<Decoded> {
    if (!marksSeen) {
      if (held.length < 3 && !last) return;
      marksSeen = true;
      const mark = marked(held);
      if (mark !== undefined) decoder = start(mark);
    }
    if (given !== undefined) decoder ??= start(given);
    if (decoder === undefined) {
      const beyond = firstBeyondAscii(held);
      if (beyond > 0) yield counted(ascii.decode(held.subarray(0, beyond)));
      held = held.subarray(beyond);
      if (held.length === 0 || (held.length < enough && !last)) return;
      const found = (['utf-8', 'gb18030'] as const).find((candidate) => fits(held, candidate));
      if (found === undefined)
        throw new Refusal({ code: 'wrong-encoding', line, expected: 'utf-8, gb18030' });
      decoder = start(found);
    }
    yield decode(held);
    held = new Uint8Array(0);
  };

  for await (const chunk of chunks) {
    held = join(held, chunk);
    yield* pieces(false);
  }
  yield* pieces(true);
  if (decoder !== undefined) yield decode();
}
