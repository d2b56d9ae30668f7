import type { ShapeSchema } from '../shape/schema.js';

/** Most fen that a record may state: nine thousand million yuan, as numbers of institutions. */
const MOST_FEN = 900_000_000_000;

/** An amount in whole fen. */
export const fenShape: ShapeSchema = { type: 'integer', minimum: 0, maximum: MOST_FEN };

/** Yuan, with at most two decimals, as whole fen; undefined for anything else. */
export const fenOf = (yuan: number): number | undefined => {
  const text = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(yuan));
  if (text === null) return undefined;
  const fen = Number(text[1]) * 100 + Number((text[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
};
