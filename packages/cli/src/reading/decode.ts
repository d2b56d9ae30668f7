/** What is wrong with bytes that should be text. */
export type TextProblem = 'not-utf-8' | 'utf-16' | 'too-long';

export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly problem: TextProblem;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** The text of bytes, a byte order mark left out; undefined when they are no UTF-8. */
export const decodeLine = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

export const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The text of a file, or where it is no UTF-8. Spreadsheets and old systems often write GBK or UTF-16. */
export const decodeFile = (bytes: Uint8Array): string | TextFault => {
  const text = decodeLine(bytes);
  if (text !== undefined) return text;
  if (looksLikeUtf16(bytes)) return { line: 1, column: 1, problem: 'utf-16' };
  let line = 1;
  for (let from = 0; ; line += 1) {
    const newline = bytes.indexOf(10, from);
    const part = bytes.subarray(from, newline === -1 ? undefined : newline);
    if (newline === -1 || decodeLine(part) === undefined) {
      const before = lenient.decode(part).split('\ufffd')[0] ?? '';
      return { line, column: [...before].length + 1, problem: 'not-utf-8' };
    }
    from = newline + 1;
  }
};
