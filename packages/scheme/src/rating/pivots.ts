import type { Facts, Judged } from '../engine/facts.js';
import { isGood } from '../engine/facts.js';
import { bestLevel, levelAt } from '../engine/level.js';
import { ABSENT, isSettled, type Part, settledAt } from '../engine/part.js';
import { scoreAt, type Tree, withBonus, withLeaf } from '../engine/tree.js';
import { scaleShares } from '../evidence/sheets.js';
import { compare, type Fraction, FULL, fraction, NONE } from '../fraction.js';
import type { Item } from '../language/item.js';
import type { Prepared } from '../prepare/prepared.js';
import type { Pivot } from './rating.js';

interface Width {
  readonly levels: number;
  readonly points: number;
}
/** One answer to an item: a share, or that it does not apply. */
type Reply = Fraction | undefined;

const graded = ({ levels, unknownBands }: Prepared): boolean =>
  levels.length > 0 && unknownBands.length === 0;

const bestRank = (prepared: Prepared, tree: Tree, facts: Facts): number =>
  graded(prepared) ? (bestLevel(prepared, tree, facts)?.steps.final ?? 0) : 0;

const widthOf = (prepared: Prepared, tree: Tree, facts: Facts): Width => {
  const [lo, hi] = [scoreAt(prepared, tree, 'lo'), scoreAt(prepared, tree, 'hi')];
  if (lo === undefined || hi === undefined) return { levels: 0, points: 0 };
  const least = graded(prepared) ? (levelAt(prepared, tree, facts, 'lo')?.final ?? 0) : 0;
  return { levels: bestRank(prepared, tree, facts) - least, points: Number(hi - lo) };
};

const wider = (a: Width, b: Width): Width => ({
  levels: Math.max(a.levels, b.levels),
  points: Math.max(a.points, b.points),
});

/**
 * Answers among which the widest range must be: all that there are where they are few; where an item can have any points,
 * the least, the greatest, and the first whole thousandths from which a better level is possible.
 */
const repliesOf = (item: Item, part: Part, rankAt: (share: Fraction) => number): readonly Reply[] => {
  const out: readonly Reply[] = part.mayBeOut ? [undefined] : [];
  const within = (share: Fraction): boolean => compare(share, part.lo) >= 0 && compare(share, part.hi) <= 0;
  if (item.from.kind === 'rules' && item.from.score === 'all-pass')
    return [...[NONE, FULL].filter(within), ...out];
  const scale = scaleShares(item);
  if (scale !== undefined) return [...scale.filter(within), ...out];
  const max = BigInt(Math.round((item.max ?? 1) * 1000));
  const first = (part.lo.n * max) / part.lo.d + 1n;
  const last = (part.hi.n * max) / part.hi.d;
  const replies: Reply[] = [part.lo, part.hi, ...out];
  const top = rankAt(part.hi);
  for (let rank = rankAt(part.lo) + 1; rank <= top; rank += 1) {
    let [below, at] = [first - 1n, last];
    while (at - below > 1n) {
      const middle = (below + at) / 2n;
      if (rankAt(fraction(middle, max)) >= rank) at = middle;
      else below = middle;
    }
    if (at >= first) replies.push(fraction(at, max));
  }
  return replies;
};

/** The opportunities of an item once it has an answer: the answer itself; of subjects all as it says, as far as they can be. */
const answered = (
  prepared: Prepared,
  tree: Tree,
  index: number,
  { from }: Item,
  part: Part,
): readonly Part[] => {
  if (prepared.how !== 'opportunity' || from.kind !== 'rules') return [part];
  const own = tree.leaves[index]?.opportunities ?? [];
  if (!part.mayBeIn) return own.map((one) => (one.mayBeOut ? ABSENT : one));
  const low = compare(part.lo, tree.parts[index]?.lo ?? NONE) <= 0;
  return own.flatMap((one) => (one.mayBeIn ? [settledAt(low ? one.lo : one.hi)] : []));
};

/** What an answer to an item says of the vetoes and demands that rest on the same rule alone. */
const tied = (prepared: Prepared, facts: Facts, item: Item, reply: Reply): Facts => {
  const { from } = item;
  if (from.kind !== 'rules' || from.score !== 'all-pass') return facts;
  let changed: Map<number, Judged> | undefined;
  for (const { test, index } of prepared.tests) {
    if (test.kind !== 'rule' || !from.rules.includes(test.rule)) continue;
    const fails = reply !== undefined && reply.n === 0n;
    if (fails && from.rules.length > 1) continue;
    changed ??= new Map(facts);
    changed.set(index, { lo: !fails, hi: !fails });
  }
  return changed ?? facts;
};

/**
 * What would narrow the range: open items with the levels and points by which the range surely narrows, whatever the
 * answer; and every open veto. By levels, then points, then scheme order.
 */
export const pivotsOf = (prepared: Prepared, tree: Tree, facts: Facts): readonly Pivot[] => {
  const now = widthOf(prepared, tree, facts);
  const { official } = prepared.scheme;
  const pivots: Pivot[] = [];
  const push = (kind: Pivot['kind'], id: string, left: Width): void => {
    pivots.push({ kind, id, official, levels: now.levels - left.levels, points: now.points - left.points });
  };
  const item = (kind: 'item' | 'bonus', own: Item, part: Part, changed: (part: Part) => Tree): void => {
    if (isSettled(part)) return;
    const tree = (reply: Reply): Tree => changed(reply === undefined ? ABSENT : settledAt(reply));
    const rank = (share: Fraction): number => bestRank(prepared, tree(share), facts);
    const left = repliesOf(own, part, rank)
      .map((reply) => widthOf(prepared, tree(reply), tied(prepared, facts, own, reply)))
      .reduce(wider);
    push(kind, own.id, left);
  };
  for (const index of prepared.leaves) {
    const own = prepared.nodes[index]?.declared as Item;
    item('item', own, tree.parts[index] as Part, (part) =>
      withLeaf(prepared, tree, index, { part, opportunities: answered(prepared, tree, index, own, part) }),
    );
  }
  prepared.bonus.forEach((node, place) => {
    item('bonus', node.declared as Item, tree.bonus[place] as Part, (part) => withBonus(tree, place, part));
  });
  for (const entry of prepared.tests) {
    const { role, index, id } = entry;
    const lists = role === 'veto' || role === 'cap' || (role === 'gate' && facts.has(index));
    const judged = { lo: isGood(prepared, tree, facts, entry, 'lo') };
    if (!lists || judged.lo || !isGood(prepared, tree, facts, entry, 'hi')) continue;
    const left = [true, false]
      .map((good) => widthOf(prepared, tree, new Map(facts).set(index, { lo: good, hi: good })))
      .reduce(wider);
    push(role, id, left);
  }
  return pivots
    .map((pivot, i) => ({ pivot, i }))
    .sort((a, b) => b.pivot.levels - a.pivot.levels || b.pivot.points - a.pivot.points || a.i - b.i)
    .map(({ pivot }) => pivot);
};
