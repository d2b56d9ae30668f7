import { hashOf } from '@tuoyu/core';

/** Chance of a draw: words of 32 bits from SHA-256, as `docs/guides/draw.md` describes byte for byte. */
export interface Chance {
  /** A whole number from 0 below `n`, each as likely as any other; `n` from 1 to 2^32. */
  readonly below: (n: number) => number;
}

const WORDS = 2 ** 32;

/**
 * The generator of a draw. Block `n` (0, 1, 2, …) is the SHA-256 of the UTF-8 text of the canonical JSON array
 * `["tuoyu-draw/1", input hash, seed, n]`, read as eight words of 32 bits, the most significant byte first. A number
 * below `m` is the next word that is smaller than the greatest multiple of `m` up to 2^32, modulo `m`; words from there
 * on are left out, so that no number is favoured.
 */
export const chanceOf = (inputHash: string, seed: string): Chance => {
  let block = -1;
  let hex = '';
  let at = 8;
  const word = (): number => {
    if (at === 8) {
      block += 1;
      hex = hashOf(['tuoyu-draw/1', inputHash, seed, block]).slice('sha256:'.length);
      at = 0;
    }
    at += 1;
    return Number.parseInt(hex.slice(at * 8 - 8, at * 8), 16);
  };
  return {
    below: (n) => {
      const limit = WORDS - (WORDS % n);
      let drawn = word();
      while (drawn >= limit) drawn = word();
      return drawn % n;
    },
  };
};

/** A random order of a list, by Fisher and Yates from the end. */
export const shuffled = <T>(items: readonly T[], chance: Chance): readonly T[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
};
