import { Buffer } from 'node:buffer';
import type { Issue } from '@tuoyu/core';
import { type RecordKeys, RepeatedKeys } from '../reading/repeated-keys.js';

/** What names the record of each line that a batch wrote, with its line in the file; null for one without a record. */
export interface LineKeys {
  readonly file: string;
  readonly records: readonly (readonly [line: number, ...keys: RecordKeys] | null)[];
}

/** What stands before the issues of a compact line; within a JSON text its quotes would be escaped. */
const BEFORE = Buffer.from(',"issues":[');
const LINE_END = 0x0a;
const CLOSING = ']'.charCodeAt(0);

/** Puts issues before those of compact lines, by the position of the line; nothing else is read or changed. */
export const withIssues = (
  bytes: Uint8Array<ArrayBuffer>,
  issues: ReadonlyMap<number, readonly Issue[]>,
): Uint8Array<ArrayBuffer> => {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let written = 0;
  let start = 0;
  for (let at = 0; start < lines.length; at += 1) {
    const own = issues.get(at);
    if (own !== undefined) {
      const place = lines.indexOf(BEFORE, start) + BEFORE.length;
      const text = JSON.stringify(own).slice(1, -1);
      parts.push(lines.subarray(written, place), Buffer.from(lines[place] === CLOSING ? text : `${text},`));
      written = place;
    }
    start = lines.indexOf(LINE_END, start) + 1;
    if (start === 0) break;
  }
  parts.push(lines.subarray(written));
  return Buffer.concat(parts);
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
