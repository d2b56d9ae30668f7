/** What one operation of a patch does to the places of a record. Pointers are as they stand when it is done. */
export type PointerMove =
  /** A value stands there that did not before. */
  | { readonly kind: 'write'; readonly pointer: string }
  /** An element was put into a list; later ones moved up. */
  | { readonly kind: 'insert'; readonly list: string; readonly index: number }
  /** A value was taken away; `list` and `index` where it was an element. */
  | { readonly kind: 'remove'; readonly pointer: string; readonly list?: string; readonly index: number }
  /** What stood at `from` stands at `to`, once the moves that follow are done. */
  | { readonly kind: 'carry'; readonly from: string; readonly to: string };

/** Whether a pointer is another one or lies below it. */
export const isWithin = (pointer: string, above: string): boolean =>
  pointer === above || pointer.startsWith(`${above}/`);

const shifted = (pointer: string, list: string, from: number, by: 1 | -1): string => {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [key = '', ...rest] = pointer.slice(list.length + 1).split('/');
  const index = Number(key);
  if (!/^\d+$/.test(key) || index < from) return pointer;
  return [list, String(index + by), ...rest].join('/');
};

/** Where what stood at a pointer stands after some moves; undefined when it was taken away. */
export const movedPointer = (
  pointer: string,
  moves: readonly PointerMove[],
  writes: 'keep' | 'drop',
): string | undefined => {
  let at: string | undefined = pointer;
  for (let i = 0; i < moves.length && at !== undefined; i += 1) {
    const move = moves[i] as PointerMove;
    if (move.kind === 'carry') {
      if (!isWithin(at, move.from)) continue;
      at = move.to + at.slice(move.from.length);
      // The removal and the insertion of this operation are already counted in `to`.
      i += 2;
    } else if (move.kind === 'insert') at = shifted(at, move.list, move.index, 1);
    else if (isWithin(at, move.pointer)) at = move.kind === 'write' && writes === 'keep' ? at : undefined;
    else if (move.kind === 'remove' && move.list !== undefined) at = shifted(at, move.list, move.index, -1);
  }
  return at;
};

/** Entries by pointer, moved along. Those at or below a written place are dropped. */
export const movedEntries = <T>(
  entries: { readonly [pointer: string]: T },
  moves: readonly PointerMove[],
): { readonly [pointer: string]: T } =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([pointer, value]): [string, T][] => {
      const at = movedPointer(pointer, moves, 'drop');
      return at === undefined ? [] : [[at, value]];
    }),
  );
