import type { Entry } from '../checking/entry.js';

/** Takes entries one by one and writes them down. */
export interface Printer {
  readonly add: (entry: Entry) => Promise<void>;
  readonly end: () => Promise<void>;
}
