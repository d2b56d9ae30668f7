import type { FieldTable } from '../declare/field-table.js';
import type { NamedFunction } from '../declare/pack.js';
import { TuoyuError } from '../error.js';
import { parseDay } from '../value/day.js';
import { isReadableNumber } from '../value/decimal.js';
import type { AnyListExpr, Expr, FigureExpr, ValueKind } from './expression.js';

/** What an expression may refer to. */
export interface Surroundings {
  readonly fields: FieldTable;
  /** Whether a figure is a number or a list of codes; undefined when there is none of that id. */
  readonly figureKind: (id: string) => 'number' | 'codes' | undefined;
  readonly hasChoice: (id: string) => boolean;
  readonly functions: { readonly [name: string]: NamedFunction };
}

/** What an expression refers to. */
export interface References {
  readonly fields: Set<string>;
  readonly figures: Set<string>;
  readonly choices: Set<string>;
}

export const noReferences = (): References => ({ fields: new Set(), figures: new Set(), choices: new Set() });

/** Names that an expression can use for parts of the record, each with its place in the field table. */
export type ScopePatterns = { readonly [scope: string]: string };

const fail = (expected: string, found: string, at: string): never => {
  throw new TuoyuError('type-mismatch', { expected, found, at });
};

/**
 * The kind of an expression. Throws a coded error for an unknown field, figure, choice, function, scope or operator,
 * for operands of the wrong kind, and for literals that can not be read. What the expression refers to is added to
 * `references`.
 */
export const kindOf = (
  expr: Expr,
  scopes: ScopePatterns,
  around: Surroundings,
  references: References = noReferences(),
): ValueKind => {
  const kind = (e: Expr, inner: ScopePatterns = scopes): ValueKind => kindOf(e, inner, around, references);
  const want = (e: Expr, expected: ValueKind, inner: ScopePatterns = scopes): void => {
    const found = kind(e, inner);
    if (found !== expected && !(expected === 'code' && found === 'text'))
      fail(expected, found, `${expr.op} > ${e.op}`);
  };
  const patternOf = (of: string, path: string): string => {
    const base = Object.hasOwn(scopes, of) ? scopes[of] : undefined;
    if (base === undefined) throw new TuoyuError('unknown-scope', { scope: of });
    return base + path;
  };
  const field = (of: string, path: string) => {
    const pattern = patternOf(of, path);
    const entry = around.fields[pattern];
    if (entry === undefined) throw new TuoyuError('unknown-field', { pattern });
    references.fields.add(pattern);
    return { pattern, entry };
  };
  const figure = ({ id }: FigureExpr): 'number' | 'codes' => {
    const found = around.figureKind(id);
    if (found === undefined) throw new TuoyuError('unknown-figure', { figure: id });
    references.figures.add(id);
    return found;
  };
  const choice = (id: string): void => {
    if (!around.hasChoice(id)) throw new TuoyuError('unknown-choice', { choice: id });
    references.choices.add(id);
  };
  const elementOf = (list: AnyListExpr): string => {
    if (list.op === 'filter') {
      const pattern = elementOf(list.list);
      want(list.where, 'boolean', { ...scopes, [list.as]: pattern });
      return pattern;
    }
    if (list.op !== 'list') return fail('list', String((list as { op: unknown }).op), expr.op);
    const { pattern, entry } = field(list.of, list.path);
    if (entry.type !== 'list') fail('list', entry.type, pattern);
    return `${pattern}/*`;
  };
  const same = (kinds: readonly ValueKind[]): ValueKind => {
    const plain = kinds.map((k) => (k === 'text' ? 'code' : k));
    const [first] = plain;
    if (first === undefined) throw new TuoyuError('bad-expression', { at: expr.op, found: 'no operands' });
    for (const k of plain) if (k !== first) fail(first, k, expr.op);
    return kinds[0] as ValueKind;
  };
  const finite = (n: number): void => {
    if (!isReadableNumber(n)) throw new TuoyuError('bad-number', { found: String(n), at: expr.op });
  };
  const positive = (n: number): void => {
    finite(n);
    if (n <= 0) throw new TuoyuError('bad-number', { found: String(n), at: `${expr.op} quantum` });
  };
  const codes = (values: readonly string[] | FigureExpr): void => {
    if ('op' in values && figure(values) !== 'codes') fail('codes', 'number', expr.op);
  };

  switch (expr.op) {
    case 'value':
      if (typeof expr.value === 'number') finite(expr.value);
      return typeof expr.value === 'boolean' ? 'boolean' : typeof expr.value === 'number' ? 'number' : 'code';
    case 'date':
      if (parseDay(expr.value) === undefined)
        throw new TuoyuError('bad-date', { found: expr.value, at: 'date' });
      return 'date';
    case 'field': {
      const { entry, pattern } = field(expr.of, expr.path);
      return entry.type === 'list' || entry.type === 'object'
        ? fail('a value', entry.type, pattern)
        : entry.type;
    }
    case 'figure':
      return figure(expr) === 'number' ? 'number' : fail('number', 'codes', expr.id);
    case 'choice':
      choice(expr.id);
      return 'code';
    case 'asOf':
      return 'date';
    case 'present':
      kind(expr.of);
      return 'boolean';
    case 'and':
    case 'or':
      for (const arg of expr.args) want(arg, 'boolean');
      return 'boolean';
    case 'not':
      want(expr.of, 'boolean');
      return 'boolean';
    case 'eq':
    case 'ne':
      if (same(expr.args.map((arg) => kind(arg))) === 'codes') fail('a single value', 'codes', expr.op);
      return 'boolean';
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const of = same(expr.args.map((arg) => kind(arg)));
      if (of !== 'number' && of !== 'date') fail('number or date', of, expr.op);
      return 'boolean';
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'least':
    case 'greatest':
      if (expr.args.length === 0)
        throw new TuoyuError('bad-expression', { at: expr.op, found: 'no operands' });
      for (const arg of expr.args) want(arg, 'number');
      return 'number';
    case 'div':
      for (const arg of expr.args) want(arg, 'number');
      positive(expr.quantum);
      return 'number';
    case 'round':
      want(expr.of, 'number');
      positive(expr.quantum);
      return 'number';
    case 'if':
      want(expr.if, 'boolean');
      return same([kind(expr.then), kind(expr.else)]);
    case 'lookup':
      want(expr.key, 'code');
      return same([...Object.values(expr.cases), ...(expr.else ? [expr.else] : [])].map((e) => kind(e)));
    case 'in':
      want(expr.of, 'code');
      codes(expr.values);
      return 'boolean';
    case 'hasAny':
    case 'hasAll':
      want(expr.of, 'codes');
      codes(expr.values);
      return 'boolean';
    case 'months':
    case 'years':
    case 'days':
      for (const arg of expr.args) want(arg, 'date');
      return 'number';
    case 'addMonths':
    case 'addDays':
      want(expr.of, 'date');
      want(expr.by, 'number');
      return 'date';
    case 'matches':
    case 'inDivision':
      want(expr.of, 'code');
      return 'boolean';
    case 'length':
      want(expr.of, 'code');
      return 'number';
    case 'every':
    case 'some':
      want(expr.that, 'boolean', { ...scopes, [expr.as]: elementOf(expr.list) });
      return 'boolean';
    case 'count':
      elementOf(expr.list);
      return 'number';
    case 'sum':
      want(expr.of, 'number', { ...scopes, [expr.as]: elementOf(expr.list) });
      return 'number';
    case 'min':
    case 'max':
    case 'first': {
      const of = same([kind(expr.of, { ...scopes, [expr.as]: elementOf(expr.list) }), kind(expr.empty)]);
      if (expr.op !== 'first' && of !== 'number' && of !== 'date') fail('number or date', of, expr.op);
      return of;
    }
    case 'call': {
      const fn = Object.hasOwn(around.functions, expr.name) ? around.functions[expr.name] : undefined;
      if (fn === undefined) throw new TuoyuError('unknown-function', { name: expr.name });
      if (fn.inputs.length !== expr.args.length) {
        fail(`${fn.inputs.length} inputs`, `${expr.args.length}`, expr.name);
      }
      for (const [i, arg] of expr.args.entries()) want(arg, fn.inputs[i] as ValueKind);
      return fn.codomain.kind;
    }
    case 'logged': {
      const log = { op: 'list', of: expr.of, path: `${expr.path}/entries` } as const;
      for (const end of ['from', 'to']) {
        const { entry, pattern } = field(expr.of, `${expr.path}/${end}`);
        if (entry.type !== 'date') fail('date', entry.type, pattern);
      }
      const element = elementOf(log);
      const inner = { ...scopes, [expr.as]: element };
      want({ op: 'field', of: expr.as, path: expr.day }, 'date', inner);
      if (expr.where) want(expr.where, 'boolean', inner);
      if (expr.since) want(expr.since, 'date');
      want(expr.times, 'number');
      if (expr.counting !== undefined) choice(expr.counting);
      return 'boolean';
    }
    default:
      throw new TuoyuError('bad-expression', { at: 'op', found: String((expr as { op?: unknown }).op) });
  }
};
