/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Seeded {
  /** From 0, below 1. */
  readonly next: () => number;
  /** A whole number from 0, below `n`. */
  readonly below: (n: number) => number;
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(of: readonly T[]) => T;
  /** The same things in another order. */
  readonly shuffled: <T>(of: readonly T[]) => T[];
}

export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (p) => next() < p,
    pick: <T>(of: readonly T[]) => of[below(of.length)] as T,
    shuffled: <T>(of: readonly T[]) => {
      const out = [...of];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [out[i], out[j]] = [out[j] as T, out[i] as T];
      }
      return out;
    },
  };
};
