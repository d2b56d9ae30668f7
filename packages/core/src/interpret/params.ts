import type { Expr } from '../expression/expression.js';
import type { ReportValue } from '../report/report.js';
import { isMaskedExpr } from './deciding.js';
import { valueIn } from './interpret.js';
import { reportValue } from './present.js';
import type { View } from './view.js';

/** The values of a rule's text parameters; one that shows something of a person is null. */
export const paramValues = <At>(
  view: View<At>,
  at: At,
  params: { readonly [name: string]: Expr },
): { readonly [name: string]: ReportValue } => {
  const values: { [name: string]: ReportValue } = {};
  const names = Object.entries(params);
  if (names.length === 0) return values;
  const { context } = view;
  const scopes = view.scopes(at);
  for (const [name, expr] of names) {
    values[name] = isMaskedExpr(context, scopes, expr) ? null : reportValue(valueIn(context, scopes, expr));
  }
  return values;
};
