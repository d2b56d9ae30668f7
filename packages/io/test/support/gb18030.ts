import { Buffer } from 'node:buffer';

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Two-byte codes of GB 18030, made by asking the decoder of every pair; Node has no encoder. */
const codes = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const made = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      try {
        made.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
      } catch {
        // no character has this code
      }
    }
  }
  return made;
};

/** A text as GB 18030 bytes. */
export const gb18030 = (text: string): Uint8Array =>
  Buffer.from(
    [...text].flatMap((letter) => {
      if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)];
      table ??= codes();
      const code = table.get(letter);
      if (code === undefined) throw new Error(`no code for ${letter}`);
      return code;
    }),
  );
