import type { AssessorScore } from './record.js';

/** How far assessors agree on one item. */
export interface ItemAgreement {
  readonly item: string;
  readonly assessors: number;
  /** Pairs of scores, and those of them that are the same. */
  readonly pairs: number;
  readonly same: number;
}

/** How far assessors agree: of all pairs of scores on the same item, the share that are the same. */
export interface Agreement {
  readonly items: readonly ItemAgreement[];
  readonly pairs: number;
  readonly same: number;
  /** In percent, rounded down to a tenth; null where no item has two scores. */
  readonly percent: number | null;
  /** Items with scores that differ. */
  readonly differ: readonly string[];
}

/** Of two scores of one person on one item the later counts; on one day the greater text, so that order says nothing. */
const isLater = (a: AssessorScore, b: AssessorScore): boolean =>
  a.on === b.on ? String(a.value) > String(b.value) : a.on > b.on;

/**
 * Agreement in percent over all pairs of scores on the same item. A person's later score takes the place of an earlier one.
 * Percent alone does not correct for chance; no well-kept library for a kappa was found, and none is made here.
 */
export const agreementOf = (scores: readonly AssessorScore[]): Agreement => {
  const last = new Map<string, Map<string, AssessorScore>>();
  for (const score of scores) {
    const own = last.get(score.item) ?? new Map<string, AssessorScore>();
    const before = own.get(score.by);
    if (before === undefined || isLater(score, before)) own.set(score.by, score);
    last.set(score.item, own);
  }
  const items = [...last]
    .map(([item, own]): ItemAgreement => {
      const values = [...own.values()].map(({ value }) => String(value));
      const n = values.length;
      const counts = new Map<string, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const same = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
      return { item, assessors: n, pairs: (n * (n - 1)) / 2, same };
    })
    .sort((a, b) => (a.item < b.item ? -1 : 1));
  const pairs = items.reduce((sum, own) => sum + own.pairs, 0);
  const same = items.reduce((sum, own) => sum + own.same, 0);
  return {
    items,
    pairs,
    same,
    percent: pairs === 0 ? null : Math.floor((1000 * same) / pairs) / 10,
    differ: items.filter((own) => own.same < own.pairs).map(({ item }) => item),
  };
};
