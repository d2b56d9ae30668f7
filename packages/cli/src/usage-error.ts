/** What each mistake of the user carries. */
export interface UsageInfo {
  'no-such-file': { readonly file: string };
  'cannot-read': { readonly file: string; readonly reason: string };
  'cannot-write': { readonly file: string; readonly reason: string };
  'nothing-to-check': { readonly file: string };
  'stdin-twice': Record<never, never>;
  'bad-option': { readonly option: string; readonly found: string; readonly expected: string };
  'unreadable-file': {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly problem: string;
  };
  'bad-decision': { readonly file: string; readonly at: string; readonly problem: string };
  'written-twice': { readonly file: string };
  'binary-on-terminal': { readonly format: string };
  'not-together': { readonly option: string; readonly other: string };
  'bad-patch': { readonly file: string; readonly reason: string };
  'bad-config': {
    readonly file: string;
    readonly line: number;
    readonly at: string;
    readonly problem: 'unknown-key' | 'object' | 'text' | 'truth' | 'texts' | 'choice';
    readonly expected: readonly string[];
  };
  'not-published': { readonly what: string };
}

export type UsageCode = keyof UsageInfo;

/** A mistake in how the command was used; ends it with exit code 2. */
export class UsageError<C extends UsageCode = UsageCode> extends Error {
  override readonly name = 'UsageError';
  readonly code: C;
  readonly info: UsageInfo[C];

  constructor(code: C, info: UsageInfo[C]) {
    super(code);
    this.code = code;
    this.info = info;
  }
}
