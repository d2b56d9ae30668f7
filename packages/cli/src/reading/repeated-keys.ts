import type { Issue } from '@tuoyu/core';
import { FirstPlaces } from '@tuoyu/io';
import type { RecordItem } from './item.js';

/** What names a record: its key and its credit code, as they stand in it. */
export type RecordKeys = readonly [key: string | undefined, creditCode: string | undefined];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The keys of a record as it was given. */
export const keysOf = (record: object): RecordKeys => {
  const { key, creditCode } = record as { readonly key?: unknown; readonly creditCode?: unknown };
  return [textOf(key), textOf(creditCode)];
};

const pointers = ['/key', '/creditCode'] as const;
const prefixes = ['k', 'c'] as const;

/** At most 80 characters of a key, all of them characters. */
const shortened = (text: string): string => {
  const points = [...text.slice(0, 162)];
  const short = points.length <= 80 ? points : [...points.slice(0, 79), '…'];
  return short.join('').replace(/[\ud800-\udfff]/gu, '\ufffd');
};

/** Watches over the records of one file: a later record with a key or credit code of an earlier one has an issue. */
export class RepeatedKeys {
  private readonly places = new FirstPlaces();

  constructor(private readonly file: string) {}

  /** The issues of the next record, which name the line of the first; records must come in their order. */
  issuesOf(keys: RecordKeys, line: number): readonly Issue[] {
    let issues: Issue[] | undefined;
    for (let at = 0; at < 2; at += 1) {
      const key = keys[at as 0 | 1];
      if (key === undefined) continue;
      const first = this.places.first(prefixes[at as 0 | 1] + key, { file: this.file, line });
      if (first === undefined) continue;
      issues ??= [];
      issues.push({
        pointer: pointers[at as 0 | 1],
        code: 'duplicate-key',
        found: shortened(key),
        expected: `≠ ${first}`,
        origin: { file: this.file, line },
      });
    }
    return issues ?? [];
  }

  /** The item with the issues of its keys. */
  watched(item: RecordItem): RecordItem {
    const issues = this.issuesOf(keysOf(item.value), item.place.line);
    return issues.length === 0 ? item : { ...item, issues };
  }
}
