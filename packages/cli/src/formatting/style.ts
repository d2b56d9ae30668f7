import { colouredStyle, plainStyle, type Style } from '@tuoyu/report';
import type { Io, Sink } from '../io/io.js';

export type { Style };

/** Colours only for a terminal, never with NO_COLOR or `--no-color`; FORCE_COLOR asks for them elsewhere too. */
export const styleFor = (env: Io['env'], sink: Pick<Sink, 'isTerminal'>, wanted: boolean): Style => {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return plainStyle;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plainStyle : colouredStyle;
  return sink.isTerminal && env['TERM'] !== 'dumb' ? colouredStyle : plainStyle;
};
