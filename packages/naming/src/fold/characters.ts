const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['）', ')'],
  ['[', '('],
  [']', ')'],
  ['［', '('],
  ['］', ')'],
  ['【', '('],
  ['】', ')'],
  ['〔', '('],
  ['〕', ')'],
]);

/** The half-width round bracket that a bracket of any width or shape is read as; undefined for anything else. */
export const bracketOf = (char: string): string | undefined => BRACKETS.get(char);

/** What can not be seen: controls, zero-width characters, direction marks, variation selectors, soft hyphens. */
export const isInvisible = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe01ef);

/** Blocks whose characters may be another width or a copy of a common character. */
export const isCompatibility = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2f800 && code <= 0x2fa1f);

const HAN = /^\p{Script=Han}$/u;

/** Whether a character is a Chinese one. */
export const isHan = (char: string): boolean => HAN.test(char);
