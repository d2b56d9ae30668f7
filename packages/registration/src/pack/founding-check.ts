import type { Institution } from '@tuoyu/model';
import { isIsoDate } from '@tuoyu/reference';
import type { Body } from '../bodies.js';
import { nanjingPlan, type RegistrationBasis } from '../cite.js';

/** The five items of the founding check. */
export const foundingCheckItems = ['premises', 'facilities', 'staffing', 'safety', 'hygiene'] as const;
/** An item of the founding check. */
export type FoundingCheckItem = (typeof foundingCheckItems)[number];

/** The eight bodies that check, with the codes of the record. */
export const foundingCheckBodies = [
  'approval',
  'education',
  'civil-affairs',
  'human-resources',
  'construction',
  'housing',
  'health',
  'market',
] as const;
/** A body of the founding check. */
export type FoundingCheckBody = (typeof foundingCheckBodies)[number];

/** What is known of one item before one body. */
export type CellState = 'passed' | 'failed' | 'unknown';

/** One cell of the matrix. No row says which body checks which item, so none is left out. */
export interface FoundingCheckCell {
  readonly item: FoundingCheckItem;
  readonly body: FoundingCheckBody;
  readonly state: CellState;
  /** Day of the check that decides the cell. */
  readonly checkedOn: string | null;
}

/** The founding check as a matrix. */
export interface FoundingCheckMatrix {
  readonly cells: readonly FoundingCheckCell[];
  /** `failed` when a cell failed, `passed` when all passed, else `open`. */
  readonly state: 'passed' | 'failed' | 'open';
  /** Checks by other bodies (fire rescue), or without a known item, that are not part of the matrix. */
  readonly outside: number;
  readonly basis: readonly RegistrationBasis[];
}

type Check = NonNullable<Institution['foundingChecks']>[number];

const decide = (
  checks: readonly Check[],
  asOf: string | undefined,
): Pick<FoundingCheckCell, 'state' | 'checkedOn'> => {
  const open = { state: 'unknown', checkedOn: null } as const;
  const counted = checks.filter(
    ({ checkedOn }) => asOf === undefined || typeof checkedOn !== 'string' || checkedOn <= asOf,
  );
  if (counted.length === 0) return open;
  // without its day nobody knows which of several is the last one
  if (counted.some(({ checkedOn }) => typeof checkedOn !== 'string' || !isIsoDate(checkedOn))) return open;
  const last =
    counted
      .map(({ checkedOn }) => checkedOn as string)
      .sort()
      .at(-1) ?? null;
  const results = new Set(counted.filter(({ checkedOn }) => checkedOn === last).map(({ passed }) => passed));
  const [only] = results;
  if (results.size !== 1 || typeof only !== 'boolean') return open;
  return { state: only ? 'passed' : 'failed', checkedOn: last };
};

/**
 * The founding check of Nanjing: five items by eight bodies, filled from recorded checks. The last dated check of a cell
 * decides it; a cell without a dated result is unknown, and only a full matrix of passes is passed.
 *
 * @example
 * foundingCheckMatrix([]).cells.length; // => 40
 */
export const foundingCheckMatrix = (
  checks: Institution['foundingChecks'] | undefined,
  options: { readonly asOf?: string } = {},
): FoundingCheckMatrix => {
  const given = checks ?? [];
  const cells = foundingCheckItems.flatMap((item) =>
    foundingCheckBodies.map((body): FoundingCheckCell => {
      const own = given.filter((check) => check.item === item && check.body === body);
      return { item, body, ...decide(own, options.asOf) };
    }),
  );
  const inside = new Set<unknown>(foundingCheckBodies);
  const outside = given.filter(({ item, body }) => item == null || !inside.has(body)).length;
  const state = cells.some((cell) => cell.state === 'failed')
    ? 'failed'
    : cells.every((cell) => cell.state === 'passed')
      ? 'passed'
      : 'open';
  return {
    cells,
    state,
    outside,
    basis: [nanjingPlan('三(二)2', 'L091'), nanjingPlan('三(二)2', 'L092')],
  };
};

/** The public body that a code of the matrix stands for. */
export const bodyOfCheck = (body: FoundingCheckBody): Body =>
  body === 'approval' ? 'approval-bureau' : body === 'market' ? 'market-regulation' : body;
