import type { Expr } from '../expression/expression.js';
import type { ReportValue } from '../report/report.js';
import type { Context, Scopes } from './context.js';
import { isMaskedExpr } from './deciding.js';
import { valueIn } from './interpret.js';
import { reportValue } from './present.js';

/** The values of a rule's text parameters; one that shows something of a person is null. */
export const paramValues = (
  context: Context,
  scopes: Scopes,
  params: { readonly [name: string]: Expr },
): { readonly [name: string]: ReportValue } => {
  const values: { [name: string]: ReportValue } = {};
  for (const [name, expr] of Object.entries(params)) {
    values[name] = isMaskedExpr(context, scopes, expr) ? null : reportValue(valueIn(context, scopes, expr));
  }
  return values;
};
