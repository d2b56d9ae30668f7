import type { FieldTable } from '../declare/field-table.js';
import type { NamedFunction } from '../declare/pack.js';
import { refuse } from '../error.js';
import { dayAt } from '../value/day.js';
import { isReadableNumber } from '../value/decimal.js';
import type { AnyListExpr, Expr, FigureExpr, ValueKind } from './expression.js';
import { partsAt } from './parts.js';

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

type Signature = readonly [result: ValueKind, parts: { readonly [key: string]: ValueKind | 'any' }];

const OF_TRUTHS: Signature = ['boolean', { args: 'boolean' }];
const OF_NUMBERS: Signature = ['number', { args: 'number' }];
const OF_DAYS: Signature = ['number', { args: 'date' }];
const OF_CODE: Signature = ['boolean', { of: 'code' }];
const OF_CODES: Signature = ['boolean', { of: 'codes' }];
const SHIFT: Signature = ['date', { of: 'date', by: 'number' }];
const QUANTIFIER: Signature = ['boolean', { that: 'boolean' }];

/** Kinds of the operators that always take and give the same. */
const SIGNATURES: { readonly [op: string]: Signature } = {
  asOf: ['date', {}],
  present: ['boolean', { of: 'any' }],
  and: OF_TRUTHS,
  or: OF_TRUTHS,
  not: ['boolean', { of: 'boolean' }],
  add: OF_NUMBERS,
  sub: OF_NUMBERS,
  mul: OF_NUMBERS,
  least: OF_NUMBERS,
  greatest: OF_NUMBERS,
  div: OF_NUMBERS,
  round: ['number', { of: 'number' }],
  in: OF_CODE,
  matches: OF_CODE,
  inDivision: OF_CODE,
  hasAny: OF_CODES,
  hasAll: OF_CODES,
  months: OF_DAYS,
  years: OF_DAYS,
  days: OF_DAYS,
  addMonths: SHIFT,
  addDays: SHIFT,
  length: ['number', { of: 'code' }],
  every: QUANTIFIER,
  some: QUANTIFIER,
  count: ['number', {}],
  sum: ['number', { of: 'number' }],
  logged: ['boolean', { where: 'boolean', since: 'date', times: 'number' }],
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
  const { op } = expr;
  const mismatch = (expected: string, found: string, at: string = op): never =>
    refuse('type-mismatch', { expected, found, at });
  const field = (of: string, path: string, type?: string, names = scopes): string => {
    const base = Object.hasOwn(names, of) ? names[of] : refuse('unknown-scope', { scope: of });
    const pattern = base + path;
    const entry = around.fields[pattern] ?? refuse('unknown-field', { pattern });
    references.fields.add(pattern);
    if (type === undefined ? /^(list|object)$/.test(entry.type) : entry.type !== type)
      mismatch(type ?? 'a value', entry.type, pattern);
    return type === 'list' ? `${pattern}/*` : entry.type;
  };
  const figure = ({ id }: FigureExpr, expected: 'number' | 'codes'): ValueKind => {
    const found = around.figureKind(id) ?? refuse('unknown-figure', { figure: id });
    references.figures.add(id);
    return found === expected ? found : mismatch(expected, found, id);
  };
  const choice = (id: string): void => {
    if (!around.hasChoice(id)) refuse('unknown-choice', { choice: id });
    references.choices.add(id);
  };
  const elementOf = (list: AnyListExpr): string => {
    if (list.op === 'list') return field(list.of, list.path, 'list');
    if (list.op !== 'filter') return mismatch('list', String((list as { op: unknown }).op));
    const pattern = elementOf(list.list);
    want(list.where, 'boolean', { ...scopes, [list.as]: pattern });
    return pattern;
  };
  const kind = (e: Expr, names = scopes): ValueKind => kindOf(e, names, around, references);
  const want = (e: Expr, expected: ValueKind | 'any', names = scopes): void => {
    const found = kind(e, names);
    if (expected !== 'any' && found !== expected && !(expected === 'code' && found === 'text'))
      mismatch(expected, found, `${op} > ${e.op}`);
  };
  const same = (...kinds: readonly ValueKind[]): ValueKind => {
    const [first, ...rest] = kinds.map((k) => (k === 'text' ? 'code' : k));
    for (const k of rest) if (k !== first) mismatch(first as string, k);
    return kinds[0] ?? refuse('bad-expression', { at: op, found: 'no operands' });
  };
  const number = (n: number, isQuantum = false): void => {
    if (!isReadableNumber(n) || (isQuantum && n <= 0))
      refuse('bad-number', { found: String(n), at: isQuantum ? `${op} quantum` : op });
  };

  // Inside of a quantifier, and for the entries of a log, there is one name more.
  let inner = scopes;
  if (op === 'logged') {
    for (const end of ['from', 'to']) field(expr.of, `${expr.path}/${end}`, 'date');
    inner = { ...scopes, [expr.as]: field(expr.of, `${expr.path}/entries`, 'list') };
    field(expr.as, expr.day, 'date', inner);
    if (expr.counting !== undefined) choice(expr.counting);
  } else if ('list' in expr) {
    const element = elementOf(expr.list);
    if ('as' in expr) inner = { ...scopes, [expr.as]: element };
  }
  if ('quantum' in expr) number(expr.quantum, true);
  if ('values' in expr && 'op' in expr.values) figure(expr.values, 'codes');
  const signature = Object.hasOwn(SIGNATURES, op) ? SIGNATURES[op] : undefined;
  if (signature !== undefined) {
    const [result, parts] = signature;
    if (result === 'number' && 'args' in expr && expr.args.length === 0) same();
    for (const [key, expected] of Object.entries(parts)) {
      for (const part of partsAt(expr, key))
        want(part, expected, /^(since|times)$/.test(key) ? scopes : inner);
    }
    return result;
  }
  switch (expr.op) {
    case 'value':
      if (typeof expr.value === 'number') number(expr.value);
      return typeof expr.value === 'string' ? 'code' : (typeof expr.value as 'number' | 'boolean');
    case 'date':
      dayAt(expr.value, op);
      return 'date';
    case 'field':
      return field(expr.of, expr.path) as ValueKind;
    case 'figure':
      return figure(expr, 'number');
    case 'choice':
      choice(expr.id);
      return 'code';
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const of = same(...expr.args.map((arg) => kind(arg)));
      const equality = op === 'eq' || op === 'ne';
      if (equality ? of === 'codes' : !isOrdered(of))
        mismatch(equality ? 'a single value' : 'number or date', of);
      return 'boolean';
    }
    case 'if':
      want(expr.if, 'boolean');
      return same(kind(expr.then), kind(expr.else));
    case 'lookup':
      want(expr.key, 'code');
      return same(...['cases', 'else'].flatMap((key) => partsAt(expr, key)).map((e) => kind(e)));
    case 'min':
    case 'max':
    case 'first': {
      const of = same(kind(expr.of, inner), kind(expr.empty));
      return op === 'first' || isOrdered(of) ? of : mismatch('number or date', of);
    }
    case 'call': {
      const { name, args } = expr;
      const fn = Object.hasOwn(around.functions, name) ? around.functions[name] : undefined;
      const { inputs, codomain } = fn ?? refuse('unknown-function', { name });
      if (inputs.length !== args.length) mismatch(`${inputs.length} inputs`, `${args.length}`, name);
      for (const [i, arg] of args.entries()) want(arg, inputs[i] as ValueKind);
      return codomain.kind;
    }
    default:
      return refuse('bad-expression', { at: 'op', found: String(op) });
  }
};

const isOrdered = (kind: ValueKind): boolean => kind === 'number' || kind === 'date';
