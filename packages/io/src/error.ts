const brand = Symbol.for('@tuoyu/io/error');

/** What each error code carries. */
export interface IoErrorInfo {
  /** A name that no sheet can have, or that another sheet has. */
  'bad-sheet-name': { readonly name: string };
  /** More rows or columns than a sheet holds. */
  'sheet-too-large': { readonly sheet: string; readonly rows: number; readonly columns: number };
  /** A value that no cell can hold. */
  'bad-cell': { readonly sheet: string; readonly cell: string };
}

/** Codes of the errors of this package. */
export type IoErrorCode = keyof IoErrorInfo;

/** A mistake of the caller; bad files are results, never errors. */
export class IoError<C extends IoErrorCode = IoErrorCode> extends Error {
  override readonly name = 'IoError';
  readonly code: C;
  readonly info: IoErrorInfo[C];

  constructor(code: C, info: IoErrorInfo[C]) {
    super(
      `${code}: ${Object.entries(info)
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        .join(', ')}`,
    );
    this.code = code;
    this.info = info;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a caught value is an {@link IoError}, of the given code if one is named; safe across copies of the package. */
export const isIoError = <C extends IoErrorCode = IoErrorCode>(
  error: unknown,
  code?: C,
): error is IoError<C> =>
  typeof error === 'object' &&
  error !== null &&
  brand in error &&
  (code === undefined || (error as unknown as IoError).code === code);
