/** What spreadsheets take for the start of a formula, in both widths, after any blanks. */
const formula = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A text that no spreadsheet runs as a formula: one that could be begins with an apostrophe. */
export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);
