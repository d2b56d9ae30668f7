import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineKeys, RepeatedLines } from '../src/bulk/repeated-lines.js';
import type { Item } from '../src/reading/item.js';
import { itemsOfJson } from '../src/reading/json.js';
import { itemOfLine } from '../src/reading/ndjson.js';
import { keysOf, RepeatedKeys } from '../src/reading/repeated-keys.js';

const bytesOf = async function* (text: string) {
  yield Buffer.from(text);
};

const issuesOf = (item: Item): readonly string[] =>
  item.kind === 'record'
    ? (item.issues ?? []).map(({ pointer, code, found, expected, origin }) =>
        [pointer, code, found, expected, `${origin?.file}:${origin?.line}`].join(' '),
      )
    : [];

describe('a key or credit code that stood before', () => {
  it('is named on the later record of a list, with the line of the first', async () => {
    const text = `[
  { "key": "a", "creditCode": "X" },
  { "key": "b" },
  { "key": "a" },
  { "key": "X", "creditCode": "X" },
  { "key": "a" }
]`;
    const found: (readonly string[])[] = [];
    for await (const item of itemsOfJson('a.json', bytesOf(text))) found.push(issuesOf(item));
    expect(found).toEqual([
      [],
      [],
      ['/key duplicate-key a ≠ a.json:2 a.json:4'],
      ['/creditCode duplicate-key X ≠ a.json:2 a.json:5'],
      ['/key duplicate-key a ≠ a.json:2 a.json:6'],
    ]);
  });

  it('is one only as a text that is not empty', () => {
    expect(keysOf({ key: '', creditCode: 7 })).toEqual([undefined, undefined]);
    expect(keysOf({})).toEqual([undefined, undefined]);
    expect(keysOf({ key: ' a', creditCode: 'X' })).toEqual([' a', 'X']);
  });

  it('is shown up to 80 characters', () => {
    const keys = new RepeatedKeys('a');
    keys.issuesOf(['k'.repeat(81), undefined], 1);
    const [issue] = keys.issuesOf(['k'.repeat(81), undefined], 2);
    expect(issue?.found).toBe(`${'k'.repeat(79)}…`);
    // halves of characters can not be written, and may not be taken for each other
    expect(keys.issuesOf(['\ud800', '𠮷'.repeat(100)], 3)).toEqual([]);
    expect(keys.issuesOf(['\ud801', undefined], 4)).toEqual([]);
    expect(keys.issuesOf(['\ud800', '𠮷'.repeat(100)], 5).map(({ found }) => found)).toEqual([
      '\ufffd',
      `${'𠮷'.repeat(79)}…`,
    ]);
  });
});

/** Lines as a batch writes them, for records without anything else. */
const lineOf = (value: object, issues: readonly unknown[]): string =>
  `${JSON.stringify({ format: 'f', input: value, issues, findings: ['é', '\u2028', 1e21] })}\n`;

describe('lines of batches that were judged apart', () => {
  const keys = fc.record(
    { key: fc.constantFrom('a', 'b', 'c', '', '甲'), creditCode: fc.constantFrom('X', 'Y', 'a') },
    { requiredKeys: [] },
  );
  const lines = fc.array(fc.oneof({ weight: 9, arbitrary: keys }, fc.constant(null)), { maxLength: 30 });

  it('become those of one thread, however the batches are cut, also when a file comes twice', () => {
    fc.assert(
      fc.property(lines, lines, fc.integer({ min: 1, max: 7 }), (one, other, size) => {
        const repeated = new RepeatedLines();
        let together = '';
        let apart = '';
        let expected = 0;
        let added = 0;
        for (const [file, records] of [
          ['a', one],
          ['a', one],
          ['b', other],
          ['a', one],
        ] as const) {
          const seen = new RepeatedKeys(file);
          for (const [at, record] of records.entries()) {
            const issues = record === null ? [] : seen.issuesOf(keysOf(record), at + 1);
            expected += issues.length;
            together += record === null ? '{"error":1}\n' : lineOf(record, [...issues, 'more']);
          }
          for (let from = 0; from < records.length; from += size) {
            const some = records.slice(from, from + size);
            const given: LineKeys = {
              file,
              records: some.map((own, at) => (own === null ? null : [from + at + 1, ...keysOf(own)])),
            };
            const text = some.map((own) => (own === null ? '{"error":1}\n' : lineOf(own, ['more']))).join('');
            const { bytes, issues } = repeated.watched(new TextEncoder().encode(text), given);
            apart += new TextDecoder().decode(bytes);
            added += issues;
          }
        }
        expect([apart, added]).toEqual([together, expected]);
      }),
    );
  });

  it('are left alone where nothing comes again', () => {
    const bytes = new TextEncoder().encode('{ "issues" : [ ] }\n');
    const records = [[1, 'a', undefined]] as const;
    expect(new RepeatedLines().watched(bytes, { file: 'a', records }).bytes).toBe(bytes);
  });
});

it('a line knows its keys by itself', () => {
  const item = itemOfLine('a', { number: 3, bytes: Buffer.from('{"key":"a"}') });
  expect(item?.kind === 'record' && keysOf(item.value)).toEqual(['a', undefined]);
});
