/** A text as rules compare it: full width as half width, outer and doubled blanks and invisible marks gone. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A heading or label as rules compare it: also without blanks beside Chinese, and without case. */
export const folded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/ ?([^\x20-\x7e]) ?/gu, '$1')
    .replace(/[*:;,.]+$/u, '')
    .trim();
