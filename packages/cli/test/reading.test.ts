import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../src/reading/decode.js';
import type { Item } from '../src/reading/item.js';
import { itemsOfJson } from '../src/reading/json.js';
import { linesFrom } from '../src/reading/lines.js';
import { itemsOfNdjson } from '../src/reading/ndjson.js';
import { sniff } from '../src/reading/sniff.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* streamOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const brief = (items: readonly Item[]) =>
  items.map((item) => {
    if (item.kind === 'record') return { line: item.place.line, value: item.value };
    if (item.kind === 'note') return item;
    return { line: item.place.line, column: item.column, problem: item.problem };
  });

describe('linesFrom', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '托', '👶', '\n', '\r') }),
        fc.array(fc.nat(40)),
        async (text, cuts) => {
          const whole = bytes(text);
          const ends = [...new Set(cuts.map((cut) => Math.min(cut, whole.length)))].sort((a, b) => a - b);
          const chunks = [0, ...ends].map((from, index) => whole.subarray(from, ends[index] ?? whole.length));
          const lines = await collect(linesFrom(streamOf(...chunks)));
          const wanted = text.split('\n');
          if (wanted.at(-1) === '') wanted.pop();
          expect(lines.map((line) => new TextDecoder().decode(line.bytes))).toEqual(wanted);
          expect(lines.map(({ number }) => number)).toEqual(wanted.map((_, index) => index + 1));
        },
      ),
    );
  });

  it('drops a line that is too long and goes on', async () => {
    const lines = await collect(linesFrom(streamOf(bytes('aaaa'), bytes('aaaa\nbb\n'), bytes('cccccc')), 5));
    expect(lines.map((line) => line.bytes && new TextDecoder().decode(line.bytes))).toEqual([
      undefined,
      'bb',
      undefined,
    ]);
  });

  it('asks for more only when it needs more', async () => {
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 1;
        yield bytes('{}\n{}\n');
      }
    };
    const lines = linesFrom(endless());
    for (let taken = 0; taken < 100; taken += 1) {
      await lines.next();
      expect(given).toBeLessThanOrEqual(taken / 2 + 1);
    }
  });
});

describe('itemsOfNdjson', () => {
  it('keeps the order, and gives an item for every line that is not blank', async () => {
    const text = '{"key":"a"}\r\n\n{"key":\n[1]\n   \n{"key":"b"}';
    expect(brief(await collect(itemsOfNdjson('f', streamOf(bytes(text)))))).toEqual([
      { line: 1, value: { key: 'a' } },
      { line: 3, column: 8, problem: 'unfinished' },
      { line: 4, column: 1, problem: 'not-a-record' },
      { line: 6, value: { key: 'b' } },
    ]);
  });

  it('reads past a byte order mark, and names bytes that are no UTF-8', async () => {
    const gbk = new Uint8Array([0x7b, 0x22, 0xcd, 0xd0, 0xd3, 0xfd, 0x22, 0x7d, 0x0a]);
    const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
    const items = itemsOfNdjson('f', streamOf(mark, bytes('{"key":"a"}\n'), gbk, bytes('{"key":"b"}\n')));
    expect(brief(await collect(items))).toEqual([
      { line: 1, value: { key: 'a' } },
      { line: 2, column: 1, problem: 'not-utf-8' },
      { line: 3, value: { key: 'b' } },
    ]);
  });

  it('reads a line of 2 MB in small pieces', async () => {
    const long = bytes(`{"name":"${'园'.repeat(700_000)}"}\n`);
    const pieces = Array.from({ length: Math.ceil(long.length / 4096) }, (_, i) =>
      long.subarray(i * 4096, i * 4096 + 4096),
    );
    const [item] = await collect(itemsOfNdjson('f', streamOf(...pieces)));
    expect(item?.kind === 'record' && (item.value as { name: string }).name.length).toBe(700_000);
  });
});

describe('itemsOfJson', () => {
  it('refuses a file of more bytes than a text is made of, before it holds them', async () => {
    let taken = 0;
    const endless = async function* () {
      for (; taken < 1000; taken += 1) yield bytes('[1,2,3,4]');
    };
    const items = await collect(itemsOfJson('f', endless(), 40));
    expect(brief(items)).toEqual([{ line: 1, column: 1, problem: 'too-large' }]);
    expect(taken).toBeLessThan(10);
  });

  it('gives one record, or the records of a list with their lines', async () => {
    expect(brief(await collect(itemsOfJson('f', streamOf(bytes(' {"key":"a"}')))))).toEqual([
      { line: 1, value: { key: 'a' } },
    ]);
    expect(
      brief(await collect(itemsOfJson('f', streamOf(bytes('[{"key":"a"},\n7,\n{"key":"b"}]'))))),
    ).toEqual([
      { line: 1, value: { key: 'a' } },
      { line: 2, column: 1, problem: 'not-a-record' },
      { line: 3, value: { key: 'b' } },
    ]);
  });

  it('says where a file is no UTF-8', () => {
    expect(decodeFile(new Uint8Array([0x7b, 0x0a, 0x20, 0xe6, 0x89, 0x98, 0xcd, 0xd0]))).toEqual({
      line: 2,
      column: 3,
      problem: 'not-utf-8',
    });
    expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toEqual({
      line: 1,
      column: 1,
      problem: 'utf-16',
    });
    expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))).toBe('{');
  });
});

describe('sniff', () => {
  it.each([
    ['{"a":1}\n{"a":2}\n', 'ndjson'],
    ['{"a":1}', 'ndjson'],
    ['{\n"a":1}', 'json'],
    ['[{"a":1}]', 'json'],
    ['', 'json'],
  ] as const)('%j', async (text, kind) => {
    const found = await sniff(streamOf(...[...bytes(text)].map((byte) => new Uint8Array([byte]))));
    expect(found.kind).toBe(kind);
    const back = await collect(found.chunks);
    expect(new TextDecoder().decode(Buffer.concat(back))).toBe(text);
  });
});
