import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { institutionFields, parseInstitution } from '../src/index.js';
import { institutionSchema } from '../src/schema/index.js';
import { randomRecord } from './random-record.js';

const published = JSON.parse(
  readFileSync(new URL('../schemas/institution.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['x-unit', 'x-sensitivity', 'x-labels']);
formats.default(ajv);
const validate = ajv.compile(published);

const accepted = (record: unknown): boolean =>
  parseInstitution(record).issues.every(({ code }) => code === 'duplicate-id');

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('the parser, the zod schema and the JSON Schema agree', () => {
  it('on records without a fault', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const record = randomRecord(seed, 0);
        expect(parseInstitution(record).issues.filter(({ code }) => code !== 'duplicate-id')).toEqual([]);
        expect(institutionSchema.safeParse(record).success).toBe(true);
        expect(validate(record)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('on records with a few faults, some of them harmless', () => {
    let refused = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const record = randomRecord(seed, 0.01);
        const ours = accepted(record);
        if (!ours) refused += 1;
        expect(institutionSchema.safeParse(record).success).toBe(ours);
        // the number of decimals is the one thing that JSON Schema can not say
        const decimals = parseInstitution(record).issues.filter(
          ({ code }) => code === 'too-many-decimals',
        ).length;
        if (decimals === 0) expect(validate(record)).toBe(ours);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(50);
    expect(refused).toBeLessThan(480);
  });

  it('on each field alone with each wrong value', () => {
    const wrong = [
      null,
      true,
      1,
      -1,
      0.5,
      0.0000001,
      9e9,
      'x',
      '2024-02-29',
      '2023-02-29',
      [],
      {},
      ['x'],
      [{}],
    ];
    const wrap = (pattern: string, value: unknown): unknown => {
      const tokens = pattern.slice(1).split('/');
      return tokens.reduceRight<unknown>(
        (inner, token) => (token === '*' ? [inner] : { [token]: inner }),
        value,
      );
    };
    for (const pattern of Object.keys(institutionFields)) {
      for (const value of wrong) {
        const record = wrap(pattern, value);
        const ours = accepted(record);
        const where = `${pattern} ${JSON.stringify(value)}`;
        expect([where, institutionSchema.safeParse(record).success]).toEqual([where, ours]);
        if (value !== 0.0000001) expect([where, validate(record)]).toEqual([where, ours]);
      }
    }
  });

  it('on texts that look like days', () => {
    const digits = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'));
    const days = fc.tuple(digits(9999, 4), digits(14, 2), digits(33, 2)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(days, (openedOn) => {
        const ours = accepted({ openedOn });
        expect(institutionSchema.safeParse({ openedOn }).success).toBe(ours);
        expect(validate({ openedOn })).toBe(ours);
      }),
      { numRuns: 2000, examples: [['2000-02-29'], ['1900-02-29'], ['0000-02-29']] },
    );
  });

  it('what was kept of a faulty record is accepted by all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { institution } = parseInstitution(randomRecord(seed, 0.05));
        expect(institutionSchema.safeParse(institution).success).toBe(true);
        expect(parseInstitution(institution).institution).toEqual(institution);
      }),
      { numRuns: 300 },
    );
  });
});
