import type { Plan } from '../compile/plan.js';
import type { Rule } from '../declare/rule.js';
import { messageOf } from '../error.js';
import type { Expr } from '../expression/expression.js';
import type { Context, Scopes } from '../interpret/context.js';
import { isMaskedExpr } from '../interpret/deciding.js';
import { valueIn } from '../interpret/interpret.js';
import { reportValue } from '../interpret/present.js';
import { isPoint, type Value } from '../interpret/value.js';
import { renderValue } from '../messages/render.js';
import type { ReportValue } from '../report/report.js';
import { FALSE, TRUE } from '../value/truth.js';
import type { Clause, ClauseState } from './clause.js';
import { figureUsed } from './figures.js';
import { codesOf, codeText, entryOf, type Naming } from './names.js';
import { phrase } from './wording.js';

/** What is needed to explain the parts of one rule. */
export interface Explaining {
  readonly plan: Plan;
  readonly rule: Rule;
  readonly context: Context;
  readonly settle: (expr: Expr) => Expr;
}

const stateOf = (value: Value): ClauseState =>
  value.kind === 'boolean'
    ? value.can === TRUE
      ? 'true'
      : value.can === FALSE
        ? 'false'
        : 'unknown'
    : isPoint(value)
      ? 'known'
      : 'unknown';

const wordsOf = (naming: Naming, expr: Expr, value: ReportValue): string => {
  const { locale } = naming;
  if (typeof value === 'boolean') return phrase(value ? 'true' : 'false', locale);
  if (value === null) return phrase('unknown', locale);
  const codes = codesOf(naming, expr);
  if (typeof value === 'string') return codeText(codes, value, locale);
  if (Array.isArray(value)) {
    return renderValue(
      value.map((code: string) => codeText(codes, code, locale)),
      locale,
    );
  }
  if (typeof value === 'object' && 'oneOf' in value && value.oneOf !== null) {
    return renderValue({ oneOf: value.oneOf.map((code) => codeText(codes, code, locale)) }, locale);
  }
  const entry = entryOf(naming, expr);
  const text = renderValue(value, locale);
  return entry?.type === 'number' && typeof value === 'number' ? `${text} ${entry.unit}` : text;
};

/** The figure that a part is, or whose codes it looks among, with what the figure came to. */
const usedFigure = (
  expr: Expr,
  settled: Expr,
  value: ReportValue,
): { readonly id: string; readonly value: ReportValue } | undefined => {
  if (expr.op === 'figure') return { id: expr.id, value };
  if (!('values' in expr) || !('op' in expr.values)) return undefined;
  return {
    id: expr.values.id,
    value: 'values' in settled && !('op' in settled.values) ? settled.values : null,
  };
};

type Judged = Pick<Clause, 'state' | 'value' | 'valueText' | 'masked' | 'error' | 'figure'>;

/** State, value and figure of a part that was reached. */
export const judged = (explaining: Explaining, scopes: Scopes, naming: Naming, expr: Expr): Judged => {
  const { context, settle, plan, rule } = explaining;
  const settled = settle(expr);
  try {
    const value = valueIn(context, scopes, settled);
    const state = stateOf(value);
    if (isMaskedExpr(context, scopes, settled)) {
      return { state, masked: true, valueText: phrase('masked', naming.locale) };
    }
    const shown = reportValue(value);
    const used = usedFigure(expr, settled, shown);
    const figure = used && figureUsed(plan, rule, used.id, used.value);
    return {
      state,
      value: shown,
      valueText: wordsOf(naming, expr, shown),
      ...(figure === undefined ? {} : { figure }),
    };
  } catch (error) {
    return { state: 'unknown', error: messageOf(error) };
  }
};
