const brand = Symbol.for('@tuoyu/credit-rating/error');

/** What each error code carries. */
export interface CreditErrorInfo {
  /** A day that the caller gives is no ISO day. */
  'bad-day': { readonly argument: string; readonly found: string };
  /** A measure names no legal basis. */
  'no-legal-basis': { readonly measure: string };
  /** A measure names no entry of a list of measures. */
  'no-list-reference': { readonly measure: string };
  /** A measure that can not be built for another reason. */
  'bad-measure': { readonly measure: string; readonly expected: string };
  /** Boundaries of grades without a source, or out of order. */
  'bad-boundaries': { readonly expected: string };
}

/** Codes of the errors of this package. */
export type CreditErrorCode = keyof CreditErrorInfo;

/** A mistake of the caller; never of the data. */
export class CreditError<C extends CreditErrorCode = CreditErrorCode> extends Error {
  override readonly name = 'CreditError';
  readonly code: C;
  readonly info: CreditErrorInfo[C];

  constructor(code: C, info: CreditErrorInfo[C]) {
    const words = Object.entries(info).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    super(`${code}: ${words.join(', ')}`);
    this.code = code;
    this.info = info;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a caught value is a {@link CreditError}, of the given code if one is named. */
export const isCreditError = <C extends CreditErrorCode = CreditErrorCode>(
  error: unknown,
  code?: C,
): error is CreditError<C> =>
  typeof error === 'object' &&
  error !== null &&
  brand in error &&
  (code === undefined || (error as unknown as CreditError).code === code);
