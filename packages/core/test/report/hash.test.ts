import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../src/index.js';
import { sha256 } from '../../src/report/sha256.js';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it('of nothing and of abc are those of the standard', () => {
    expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('equals the one of the platform for every length around the blocks', () => {
    const wrong = Array.from({ length: 200 }, (_, n) => n).filter((n) => {
      const bytes = new Uint8Array(n).fill(n + 1);
      return sha256(bytes) !== expected(bytes);
    });
    expect(wrong).toEqual([]);
  });

  it('equals it for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(sha256(bytes)).toBe(expected(bytes));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the hash of a value', () => {
  it('is that of its canonical form in UTF-8', () => {
    const value = { 名称: '托育园', b: [1, 0.5], a: '𠮷' };
    expect(hashOf(value)).toBe(`sha256:${expected(Buffer.from(canonical(value)))}`);
    expect(hashOf({ a: '𠮷', b: [1, 0.5], 名称: '托育园' })).toBe(hashOf(value));
    expect(hashOf({ ...value, a: '吉' })).not.toBe(hashOf(value));
  });

  it('is told to be none for what has no canonical form', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect([hashOf(cyclic), hashOf(deep), hashOf(1n)]).toEqual(['sha256:none', 'sha256:none', 'sha256:none']);
  });
});
