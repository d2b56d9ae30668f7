const brand = Symbol.for('@tuoyu/scheme/error');

/** What each error code carries. `at` is a JSON pointer into the scheme. */
export interface SchemeErrorInfo {
  /** A scheme has not the shape of its JSON Schema. */
  'bad-shape': { readonly at: string; readonly expected: string; readonly found: string };
  /** Two declarations share an id. */
  'duplicate-id': { readonly id: string; readonly at: string };
  /** A figure has more than three decimals, or is out of its range. */
  'bad-number': { readonly at: string; readonly found: string; readonly expected: string };
  /** A figure has neither a basis nor the mark of its author's own choice. */
  'no-basis': { readonly at: string };
  /** A declaration names a basis and is marked as the author's own too. */
  'two-sources': { readonly at: string };
  /** A scheme says that it is official and names no document. */
  'no-document': { readonly at: string };
  /** A maximum is not the sum of the maxima inside. */
  'maxima-differ': { readonly at: string; readonly declared: string; readonly sum: string };
  /** Only some neighbours have a weight, or the method reads none. */
  'bad-weights': { readonly at: string; readonly reason: string };
  /** Points of an item never reach its maximum or go beyond it. */
  'bad-scores': { readonly at: string; readonly reason: string };
  /** Numbers that must rise do not. */
  'bad-order': { readonly at: string; readonly reason: string };
  /** Two bands hold the same score. */
  'band-overlap': { readonly at: string; readonly from: string; readonly to: string };
  /** A score lies in no band. */
  'band-gap': { readonly at: string; readonly from: string; readonly to: string };
  /** A level lacks what its method needs, or has what it may not have. */
  'bad-level': { readonly at: string; readonly reason: string };
  'unknown-level': { readonly at: string; readonly id: string };
  'unknown-node': { readonly at: string; readonly id: string };
  'unknown-rule': { readonly at: string; readonly id: string };
  'unknown-measure': { readonly at: string; readonly id: string };
  /** A bar, trigger or demand that can not be judged as written. */
  'bad-test': { readonly at: string; readonly reason: string };
  /** A rating was made under another scheme or version than the one at hand. */
  'other-scheme': { readonly rating: string; readonly scheme: string };
  /** Costs that are no whole numbers from 0 to a million. */
  'bad-cost': { readonly id: string; readonly found: string };
}

/** Codes of scheme errors. */
export type SchemeErrorCode = keyof SchemeErrorInfo;

/** One thing that is wrong with a scheme. */
export type SchemeProblem = {
  [C in SchemeErrorCode]: { readonly code: C; readonly info: SchemeErrorInfo[C] };
}[SchemeErrorCode];

/** A mistake of the author of a scheme or of the caller; never of the data that are rated. */
export class SchemeError<C extends SchemeErrorCode = SchemeErrorCode> extends Error {
  override readonly name = 'SchemeError';
  readonly code: C;
  readonly info: SchemeErrorInfo[C];
  /** Everything that was found wrong; the first is `code` and `info`. */
  readonly problems: readonly SchemeProblem[];

  constructor(code: C, info: SchemeErrorInfo[C], problems?: readonly SchemeProblem[]) {
    const words = Object.entries(info).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    const more = (problems?.length ?? 1) - 1;
    super(`${code}: ${words.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}`);
    this.code = code;
    this.info = info;
    this.problems = problems ?? [{ code, info } as unknown as SchemeProblem];
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a caught value is a {@link SchemeError}, of the given code if one is named; safe across copies of the package. */
export const isSchemeError = <C extends SchemeErrorCode = SchemeErrorCode>(
  error: unknown,
  code?: C,
): error is SchemeError<C> =>
  typeof error === 'object' &&
  error !== null &&
  brand in error &&
  (code === undefined || (error as unknown as SchemeError).code === code);
