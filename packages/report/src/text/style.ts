/** Ways to set a text off; none carries a meaning that the words lack. */
export interface Style {
  /** Headings. */
  readonly bold: (text: string) => string;
  /** What matters less. */
  readonly faint: (text: string) => string;
  /** Breaches. */
  readonly red: (text: string) => string;
  /** What is open. */
  readonly yellow: (text: string) => string;
  /** What is in order. */
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;
/** Sets nothing off. */
export const plainStyle: Style = { bold: same, faint: same, red: same, yellow: same, green: same };

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
/** Sets off with the codes of terminals. */
export const colouredStyle: Style = {
  bold: code(1, 22),
  faint: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
};
