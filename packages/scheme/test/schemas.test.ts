import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import { parseScheme, rate } from '../src/index.js';
import { reportOf, sheetOf } from './support/evidence.js';
import { cases } from './support/random.js';
import { small } from './support/small.js';

const files = generated();
const ajv = new Ajv2020({ strict: false, allErrors: true });
const compiled = (file: string) => ajv.compile(JSON.parse(files[file] as string) as object);
const isScheme = compiled('schemas/scheme.schema.json');
const isSheet = compiled('schemas/score-sheet.schema.json');
const isRating = compiled('schemas/rating.schema.json');

describe('the JSON Schemas', () => {
  it.each(Object.entries(files))('%s is fresh', (file, content) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(content);
  });

  it('fit schemes, sheets and ratings', () => {
    fc.assert(
      fc.property(cases(), ({ scheme, open }) => {
        const plain = JSON.parse(JSON.stringify(scheme)) as unknown;
        const sheet = sheetOf(scheme, open.answers);
        expect(isScheme(plain), JSON.stringify(isScheme.errors)).toBe(true);
        expect(isSheet(sheet), JSON.stringify(isSheet.errors)).toBe(true);
        const rating = rate(scheme, { report: reportOf(open.rules, open.measures), scores: sheet });
        expect(JSON.parse(JSON.stringify(rating))).toEqual(rating);
        expect(isRating(rating), JSON.stringify(isRating.errors)).toBe(true);
        for (const row of [...rating.rows, ...rating.gates, ...rating.vetoes, ...rating.pivots])
          expect(row.official).toBe(false);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('refuse what the check of the shape refuses', () => {
    const wrong = [
      null,
      [],
      { ...small, stars: 1 },
      { ...small, title: 'x' },
      { ...small, method: { kind: 'x' } },
    ];
    const deeper = [
      { ...small, official: true },
      { ...small, rounding: { quantum: 1, mode: 'x' } },
      { ...small, children: [{ ...small.children[0], children: [] }] },
      { ...small, vetoes: [{ id: 'v', title: small.title, when: { kind: 'reaches', node: 'a', share: 1 } }] },
      { ...small, levels: [{ ...small.levels[0], from: 'x' }] },
    ];
    for (const value of [...wrong, ...deeper]) {
      expect(isScheme(value)).toBe(false);
      expect(parseScheme(value).problems[0]?.code).toBe('bad-shape');
    }
    expect(isScheme(small)).toBe(true);
  });
});
