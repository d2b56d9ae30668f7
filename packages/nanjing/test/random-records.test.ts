import type { Outcome } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { checkRandomRecords } from '../../cn/test/support/check-random-records.js';
import { limitsOf } from '../../cn/test/support/limits.js';
import { nanjing, nanjingCatalogues } from '../src/index.js';

// a longer run looks at thirty times as many records
const thorough = process.env['TUOYU_THOROUGH'] === '1';
const seeds = thorough ? Array.from({ length: 15 }, (_, i) => i + 101) : [101, 106];
const judging = { profile: nanjing, catalogues: nanjingCatalogues, limits: limitsOf(nanjing) };

describe('what holds of every report holds in the city, of records made at random', () => {
  const met = new Set<Outcome>();

  it.each(seeds)('seed %i', (seed) => {
    for (const outcome of checkRandomRecords(judging, seed, thorough ? 8 : 2)) met.add(outcome);
  });

  it('was looked at with every outcome', () => {
    expect([...met].sort()).toEqual(['fail', 'manual', 'not-applicable', 'pass', 'unknown']);
  });
});
