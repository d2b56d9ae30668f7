import { TextDecoder, TextEncoder } from 'node:util';
import type { Issue } from '@tuoyu/core';
import { type RecordKeys, RepeatedKeys } from '../reading/repeated-keys.js';

/** What names the record of each line that a batch wrote, with its line in the file; null for one without a record. */
export interface LineKeys {
  readonly file: string;
  readonly records: readonly (readonly [line: number, ...keys: RecordKeys] | null)[];
}

/** Puts issues before those of compact lines, by the position of the line; the other lines stay as they are. */
export const withIssues = (
  bytes: Uint8Array<ArrayBuffer>,
  issues: ReadonlyMap<number, readonly Issue[]>,
): Uint8Array<ArrayBuffer> => {
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const [at, own] of issues) {
    const line = JSON.parse(lines[at] as string) as { readonly issues: readonly Issue[] };
    // the order of its keys stays
    lines[at] = JSON.stringify({ ...line, issues: [...own, ...line.issues] });
  }
  return new TextEncoder().encode(lines.join('\n'));
};

/**
 * Keys that come again, over the lines of batches that were judged apart: threads tell what names their records, and
 * whoever puts their lines in order adds the issues, so that the bytes are those of one thread. Only batches with a key
 * that comes again are read once more.
 */
export class RepeatedLines {
  private keys = new RepeatedKeys('');
  private file: string | undefined;
  private last = 0;

  /** The lines of the next batch, and how many issues were added to them. */
  watched(
    bytes: Uint8Array<ArrayBuffer>,
    { file, records }: LineKeys,
  ): { readonly bytes: Uint8Array<ArrayBuffer>; readonly issues: number } {
    const found = new Map<number, readonly Issue[]>();
    let issues = 0;
    for (const [at, record] of records.entries()) {
      if (record === null) continue;
      const [line, ...keys] = record;
      // the lines of a file that is named twice begin anew
      if (file !== this.file || line <= this.last) this.keys = new RepeatedKeys(file);
      this.file = file;
      this.last = line;
      const own = this.keys.issuesOf(keys, line);
      if (own.length > 0) found.set(at, own);
      issues += own.length;
    }
    return { bytes: found.size === 0 ? bytes : withIssues(bytes, found), issues };
  }
}
