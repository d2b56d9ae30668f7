import type { Plan, PlannedRule } from '../compile/plan.js';
import { readProfile } from '../compile/read-profile.js';
import { type Anchor, anchorOf, layersOf, type Settings, settle } from '../compile/settle.js';
import type { Figure, FigureVersion } from '../declare/figure.js';
import type { Expr } from '../expression/expression.js';

/** Puts figures, choices and the place of a plan into expressions of one rule, as `compile` did. */
export const settlerOf = (plan: Plan, { rule }: Pick<PlannedRule, 'rule'>): ((expr: Expr) => Expr) => {
  const read = readProfile(plan.profile);
  const settings: Settings = {
    asOf: plan.context.asOf,
    place: plan.place ?? undefined,
    seat: plan.profile.seat,
    taken: plan.choices,
    layersOf: layersOf(read, plan.adoptions),
  };
  const spans = read.rules.find((r) => r.rule.id === rule.id)?.inForce ?? [];
  const field = anchorOf(rule);
  const anchor: Anchor = field && { field, spans };
  const known = new WeakMap<Expr, Expr>();
  return (expr) => {
    const settled = known.get(expr) ?? settle(expr, settings, anchor);
    known.set(expr, settled);
    return settled;
  };
};

/** A figure with every version that any layer gives it. */
export interface FigureHistory {
  readonly figure: Figure;
  readonly versions: readonly FigureVersion[];
}

/** The history of a figure in a plan's profile. */
export const historyOf = ({ profile }: Plan, id: string): FigureHistory | undefined => {
  const packs = profile.layers.flatMap((layer) => layer.packs);
  const figure = packs.flatMap((p) => p.figures).find((f) => f.id === id);
  if (figure === undefined) return undefined;
  const overrides = packs.flatMap((p) => p.overrides).filter((o) => o.figure === id);
  return { figure, versions: [...figure.versions, ...overrides] };
};
