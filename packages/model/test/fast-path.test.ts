import fc from 'fast-check';
import { expect, it } from 'vitest';
import { institutionFields, parseInstitution } from '../src/index.js';
import { isCalendarDate } from '../src/parse/calendar-date.js';
import type { ParsedField } from '../src/parse/fields.js';
import type { Findings } from '../src/parse/findings.js';
import { isGood, readPlain } from '../src/parse/read-plain.js';
import { randomRecord } from './random-record.js';

const plainFields = Object.values(institutionFields as { readonly [pattern: string]: ParsedField }).filter(
  ({ type }) => !['list', 'object', 'codes'].includes(type),
);

const values = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.5,
    1e-7,
    0.1234567,
    9e9,
    -9e9,
    8_999_999_999,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom(
    '',
    '2026-02-29',
    '2024-02-29',
    '2026-11-24',
    '2026-1-1',
    '0000-01-01',
    '\ud800',
    'a',
    'other',
    '__proto__',
  ),
  fc.constantFrom(true, false, null, undefined),
  fc.double(),
  fc.string(),
  fc.constant([]),
  fc.constant({}),
);

it('a value is good exactly when reading it says nothing and gives it back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plainFields), values, (field, found) => {
      const findings: Findings = { unknowns: {}, issues: [] };
      const read = readPlain(findings, { field, found, place: undefined });
      const given = findings.issues.length === 0 && (Object.is(read, found) || (read === 0 && found === 0));
      expect(isGood(field, found)).toBe(given);
    }),
    { numRuns: 4000 },
  );
});

it('a record reads the same whether or not a key that is unknown stands beside each of its groups', () => {
  // an unknown key sends a group the long way round
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== 'object' || value === null) return value;
    return { ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item)])), zz: 1 };
  };
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(0, 0.02, 0.3), (seed, wrong) => {
      const record = randomRecord(seed, wrong);
      const short = parseInstitution(record);
      const long = parseInstitution(marked(record));
      expect(long.institution).toEqual(short.institution);
      expect(Object.keys(long.institution)).toEqual(Object.keys(short.institution));
      expect(long.unknowns).toEqual(short.unknowns);
      const own = long.issues.filter(
        ({ code, pointer }) => !(code === 'unknown-key' && pointer.endsWith('/zz')),
      );
      const byPlace = (a: { pointer: string; code: string }, b: { pointer: string; code: string }) =>
        a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : a.code < b.code ? -1 : 1;
      expect([...own].sort(byPlace)).toEqual([...short.issues].sort(byPlace));
    }),
    { numRuns: 150 },
  );
});

it('keeps nothing of the input, and no zero is negative', () => {
  const input = { places: -0, classes: [{ id: 'c', enrolled: -0, roomIds: ['r'] }], site: { address: 'a' } };
  const { institution } = parseInstitution(input);
  expect(Object.is(institution.places, 0)).toBe(true);
  expect(Object.is(institution.classes?.[0]?.enrolled, 0)).toBe(true);
  input.classes[0]?.roomIds?.push('x');
  input.site.address = 'b';
  expect(institution.classes?.[0]?.roomIds).toEqual(['r']);
  expect(institution.site).toEqual({ address: 'a' });
});

it('a day is a day of the calendar, and nothing else is', () => {
  const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
  const character = fc.constantFrom('0', '1', '2', '3', '9', '-', '/', 'a', '０');
  const near = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(
      ([y, m, d]) =>
        `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    );
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: character, minLength: 9, maxLength: 11 })), (text) => {
      const parts = shape.exec(text);
      const made = new Date(0);
      made.setUTCFullYear(Number(parts?.[1]), Number(parts?.[2]) - 1, Number(parts?.[3]));
      const real =
        parts !== null &&
        made.getUTCMonth() === Number(parts[2]) - 1 &&
        made.getUTCDate() === Number(parts[3]);
      expect([text, isCalendarDate(text)]).toEqual([text, real]);
    }),
    { numRuns: 5000 },
  );
});
