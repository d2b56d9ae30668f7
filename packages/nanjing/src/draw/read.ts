import { hashOf, type Issue } from '@tuoyu/core';
import { shapeIssues, step } from '../shape/issues.js';
import { inspectionDays } from './days.js';
import { DRAW_INPUT_SCHEMA } from './schema.js';
import type { DrawInput, Period } from './types.js';

/** The input of a draw in normal form: the same draw whatever the order of its lists. */
export interface NormalDrawInput extends DrawInput {
  readonly days: readonly string[];
}

/** An input that was read, or what is wrong with it. */
export interface ReadDrawInput {
  /** Null when there are issues. */
  readonly input: NormalDrawInput | null;
  /** Hash of the normal form, to be published before the seed is known; null with issues. */
  readonly hash: string | null;
  readonly issues: readonly Issue[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const by =
  <T>(...keys: readonly ((item: T) => string)[]) =>
  (a: T, b: T): number =>
    keys.reduce((order, key) => order || compare(key(a), key(b)), 0);
const inOrder = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort(
    by(
      ({ from }) => from,
      ({ to }) => to,
    ),
  );

const duplicates = (ids: readonly string[], pointer: string): readonly Issue[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known
      ? [{ pointer: `${pointer}${step(at)}/id`, code: 'duplicate', found: id, expected: 'an id of its own' }]
      : [];
  });
};

const reversed = (periods: readonly Period[] | undefined, pointer: string): readonly Issue[] =>
  (periods ?? []).flatMap(({ from, to }, at) =>
    from > to
      ? [{ pointer: `${pointer}${step(at)}/to`, code: 'before-from', found: to, expected: `>= ${from}` }]
      : [],
  );

const contentIssues = (input: DrawInput): readonly Issue[] => {
  const institutions = new Set(input.institutions.map(({ id }) => id));
  const inspectors = new Set(input.inspectors.map(({ id }) => id));
  const unknown = (id: string, known: ReadonlySet<string>, pointer: string): readonly Issue[] =>
    known.has(id) ? [] : [{ pointer, code: 'unknown-id', found: id, expected: 'an id of the input' }];
  return [
    ...duplicates(
      input.institutions.map(({ id }) => id),
      '/institutions',
    ),
    ...duplicates(
      input.inspectors.map(({ id }) => id),
      '/inspectors',
    ),
    ...input.institutions.flatMap(({ closed }, at) => reversed(closed, `/institutions/${at}/closed`)),
    ...input.inspectors.flatMap(({ absent }, at) => reversed(absent, `/inspectors/${at}/absent`)),
    ...('calendar' in input.days ? reversed([input.days], '/days') : []),
    ...(input.conflicts ?? []).flatMap(({ institution, inspector }, at) => [
      ...unknown(institution, institutions, `/conflicts/${at}/institution`),
      ...unknown(inspector, inspectors, `/conflicts/${at}/inspector`),
    ]),
  ];
};

/** Lists in the order of their ids, days written out; nothing is added and nothing left out. */
const normal = (input: DrawInput, days: readonly string[]): NormalDrawInput => ({
  ...input,
  days,
  institutions: input.institutions
    .map((one) => ({ ...one, ...(one.closed === undefined ? {} : { closed: inOrder(one.closed) }) }))
    .sort(by(({ id }) => id)),
  inspectors: input.inspectors
    .map((one) => ({ ...one, ...(one.absent === undefined ? {} : { absent: inOrder(one.absent) }) }))
    .sort(by(({ id }) => id)),
  ...(input.conflicts === undefined
    ? {}
    : {
        conflicts: [...input.conflicts].sort(
          by(
            ({ institution }) => institution,
            ({ inspector }) => inspector,
            ({ reason }) => reason ?? '',
          ),
        ),
      }),
  ...(input.history === undefined
    ? {}
    : {
        history: input.history
          .map((one) => ({ ...one, team: [...one.team].sort(compare) }))
          .sort(
            by(
              ({ institution }) => institution,
              ({ on }) => on,
              ({ team }) => JSON.stringify(team),
            ),
          ),
      }),
  rules: {
    ...input.rules,
    team: input.rules.team.map(({ departments }) =>
      departments === undefined ? {} : { departments: [...departments].sort(compare) },
    ),
  },
});

/**
 * Reads the input of a draw: its shape, ids that repeat or that nothing bears, periods that end before they begin, days
 * of more than one year or of a year without a notice of holidays. Never throws.
 */
export const readDrawInput = (json: unknown): ReadDrawInput => {
  const refused = (issues: readonly Issue[]): ReadDrawInput => ({ input: null, hash: null, issues });
  const shape = shapeIssues(DRAW_INPUT_SCHEMA, json);
  if (shape.length > 0) return refused(shape);
  const given = json as DrawInput;
  const content = contentIssues(given);
  if (content.length > 0) return refused(content);
  const { days, issues } = inspectionDays(given.days);
  if (issues.length > 0) return refused(issues);
  const input = normal(given, days);
  return { input, hash: hashOf(input), issues: [] };
};
