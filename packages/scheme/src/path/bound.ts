import type { Fraction } from '../fraction.js';
import type { Prepared } from '../prepare/prepared.js';
import { gainOf, lackOf } from './gain.js';
import type { Move, Option } from './moves.js';
import type { RatedState } from './state.js';

/** Cells of the table up to which a path is found by dynamic programming. */
export const TABLE_CELLS = 1_000_000;

/** An option with the most that it can gain, in thousandths of a thousandth, rounded up. */
interface Gain {
  readonly option: Option;
  readonly gain: number;
}

/** Lower bounds for what is still to be paid. */
export interface Bound {
  /** What the guaranteed score lacks, in the unit of gains, rounded down. */
  readonly lack: number;
  readonly gain: (option: Option) => number;
  /** Least cost of reaching a gain with the moves from a place on; infinite when they can not. */
  readonly least: (from: number, gain: number) => number;
  /** A cheapest choice by gains alone; whether it reaches the level is to be seen. */
  readonly choice: () => readonly Option[];
}

const ceil = ({ n, d }: Fraction): number => Number((n * 1000n + d - 1n) / d);
const floor = ({ n, d }: Fraction): number => Number((n * 1000n) / d);

/**
 * Bounds from a table of the greatest gain for each cost and each rest of the moves, which is a knapsack. Undefined when
 * the table would be too large. Moves that must be made come first, and are made in every choice.
 */
export const tableOf = (
  prepared: Prepared,
  state: RatedState,
  moves: readonly Move[],
  forced: number,
  boundary: bigint | undefined,
  most: number,
): Bound | undefined => {
  if (moves.length * (most + 1) > TABLE_CELLS) return undefined;
  const lack = floor(lackOf(prepared, state, boundary));
  const gains = moves.map((move) =>
    move.map((option): Gain => {
      const gain = gainOf(prepared, state, option);
      return { option, gain: Math.min(lack, gain === undefined ? lack : ceil(gain)) };
    }),
  );
  const byOption = new Map(gains.flat().map(({ option, gain }) => [option, gain]));
  // a cell holds the greatest gain that costs at most its place; -1 where a move that must be made can not be paid
  const table: Float64Array[] = [];
  table[moves.length] = new Float64Array(most + 1);
  for (let i = moves.length - 1; i >= 0; i -= 1) {
    const next = table[i + 1] as Float64Array;
    const own = i < forced ? new Float64Array(most + 1).fill(-1) : Float64Array.from(next);
    for (const { option, gain } of gains[i] as readonly Gain[]) {
      for (let cost = option.cost; cost <= most; cost += 1) {
        const rest = next[cost - option.cost] as number;
        if (rest >= 0) own[cost] = Math.max(own[cost] as number, Math.min(lack, rest + gain));
      }
    }
    table[i] = own;
  }
  const least = (from: number, gain: number): number => {
    const row = table[from] as Float64Array;
    let [below, at] = [-1, most + 1];
    while (at - below > 1) {
      const middle = (below + at) >> 1;
      if ((row[middle] as number) >= gain) at = middle;
      else below = middle;
    }
    return at > most ? Number.POSITIVE_INFINITY : at;
  };
  const choice = (): readonly Option[] => {
    const chosen: Option[] = [];
    let cost = least(0, lack);
    for (let i = 0; i < moves.length && cost <= most; i += 1) {
      const [own, next] = [table[i] as Float64Array, table[i + 1] as Float64Array];
      const target = own[cost] as number;
      if (i >= forced && next[cost] === target) continue;
      const found = (gains[i] as readonly Gain[]).find(
        ({ option, gain }) =>
          option.cost <= cost &&
          (next[cost - option.cost] as number) >= 0 &&
          Math.min(lack, (next[cost - option.cost] as number) + gain) === target,
      );
      if (found === undefined) break;
      chosen.push(found.option);
      cost -= found.option.cost;
    }
    return chosen;
  };
  return { lack, gain: (option) => byOption.get(option) ?? 0, least, choice };
};
