/** A stream that is written to; `write` resolves when the reader is ready for more. */
export interface Sink {
  /** Writes a text, or bytes as they are. */
  readonly write: (data: string | Uint8Array) => Promise<void> | void;
  /** Whether a person watches. */
  readonly isTerminal: boolean;
}

/** Everything that the command knows of the world around it, so that a test can give it another one. */
export interface Io {
  /** Standard input in pieces; read at most once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: { readonly [name: string]: string | undefined };
  /** Folder in which the process runs; file names are relative to `INIT_CWD` when that is set. */
  readonly cwd: string;
  /** The current time, for the default of `--as-of` and nothing else. */
  readonly now: () => Date;
  /** Locale of the system, for when the environment names none. */
  readonly systemLocale: string;
}
