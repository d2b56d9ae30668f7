import type { Io, Sink } from '../io/io.js';

/** Ways to set a text off; none carries a meaning that the words lack. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;
export const plainStyle: Style = { bold: same, faint: same, red: same, yellow: same, green: same };

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const coloured: Style = {
  bold: code(1, 22),
  faint: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
};

/** Colours only for a terminal, never with NO_COLOR or `--no-color`; FORCE_COLOR asks for them elsewhere too. */
export const styleFor = (env: Io['env'], sink: Sink, wanted: boolean): Style => {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return plainStyle;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plainStyle : coloured;
  return sink.isTerminal && env['TERM'] !== 'dumb' ? coloured : plainStyle;
};
