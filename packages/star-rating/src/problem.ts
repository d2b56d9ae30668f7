/** One thing that is wrong with a file: where, what was found, what was expected. */
export interface FileProblem {
  readonly code: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}
