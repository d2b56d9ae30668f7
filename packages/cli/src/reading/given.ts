import type { Io } from '../io/io.js';
import { decodeLine } from './decode.js';
import { linesFrom } from './lines.js';

/** The arguments, or without any the lines of standard input that are not blank. */
export const givenOrLines = async function* (io: Io, given: readonly string[]): AsyncGenerator<string> {
  if (given.length > 0) yield* given;
  else {
    for await (const { bytes } of linesFrom(io.stdin())) {
      // bytes that are no UTF-8 come out as what they are: nothing that can be read
      const text = (bytes === undefined ? '' : (decodeLine(bytes) ?? '\ufffd')).replace(/\r$/, '');
      if (text.trim() !== '') yield text;
    }
  }
};
