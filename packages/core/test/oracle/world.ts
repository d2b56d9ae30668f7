import type { FieldEntry, FieldTable, NamedFunction, UnknownReason } from '../../src/index.js';

/** Every day of the oracle is one of these or comes from them; month ends and a leap day are among them. */
export const DAYS = ['2024-02-29', '2024-03-31', '2025-02-28', '2026-03-30'] as const;
export const AS_OF = '2026-03-31';

const label = { 'zh-CN': '项', en: 'field' };
const base = { label, sensitivity: 'public' } as const;
const codes = (...of: readonly string[]) => Object.fromEntries(of.map((c) => [c, label]));
const yesNo = { ...base, type: 'boolean' } as const;
const date = { ...base, type: 'date' } as const;
const list = { ...base, type: 'list' } as const;
const group = { ...base, type: 'object' } as const;
const number = (domain: { min?: number; max?: number; whole?: boolean }) =>
  ({ ...base, type: 'number', unit: 'unit', ...domain }) as const;

/** A field and, for a value, the values that stand for its domain; the ends of a bounded domain are among them. */
interface Field {
  readonly entry: FieldEntry;
  readonly samples?: readonly unknown[];
}

const FIELDS_WITH_SAMPLES: { readonly [pattern: string]: Field } = {
  '/yes': { entry: yesNo, samples: [true, false] },
  '/also': { entry: yesNo, samples: [true, false] },
  '/small': { entry: number({ min: 0, max: 3, whole: true }), samples: [0, 1, 2, 3] },
  '/part': { entry: number({ min: 0, max: 1 }), samples: [0, 0.1, 0.7, 1] },
  '/signed': { entry: number({ min: -2, max: 2, whole: true }), samples: [-2, -1, 0, 1, 2] },
  '/open': { entry: number({}), samples: [-7.5, 0, 4] },
  '/many': { entry: number({ min: 0, whole: true }), samples: [0, 1, 9] },
  '/kind': { entry: { ...base, type: 'code', codes: codes('a', 'b', 'c') }, samples: ['a', 'b', 'c'] },
  '/mode': { entry: { ...base, type: 'code', codes: codes('x', 'y') }, samples: ['x', 'y'] },
  '/seat': {
    entry: { ...base, type: 'code', codes: codes('320106', '320500', '110101') },
    samples: ['320106', '320500', '110101'],
  },
  '/day': { entry: date, samples: DAYS },
  '/until': { entry: date, samples: [...DAYS, '2026-02-15'] },
  '/tags': {
    entry: { ...base, type: 'codes', codes: codes('a', 'b', 'c') },
    samples: [[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']],
  },
  '/name': { entry: { ...base, type: 'text' }, samples: ['', 'ab', 'Ａｂｃ', '𠮷a'] },
  '/group': { entry: group },
  '/group/yes': { entry: yesNo, samples: [true, false] },
  '/list': { entry: list },
  '/list/*/ok': { entry: yesNo, samples: [true, false] },
  '/list/*/n': { entry: number({ min: 0, max: 2, whole: true }), samples: [0, 1, 2] },
  '/list/*/t': { entry: number({ min: -1, max: 1 }), samples: [-1, 0.5, 1] },
  '/list/*/day': { entry: date, samples: [DAYS[0], DAYS[3]] },
  '/list/*/kind': { entry: { ...base, type: 'code', codes: codes('a', 'b') }, samples: ['a', 'b'] },
  '/list/*/inner': { entry: list },
  '/list/*/inner/*/k': { entry: number({ min: -1, max: 1, whole: true }), samples: [-1, 0, 1] },
  '/log': { entry: group },
  '/log/from': { entry: date, samples: ['2025-12-31', '2026-02-01'] },
  '/log/to': { entry: date, samples: ['2026-02-15', '2026-03-30'] },
  '/log/entries': { entry: list },
  '/log/entries/*/date': { entry: date, samples: ['2026-01-31', '2026-02-28', '2026-03-01', '2026-03-30'] },
  '/log/entries/*/ok': { entry: yesNo, samples: [true, false] },
};

export const FIELDS: FieldTable = Object.fromEntries(
  Object.entries(FIELDS_WITH_SAMPLES).map(([pattern, { entry }]) => [pattern, entry]),
);
export const samplesOf = (pattern: string): readonly unknown[] =>
  (FIELDS_WITH_SAMPLES[pattern] as Field).samples ?? [];

/** Place in the field table of every scope that an expression of the oracle uses. */
export const SCOPES: { readonly [scope: string]: string } = {
  record: '',
  subject: '/list/*',
  e: '/list/*',
  i: '/list/*/inner/*',
  l: '/log/entries/*',
};

/** Named functions, one of them without an answer for some inputs. */
export const FUNCTIONS: { readonly [name: string]: NamedFunction } = {
  clamp: {
    inputs: ['number'],
    codomain: { kind: 'number', min: 0, max: 3 },
    run: (x) => Math.min(3, Math.max(0, Math.trunc(x as number))),
  },
  halve: {
    inputs: ['number', 'boolean'],
    codomain: { kind: 'boolean' },
    run: (x, yes) => ((x as number) > 2 ? undefined : (x as number) < 1 === yes),
  },
};

export const CHOICES = { method: ['a', 'b'], counting: ['calendar', 'rolling'] } as const;

/** Patterns of values and lists that stand below a pattern, without those inside a further list. */
const childrenOf = (pattern: string): readonly string[] =>
  Object.keys(FIELDS).filter((p) => {
    const rest = p.startsWith(`${pattern}/`) ? p.slice(pattern.length) : '';
    return rest !== '' && !rest.includes('/*') && FIELDS[p]?.type !== 'object';
  });

export type Unknowns = { readonly [pointer: string]: UnknownReason };
type Raw = unknown;

export const rawBelow = (raw: Raw, path: string): Raw =>
  path === ''
    ? raw
    : path
        .slice(1)
        .split('/')
        .reduce<Raw>(
          (at, key) =>
            typeof at === 'object' && at !== null ? (at as { [k: string]: unknown })[key] : undefined,
          raw,
        );

class TooMany extends Error {}

/** How many elements the lists that nobody has seen may have, and where one is put into a partial list. */
export interface Completing {
  readonly reads: ReadonlySet<string>;
  readonly unknowns: Unknowns;
  readonly limit: number;
  /** Elements of partial lists are only added at the end, so that positions stay. */
  readonly appendOnly: boolean;
}

const product = <A, R>(
  parts: readonly (readonly A[])[],
  limit: number,
  make: (of: readonly A[]) => R,
): readonly R[] => {
  if (parts.reduce((n, part) => n * part.length, 1) > limit) throw new TooMany();
  let rows: (readonly A[])[] = [[]];
  for (const part of parts) rows = rows.flatMap((row) => part.map((one) => [...row, one]));
  return rows.map(make);
};

const completeLeaf = (pattern: string, raw: Raw, pointer: string, { unknowns }: Completing) => {
  const entry = FIELDS[pattern] as FieldEntry;
  if (entry.type === 'codes') {
    if (unknowns[pointer] !== undefined || !Array.isArray(raw)) return samplesOf(pattern);
    const sure = raw.filter((c) => Object.hasOwn(entry.codes, c));
    if (sure.length === raw.length) return [raw];
    return samplesOf(pattern).filter((set) => sure.every((c) => (set as readonly string[]).includes(c)));
  }
  return unknowns[pointer] === undefined && samplesOf(pattern).includes(raw) ? [raw] : samplesOf(pattern);
};

const completeList = (
  pattern: string,
  raw: Raw,
  pointer: string,
  how: Completing,
): readonly (readonly Raw[])[] => {
  const { limit } = how;
  const element = (of: Raw, at: string) => completePart(`${pattern}/*`, of, at, how);
  const unseen = (): readonly Raw[] => element(undefined, `${pointer}/-`);
  if (!Array.isArray(raw)) {
    const any = unseen();
    const two = any.length <= 6 ? any.flatMap((a) => any.map((b) => [a, b])) : [];
    return [[], ...any.map((a) => [a]), ...two];
  }
  const known = product(
    raw.map((of, i) => element(of, `${pointer}/${i}`)),
    limit,
    (of) => of,
  );
  if (how.unknowns[pointer] === undefined) return known;
  const any = unseen();
  const positions = how.appendOnly ? [raw.length] : [...raw.keys(), raw.length];
  if (known.length * any.length * positions.length > limit) throw new TooMany();
  return [
    ...known,
    ...known.flatMap((of) => positions.flatMap((at) => any.map((one) => of.toSpliced(at, 0, one)))),
  ];
};

const completePart = (pattern: string, raw: Raw, pointer: string, how: Completing): readonly Raw[] => {
  const paths = childrenOf(pattern).filter((p) => how.reads.has(p));
  const parts = paths.map((p) => {
    const path = p.slice(pattern.length);
    const complete = FIELDS[p]?.type === 'list' ? completeList : completeLeaf;
    return complete(p, rawBelow(raw, path), pointer + path, how);
  });
  return product<Raw, Raw>(parts, how.limit, (values) => {
    const made: { [k: string]: unknown } = {};
    for (const [i, value] of values.entries()) {
      const keys = (paths[i] as string).slice(pattern.length + 1).split('/');
      let at = made;
      for (const key of keys.slice(0, -1)) {
        at[key] ??= {};
        at = at[key] as { [k: string]: unknown };
      }
      at[keys[keys.length - 1] as string] = value;
    }
    return made;
  });
};

/** Every record that the unknowns of one may turn out to be, as far as it is read; undefined beyond the limit. */
export const completionsOf = (record: Raw, how: Completing): readonly Raw[] | undefined => {
  try {
    return completePart('', record, '', how);
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
};
