import type { Outcome } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { catalogues, cn } from '../src/index.js';
import { checkRandomRecords } from './support/check-random-records.js';
import { limitsOf } from './support/limits.js';

// a longer run looks at thirty times as many records
const [from, to, records] = process.env['TUOYU_THOROUGH'] === '1' ? [1, 30, 8] : [3, 6, 2];
const judging = { profile: cn, catalogues, limits: limitsOf(cn) };

describe('what holds of every report holds of records made at random, and of examples changed at random', () => {
  const met = new Set<Outcome>();

  it.each(Array.from({ length: to - from + 1 }, (_, i) => from + i))('seed %i', (seed) => {
    for (const outcome of checkRandomRecords(judging, seed, records)) met.add(outcome);
  });

  it('was looked at with every outcome', () => {
    expect([...met].sort()).toEqual(['fail', 'manual', 'not-applicable', 'pass', 'unknown']);
  });
});
