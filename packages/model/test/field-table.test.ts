import type { FieldTable } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../scripts/field-table.js';
import { datePairs } from '../src/consistency/date-pairs.js';
import { pastDates } from '../src/consistency/future-dates.js';
import { references } from '../src/consistency/references.js';
import { fieldUnits, institutionFields, purposes } from '../src/index.js';
import { fieldMeta } from '../src/schema/field.js';
import { institutionSchema } from '../src/schema/index.js';

// the table is one that the engine takes
const table: FieldTable = institutionFields;
const entries = Object.entries(table);
const han = /\p{Script=Han}/u;

describe('the field table', () => {
  it('labels every field and code in both languages', () => {
    for (const [pattern, entry] of entries) {
      const labels = [entry.label, ...('codes' in entry ? Object.values(entry.codes) : [])];
      for (const label of labels) {
        expect([pattern, label.en.trim() !== '' && !han.test(label.en)]).toEqual([pattern, true]);
        expect([pattern, label['zh-CN'].trim() !== '']).toEqual([pattern, true]);
      }
      expect([pattern, han.test(entry.label['zh-CN'])]).toEqual([pattern, true]);
    }
  });

  it('describes every field', () => {
    for (const { pattern, meta } of fieldsOf(institutionSchema)) {
      expect([pattern, meta.about.length > 3 && /[.)]$/.test(meta.about)]).toEqual([pattern, true]);
    }
    expect(fieldMeta.get(institutionSchema)).toBeUndefined();
  });

  it('gives every number a known unit and a domain that is not empty', () => {
    for (const [pattern, entry] of entries) {
      if (entry.type !== 'number') continue;
      expect([pattern, Object.hasOwn(fieldUnits, entry.unit)]).toEqual([pattern, true]);
      expect((entry.min ?? -9e9) < (entry.max ?? 9e9)).toBe(true);
    }
  });

  it('names no person by a label field', () => {
    for (const [pattern, entry] of entries) {
      if (entry.type !== 'list' || entry.labelField === undefined) continue;
      const label = table[`${pattern}/*${entry.labelField}`];
      expect([pattern, label?.sensitivity]).toEqual([
        pattern,
        expect.stringMatching(/^(public|institution)$/),
      ]);
      expect(['text', 'code', 'date']).toContain(label?.type);
    }
  });

  it('keeps children and identities behind their sensitivity', () => {
    for (const [pattern, entry] of entries) {
      if (pattern.startsWith('/children')) expect([pattern, entry.sensitivity]).toEqual([pattern, 'child']);
      if (/idNumber|^\/staff\/\*\/(name|phone|birthDate)/.test(pattern)) {
        expect(['personal', 'child']).toContain(entry.sensitivity);
      }
    }
  });

  it('gives every log a span', () => {
    for (const [pattern] of entries) {
      if (!pattern.endsWith('/entries')) continue;
      const log = pattern.slice(0, -'/entries'.length);
      expect(table[`${log}/from`]?.type).toBe('date');
      expect(table[`${log}/to`]?.type).toBe('date');
      expect(table[`${pattern}/*/date`]?.type).toBe('date');
    }
  });

  it('has an entry for the group above each field and for the elements of plain lists', () => {
    for (const [pattern] of entries) {
      const above = pattern.slice(0, pattern.lastIndexOf('/')).replace(/\/\*$/, '');
      if (above !== '') expect([pattern, Object.hasOwn(table, above)]).toEqual([pattern, true]);
    }
    expect(table['/otherNames/*']?.type).toBe('text');
  });

  it('has the fields that checks and purposes speak of', () => {
    const spoken = [
      ...datePairs.flatMap(([thing, a, b]) => [`${thing}${a}`, `${thing}${b}`]),
      ...pastDates,
      ...references.flatMap(([, list, pattern]) => [list, pattern]),
      ...Object.values(purposes).flatMap(({ withheld }) => withheld),
    ];
    for (const pattern of spoken) expect([pattern, Object.hasOwn(table, pattern)]).toEqual([pattern, true]);
  });
});
