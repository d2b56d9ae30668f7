const brand = /* @__PURE__ */ Symbol.for('@tuoyu/error');

/** What each error code carries. */
export interface ErrorInfo {
  /** An expression uses a field that the field table lacks. */
  'unknown-field': { readonly pattern: string; readonly rule?: string };
  /** An expression does not have the kind that its place needs. */
  'type-mismatch': { readonly expected: string; readonly found: string; readonly at: string };
  /** An expression has an `op` or a shape that this engine does not know. */
  'bad-expression': { readonly at: string; readonly found: string };
  /** A literal has more than six decimals or is out of range. */
  'bad-number': { readonly found: string; readonly at: string };
  /** A text is no ISO day. */
  'bad-date': { readonly found: string; readonly at: string };
  /** A scope name is not bound. */
  'unknown-scope': { readonly scope: string };
  'unknown-figure': { readonly figure: string; readonly rule?: string };
  'unknown-choice': { readonly choice: string };
  'unknown-option': { readonly choice: string; readonly option: string; readonly options: readonly string[] };
  'unknown-rule': { readonly rule: string };
  /** A finding names a part of the record that the record lacks. */
  'unknown-subject': { readonly rule: string; readonly pointer: string };
  'unknown-instrument': { readonly instrument: string; readonly at: string };
  'unknown-function': { readonly name: string };
  'unknown-topic': { readonly topic: string; readonly rule: string };
  /** Two declarations share an id. */
  'duplicate-id': { readonly id: string; readonly kind: string };
  /** A draft is named as the basis of a rule or figure. */
  'draft-basis': { readonly instrument: string; readonly at: string };
  /** Periods of versions overlap or run backwards. */
  'bad-period': { readonly at: string };
  /** A pack is written in a format that this engine does not read. */
  'unknown-format': { readonly found: string; readonly expected: string };
  /** A lower layer loosens a rule or figure of an upper one without a stated legal basis. */
  loosening: { readonly upper: string; readonly lower: string; readonly reason: string };
  /** An override does not fit the figure that it names. */
  'bad-override': { readonly figure: string; readonly pack: string; readonly reason: string };
  /** A value can not be written as canonical JSON. */
  'not-json': { readonly pointer: string; readonly found: string };
  /** A declaration lacks something that it must have. */
  incomplete: { readonly at: string; readonly missing: string };
  /** The test of a rule does not hold; each problem is a sentence. */
  'rule-test': { readonly rule: string; readonly problems: readonly string[] };
  /** The JSON of a pack is not as it should be at a place. */
  'bad-pack': { readonly pointer: string; readonly expected: string };
  /** A JSON Patch is not one, or can not be applied; `index` counts its operations from 0. */
  'bad-patch': { readonly index: number; readonly reason: string };
  /** A message id has no text in the catalogues. */
  'unknown-message': { readonly id: string; readonly locale: string };
}

/** The codes of all errors. */
export type ErrorCode = keyof ErrorInfo;

/** The one error class of the engine: a mistake of the caller or of a pack, never of the data. */
export class TuoyuError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'TuoyuError';
  readonly code: C;
  readonly info: ErrorInfo[C];

  constructor(code: C, info: ErrorInfo[C], message?: string) {
    const parts = Object.entries(info).map(([k, v]) => `${k} ${JSON.stringify(v)}`);
    super(`${code}: ${message ?? parts.join(', ')}`);
    this.code = code;
    this.info = info;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Throws an error. */
export const refuse = <C extends ErrorCode>(code: C, info: ErrorInfo[C]): never => {
  throw new TuoyuError(code, info);
};

/** Whether a caught value is a {@link TuoyuError}, of the given code if one is named; safe across copies of the package. */
export const isTuoyuError = <C extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: C,
): error is TuoyuError<C> =>
  typeof error === 'object' &&
  error !== null &&
  brand in error &&
  (code === undefined || (error as unknown as TuoyuError).code === code);

/** What a function gives; undefined where it throws, as reading a strange record can. */
export const safely = <T>(f: () => T): T | undefined => {
  try {
    return f();
  } catch {
    return undefined;
  }
};

/** What an error says; anything can be thrown, even what can not be written. */
export const messageOf = (error: unknown): string =>
  safely(() => String(error instanceof Error ? error.message : error)) ?? 'an error that says nothing';
