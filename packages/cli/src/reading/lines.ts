import { Buffer } from 'node:buffer';

/** A line without its end; undefined when it was longer than allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** A record of ten thousand staff has about 3 MB. */
const longest = 64 * 1024 * 1024;

/** Splits bytes into lines, holding one line at a time. */
export async function* linesFrom(chunks: AsyncIterable<Uint8Array>, limit = longest): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const line = (): Line => {
    const whole: Line = { number, bytes: length > limit ? undefined : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
