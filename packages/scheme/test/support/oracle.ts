import type { Dimension, Item, Node, RatedReport, Scheme, ScoreSheet } from '../../src/index.js';

/** A scorer of complete evidence, written apart from the engine: plain fractions, no ranges. */
type Q = readonly [bigint, bigint];
const mul = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
const plus = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
const q = (x: number): Q => [BigInt(Math.round(x * 1e6)), 1000000n];
const over = ([a, b]: Q, [c, d]: Q): Q => [a * d, b * c];
const atLeast = ([a, b]: Q, [c, d]: Q): boolean => a * d >= c * b;
const sum = (list: readonly Q[]): Q => list.reduce(plus, [0n, 1n]);

export interface Settled {
  readonly score: number | null;
  readonly rank: number | null;
}

type Evidence = { readonly report: RatedReport; readonly sheet: ScoreSheet | undefined };

const outcomes = ({ report }: Evidence, rule: string): readonly string[] =>
  report.findings.filter((f) => f.rule === rule).map((f) => f.outcome);
const rulePass = (e: Evidence, rule: string): Q | null => {
  const own = outcomes(e, rule).filter((o) => o !== 'not-applicable');
  return own.length === 0 ? null : own.every((o) => o === 'pass') ? [1n, 1n] : [0n, 1n];
};
const mean = (list: readonly (Q | null)[]): Q | null => {
  const own = list.filter((x) => x !== null);
  return own.length === 0 ? null : over(sum(own), [BigInt(own.length), 1n]);
};

/** Share of an item, or null when it does not apply. */
const share = (item: Item, e: Evidence): Q | null => {
  const { from } = item;
  const max = q(item.max ?? 1);
  if (from.kind === 'rules') {
    if (from.score === 'share-of-rules') return mean(from.rules.map((rule) => rulePass(e, rule)));
    const all = from.rules.flatMap((rule) => outcomes(e, rule)).filter((o) => o !== 'not-applicable');
    const passed = all.filter((o) => o === 'pass').length;
    if (all.length === 0) return null;
    if (from.score === 'all-pass') return passed === all.length ? [1n, 1n] : [0n, 1n];
    return [BigInt(passed), BigInt(all.length)];
  }
  const answer = e.sheet?.answers.find((a) => a.item === item.id)?.value;
  if (answer === 'not-applicable') return null;
  if (from.kind === 'scale') return over(q(from.scale.find((s) => s.value === answer)?.score ?? 0), max);
  if (from.kind === 'points') return over(q(answer as number), max);
  const x = e.report.measures[from.measure] as number;
  if (from.kind === 'steps') {
    const reached = from.steps.filter((s) => s.from === null || s.from <= x);
    return over(q(reached[reached.length - 1]?.score ?? 0), max);
  }
  if (from.kind !== 'curve') throw new Error('no codes here');
  const i = from.points.findIndex((p) => p.at >= x);
  const [a, b] = [from.points[i - 1], from.points[i]];
  if (b === undefined) return over(q(from.points[from.points.length - 1]?.score ?? 0), max);
  if (a === undefined) return over(q(b.score), max);
  const slope = over(q(b.score - a.score), q(b.at - a.at));
  return over(plus(q(a.score), mul(slope, q(x - a.at))), max);
};

const items = (nodes: readonly Node[]): readonly Item[] =>
  nodes.flatMap((node) => ('children' in node ? items(node.children) : [node]));
const opportunities = (item: Item, e: Evidence): readonly Q[] => {
  const { from } = item;
  if (from.kind !== 'rules') {
    const own = share(item, e);
    return own === null ? [] : [own];
  }
  const all = from.rules.flatMap((rule) => outcomes(e, rule)).filter((o) => o !== 'not-applicable');
  return all.map((o): Q => (o === 'pass' ? [1n, 1n] : [0n, 1n]));
};

/** Share of some nodes together. */
const group = (scheme: Scheme, nodes: readonly Node[], e: Evidence): Q | null => {
  const { method } = scheme;
  const leaves = items(nodes);
  if (method.kind === 'composite' && method.how === 'opportunity')
    return mean(leaves.flatMap((item) => opportunities(item, e)));
  const flat = method.kind === 'composite' || method.spread === 'whole';
  const parts = (flat ? leaves : nodes).map((node) => {
    const weight =
      method.kind === 'composite' && method.how !== 'weighted' ? 1 : (node.weight ?? node.max ?? 1);
    return {
      w: q(weight),
      s: 'children' in node ? group(scheme, (node as Dimension).children, e) : share(node, e),
    };
  });
  const own = parts.filter((p): p is { w: Q; s: Q } => p.s !== null);
  if (own.length === 0) return null;
  if (method.kind === 'composite' && method.how === 'all-or-nothing')
    return own.every((p) => atLeast(p.s, [1n, 1n])) ? [1n, 1n] : [0n, 1n];
  return over(sum(own.map((p) => mul(p.w, p.s))), sum(own.map((p) => p.w)));
};

const rounded = (scheme: Scheme, [n, d]: Q): number => {
  const { quantum, mode } = scheme.rounding;
  const [qn, qd] = q(quantum);
  const [a, b] = [n * qd, d * qn];
  const floor = a / b;
  const twice = 2n * (a - floor * b);
  const up =
    mode === 'up'
      ? twice > 0n
      : mode === 'half-up'
        ? twice >= b
        : mode === 'half-even'
          ? twice > b || (twice === b && floor % 2n === 1n)
          : false;
  return Number((up ? floor + 1n : floor) * qn * 1000n) / Number(qd);
};

/** The score in thousandths and the place of the level, of complete evidence. */
export const settle = (scheme: Scheme, report: RatedReport, sheet?: ScoreSheet): Settled => {
  const e: Evidence = { report, sheet };
  const whole = group(scheme, scheme.children, e);
  if (whole === null) return { score: null, rank: null };
  const scale = scheme.scale ?? scheme.max ?? 1;
  let exact = mul(whole, q(scale));
  if (scheme.bonus !== undefined) {
    let extra = sum(scheme.bonus.items.map((item) => mul(share(item, e) ?? [0n, 1n], q(item.max ?? 0))));
    if (atLeast(extra, q(scheme.bonus.max))) extra = q(scheme.bonus.max);
    exact = plus(exact, extra);
    if (!scheme.bonus.above && atLeast(exact, q(scale))) exact = q(scale);
  }
  const score = rounded(scheme, exact);
  const find = (nodes: readonly Node[], id: string): Node | undefined =>
    nodes.map((n) => (n.id === id ? n : 'children' in n ? find(n.children, id) : undefined)).find((n) => n);
  const reach = (id: string, bar: { points?: number; share?: number }): boolean | null => {
    const node = find(scheme.children, id) as Node;
    const own = 'children' in node ? group(scheme, node.children, e) : share(node, e);
    if (own === null) return null;
    if (bar.share !== undefined) return atLeast(own, q(bar.share));
    return rounded(scheme, mul(own, q(node.max ?? 0))) >= (bar.points ?? 0) * 1000;
  };
  const yes = (id: string): boolean => sheet?.answers.find((a) => a.item === id)?.value === 'yes';
  let rank = 0;
  for (let i = 1; i < scheme.levels.length; i += 1) {
    const level = scheme.levels[i] as Scheme['levels'][number];
    if (typeof level.from === 'number' && score < Math.round(level.from * 1000)) break;
    const demands = (level.requires ?? []).every(({ id, demand }) => {
      if (demand.kind === 'reaches') return reach(demand.node, demand) !== false;
      if (demand.kind === 'rule-passes') return !outcomes(e, demand.rule).includes('fail');
      if (demand.kind === 'question') return yes(id);
      if (demand.kind !== 'count') throw new Error('not here');
      const hits = demand.nodes.map((node) => reach(node, demand)).filter((hit) => hit !== null);
      return hits.filter(Boolean).length >= Math.min(demand.count, hits.length);
    });
    const minima = scheme.children.every(
      (node) =>
        !('children' in node) ||
        (node.minima ?? []).every((m) => m.level !== level.id || reach(node.id, m) !== false),
    );
    if (!demands || !minima) break;
    rank = i;
  }
  for (const { id, when, to } of [...(scheme.vetoes ?? []), ...(scheme.caps ?? [])]) {
    const hit =
      when.kind === 'rule-fails'
        ? outcomes(e, when.rule).includes('fail')
        : when.kind === 'below'
          ? reach(when.node, when) === false
          : yes(id);
    const level = to === undefined ? 0 : scheme.levels.findIndex((l) => l.id === to);
    if (hit) rank = Math.min(rank, level);
  }
  return { score, rank };
};
