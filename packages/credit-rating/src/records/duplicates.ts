import type { CreditRecord } from './types.js';

/** Two records that may be one decision. */
export interface Twin {
  readonly first: CreditRecord;
  readonly second: CreditRecord;
  /** Same body, kind and document; or only the same body, kind and day, where a number is missing. */
  readonly sure: boolean;
  /** Nothing that a grade hangs on differs. */
  readonly alike: boolean;
}

const essence = ({ id: _, doubts: __, ...rest }: CreditRecord): string => JSON.stringify(rest);

/** Pairs of records that overlap, the one with the smaller id first. */
export const twinsOf = (records: readonly CreditRecord[]): readonly Twin[] => {
  const groups = new Map<string, CreditRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.kind, record.decidedBy, record.decidedOn]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sorted.flatMap((second, i) => {
      const same = sorted
        .slice(0, i)
        .find((first) => first.document !== null && first.document === second.document);
      const perhaps = sorted.slice(0, i).find((first) => first.document === null || second.document === null);
      const first = same ?? perhaps;
      if (first === undefined) return [];
      return [{ first, second, sure: same !== undefined, alike: essence(first) === essence(second) }];
    });
  });
};
