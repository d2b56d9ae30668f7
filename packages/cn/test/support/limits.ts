import type { Expr, Profile } from '@tuoyu/core';

/** What rules compare a field with, and the days on which the law changes. */
export interface Limits {
  readonly of: (pattern: string) => readonly (number | string)[];
  readonly days: readonly string[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const COMPARES = /^(eq|ne|lt|le|gt|ge|in|hasAny|hasAll|matches|inDivision)$/;

type Tree = { readonly [key: string]: unknown };

/** All days that are written anywhere in a value. */
const daysIn = (value: unknown, found: Set<string>): void => {
  if (typeof value === 'string' && DAY.test(value)) found.add(value);
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) daysIn(part, found);
};

/** The values that the rules of a profile compare each field with: constants, and figures in all their versions. */
export const limitsOf = (profile: Profile): Limits => {
  const packs = profile.layers.flatMap((layer) => layer.packs);
  const figures = new Map<string, (number | string)[]>();
  for (const { id, versions } of packs.flatMap((pack) => pack.figures))
    figures.set(
      id,
      versions.flatMap(({ value }): readonly (number | string)[] =>
        typeof value === 'number' ? [value] : value,
      ),
    );
  const days = new Set<string>();
  const known = new Map<string, Set<number | string>>();

  /** Notes what is compared below an expression; gives the fields and the values that it names. */
  const walk = (
    value: unknown,
    scopes: { readonly [name: string]: string },
    fields: Set<string>,
    values: Set<number | string>,
  ): void => {
    if (Array.isArray(value)) for (const part of value) walk(part, scopes, fields, values);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { op, of, path, id, as, list, code, pattern, value: literal, values: listed } = value as Tree;
    const compares = COMPARES.test(String(op));
    const [named, compared] = compares ? [new Set<string>(), new Set<number | string>()] : [fields, values];
    if (op === 'field') named.add(`${scopes[of as string]}${path}`);
    if (op === 'figure') for (const one of figures.get(id as string) ?? []) compared.add(one);
    if (typeof literal === 'number' || typeof literal === 'string') compared.add(literal);
    for (const one of [code, pattern])
      if (typeof one === 'string') compared.add(one.replaceAll('*', '甲').replaceAll('?', '乙'));
    if (Array.isArray(listed)) for (const one of listed as string[]) compared.add(one);
    const placeOf = (e: Tree): string =>
      e['op'] === 'list' ? `${scopes[e['of'] as string]}${e['path']}` : placeOf(e['list'] as Tree);
    const element =
      list === undefined ? `${scopes[of as string]}${path}/entries/*` : `${placeOf(list as Tree)}/*`;
    const inner = typeof as === 'string' ? { ...scopes, [as]: element } : scopes;
    for (const part of Object.values(value)) walk(part, inner, named, compared);
    if (!compares) return;
    for (const field of named) {
      const at = known.get(field) ?? new Set();
      known.set(field, at);
      for (const one of compared) at.add(one);
    }
  };

  daysIn(
    profile.instruments.map(({ force }) => force),
    days,
  );
  for (const { subjects, when, require, effective } of packs.flatMap((pack) => pack.rules)) {
    daysIn([when, require, effective], days);
    const scopes = { record: '', subject: `${subjects}/*` };
    for (const expr of [when, require] as (Expr | undefined)[]) walk(expr, scopes, new Set(), new Set());
  }
  return { of: (at) => [...(known.get(at) ?? [])], days: [...days].sort() };
};
