import type { FieldTable } from '../declare/field-table.js';
import type { Locale } from '../declare/texts.js';
import { TuoyuError } from '../error.js';
import type { AnyListExpr, CompareExpr, Expr, LoggedExpr } from '../expression/expression.js';
import {
  bracketed,
  codesOf,
  codeText,
  type DescribeOptions,
  elementPattern,
  inside,
  isDay,
  labelAt,
  listed,
  type Naming,
  namingOf,
} from './names.js';
import { type Phrase, phrase } from './wording.js';

/**
 * An expression as a readable sentence, with the labels of the field table. Throws `bad-expression` for an operator
 * that this engine does not know.
 */
export const describe = (
  expr: Expr,
  fields: FieldTable,
  locale: Locale,
  options: DescribeOptions = {},
): string => textOf(expr, namingOf(fields, locale, options));

/** A list or filter as a readable phrase. */
const describeList = (list: AnyListExpr, naming: Naming): string => {
  if (list.op === 'list') return labelAt(naming, `${naming.scopes[list.of] ?? ''}${list.path}`);
  const where = textOf(list.where, inside(naming, list.as, elementPattern(naming, list)));
  return phrase('filter', naming.locale, describeList(list.list, naming), where);
};

const LOOSE: ReadonlySet<string> = new Set(['and', 'or', 'if', 'every', 'some']);
const SUMS: ReadonlySet<string> = new Set(['add', 'sub']);

/** Text of a part, in brackets where it would read together with its neighbours. */
const part = (expr: Expr, within: string, naming: Naming): string => {
  const text = textOf(expr, naming);
  const loose = expr.op !== within && LOOSE.has(expr.op);
  const sum = SUMS.has(expr.op) && (within === 'mul' || within === 'div' || within === 'sub');
  return loose || sum ? bracketed(text, naming) : text;
};

const joined = (name: Phrase, args: readonly Expr[], op: string, naming: Naming): string => {
  const [first, ...rest] = args.map((arg) => part(arg, op, naming));
  if (first === undefined) return phrase('nothing', naming.locale);
  return rest.reduce((text, next) => phrase(name, naming.locale, text, next), first);
};

const fieldText = (of: string, path: string, naming: Naming): string => {
  const scope = naming.scopes[of] ?? '';
  const label = labelAt(naming, scope + path);
  return of === 'record' || of === naming.near
    ? label
    : phrase('ofScope', naming.locale, label, labelAt(naming, scope));
};

const compareText = (expr: CompareExpr, naming: Naming): string => {
  const [a, b] = expr.args;
  const codes = codesOf(naming, a) ?? codesOf(naming, b);
  const side = (e: Expr): string =>
    e.op === 'value' && typeof e.value === 'string'
      ? codeText(codes, e.value, naming.locale)
      : part(e, expr.op, naming);
  const order = expr.op !== 'eq' && expr.op !== 'ne';
  const name: Phrase = order && (isDay(naming, a) || isDay(naming, b)) ? `${expr.op} date` : expr.op;
  return phrase(name, naming.locale, side(a), side(b));
};

const valuesText = (
  of: Expr,
  values: readonly string[] | { readonly id: string },
  naming: Naming,
): string => {
  if ('id' in values) return figureText(values.id, naming);
  const codes = codesOf(naming, of);
  return listed(
    values.map((code) => codeText(codes, code, naming.locale)),
    naming,
  );
};

const figureText = (id: string, naming: Naming): string => {
  const title = naming.figures?.find((f) => f.id === id)?.title[naming.locale] ?? id;
  const value = naming.figureValue?.(id);
  return value === undefined ? title : phrase('figure', naming.locale, title, value);
};

const loggedText = (expr: LoggedExpr, naming: Naming): string => {
  const pattern = `${naming.scopes[expr.of] ?? ''}${expr.path}`;
  const label = labelAt(naming, pattern);
  const entries =
    expr.where === undefined
      ? label
      : phrase(
          'loggedWhere',
          naming.locale,
          label,
          textOf(expr.where, inside(naming, expr.as, `${pattern}/entries/*`)),
        );
  const period = phrase(expr.every, naming.locale);
  const text = phrase('logged', naming.locale, entries, period, expr.periods, textOf(expr.times, naming));
  return expr.since === undefined ? text : phrase('since', naming.locale, text, textOf(expr.since, naming));
};

/** Text of an expression under a naming. */
export const textOf = (expr: Expr, naming: Naming): string => {
  const { locale } = naming;
  const say = (name: Phrase, ...parts: readonly (string | number)[]): string =>
    phrase(name, locale, ...parts);
  const go = (e: Expr): string => part(e, expr.op, naming);
  const within = (list: AnyListExpr, as: string): Naming => inside(naming, as, elementPattern(naming, list));
  switch (expr.op) {
    case 'value':
      return typeof expr.value === 'boolean' ? say(expr.value ? 'true' : 'false') : String(expr.value);
    case 'date':
      return expr.value;
    case 'field':
      return fieldText(expr.of, expr.path, naming);
    case 'figure':
      return figureText(expr.id, naming);
    case 'choice':
      return naming.choices?.find(({ id }) => id === expr.id)?.title[locale] ?? expr.id;
    case 'asOf':
      return say('asOf');
    case 'present':
    case 'length':
      return say(expr.op, go(expr.of));
    case 'not':
      return say('not', textOf(expr.of, naming));
    case 'and':
    case 'or':
    case 'add':
    case 'sub':
    case 'mul':
    case 'least':
    case 'greatest':
      return joined(expr.op, expr.args, expr.op, naming);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compareText(expr, naming);
    case 'div':
      return say('div', go(expr.args[0]), go(expr.args[1]), expr.quantum, say(expr.mode));
    case 'round':
      return say('round', go(expr.of), expr.quantum, say(expr.mode));
    case 'if':
      return say('if', go(expr.if), go(expr.then), go(expr.else));
    case 'lookup': {
      const codes = codesOf(naming, expr.key);
      const cases = Object.entries(expr.cases).map(([code, e]) =>
        say('case', codeText(codes, code, locale), go(e)),
      );
      const rest = expr.else === undefined ? [] : [say('otherwise', go(expr.else))];
      return say('lookup', go(expr.key), [...cases, ...rest].join(locale === 'en' ? '; ' : '；'));
    }
    case 'in':
    case 'hasAny':
    case 'hasAll':
      return say(expr.op, go(expr.of), valuesText(expr.of, expr.values, naming));
    case 'months':
    case 'years':
    case 'days':
      return say(expr.op, go(expr.args[0]), go(expr.args[1]));
    case 'addMonths':
    case 'addDays':
      return say(expr.op, go(expr.of), go(expr.by));
    case 'matches':
      return say('matches', go(expr.of), expr.pattern);
    case 'inDivision':
      return say('inDivision', go(expr.of), expr.code);
    case 'every':
    case 'some':
      return say(expr.op, describeList(expr.list, naming), textOf(expr.that, within(expr.list, expr.as)));
    case 'count':
      return say('count', describeList(expr.list, naming));
    case 'sum':
      return say('sum', describeList(expr.list, naming), textOf(expr.of, within(expr.list, expr.as)));
    case 'min':
    case 'max':
    case 'first':
      return say(
        expr.op,
        describeList(expr.list, naming),
        textOf(expr.of, within(expr.list, expr.as)),
        go(expr.empty),
      );
    case 'call':
      return say('call', expr.name, listed(expr.args.map(go), naming));
    case 'logged':
      return loggedText(expr, naming);
    default:
      throw new TuoyuError('bad-expression', { at: 'op', found: String((expr as { op?: unknown }).op) });
  }
};
