import type { Choice } from '../declare/choice.js';
import type { FieldEntry, FieldTable } from '../declare/field-table.js';
import type { Figure } from '../declare/figure.js';
import type { Locale, Texts } from '../declare/texts.js';
import type { AnyListExpr, Expr } from '../expression/expression.js';

/** What an expression's text is made with. Figures and choices without a title show their id. */
export interface DescribeOptions {
  /** Names that the expression can use, each with its place in the field table; the record and `subject` by default. */
  readonly scopes?: { readonly [scope: string]: string };
  readonly figures?: readonly Pick<Figure, 'id' | 'title'>[];
  readonly choices?: readonly Pick<Choice, 'id' | 'title' | 'options'>[];
  /** Text of a figure's value, if it is to be shown. */
  readonly figureValue?: (id: string) => string | undefined;
}

/** What the describing functions hand on to one another. */
export interface Naming extends DescribeOptions {
  readonly fields: FieldTable;
  readonly locale: Locale;
  readonly scopes: { readonly [scope: string]: string };
  /** The innermost name; its fields need no owner in the text. */
  readonly near: string;
}

/** What the describing functions begin with. */
export const namingOf = (fields: FieldTable, locale: Locale, options: DescribeOptions): Naming => {
  const scopes = options.scopes ?? { record: '' };
  return { ...options, fields, locale, scopes, near: 'subject' in scopes ? 'subject' : 'record' };
};

export const entryOf = ({ fields, scopes }: Naming, expr: Expr): FieldEntry | undefined =>
  expr.op === 'field' ? fields[`${scopes[expr.of] ?? ''}${expr.path}`] : undefined;

/** A label, or the pattern where the table has none. */
export const labelAt = ({ fields, locale }: Naming, pattern: string): string =>
  fields[pattern]?.label[locale] ?? pattern;

/** Pattern of the elements of a list. */
export const elementPattern = (naming: Naming, list: AnyListExpr): string =>
  list.op === 'list' ? `${naming.scopes[list.of] ?? ''}${list.path}/*` : elementPattern(naming, list.list);

/** The naming inside a quantifier. */
export const inside = (naming: Naming, as: string, pattern: string): Naming => ({
  ...naming,
  scopes: { ...naming.scopes, [as]: pattern },
  near: as,
});

/** The texts of the codes that an expression can give, if they are known. */
export const codesOf = (naming: Naming, expr: Expr): { readonly [code: string]: Texts } | undefined => {
  if (expr.op === 'choice') return naming.choices?.find(({ id }) => id === expr.id)?.options;
  const entry = entryOf(naming, expr);
  if (entry?.type === 'code' || entry?.type === 'codes') return entry.codes;
  if (expr.op === 'if') return codesOf(naming, expr.then) ?? codesOf(naming, expr.else);
  if (expr.op === 'first') {
    return codesOf(inside(naming, expr.as, elementPattern(naming, expr.list)), expr.of);
  }
  return undefined;
};

export const codeText = (
  codes: { readonly [code: string]: Texts } | undefined,
  code: string,
  locale: Locale,
): string => (codes !== undefined && Object.hasOwn(codes, code) ? codes[code]?.[locale] : undefined) ?? code;

/** Whether an expression gives a day. */
export const isDay = (naming: Naming, expr: Expr): boolean => {
  switch (expr.op) {
    case 'date':
    case 'asOf':
    case 'addMonths':
    case 'addDays':
      return true;
    case 'if':
      return isDay(naming, expr.then);
    case 'min':
    case 'max':
    case 'first':
      return isDay(inside(naming, expr.as, elementPattern(naming, expr.list)), expr.of);
    default:
      return entryOf(naming, expr)?.type === 'date';
  }
};

export const bracketed = (text: string, { locale }: Naming): string =>
  locale === 'en' ? `(${text})` : `（${text}）`;
export const listed = (items: readonly string[], { locale }: Naming): string =>
  items.join(locale === 'en' ? ', ' : '、');
