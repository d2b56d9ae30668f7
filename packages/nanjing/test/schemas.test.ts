import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import { disclosureOf, draw, readDistrictYear, readDrawInput, readInspection } from '../src/index.js';

const files = generated();
// `date` is checked by our readers; a validator may leave formats to its options
const ajv = new Ajv2020.default({ strict: true, strictTypes: false, validateFormats: false });
const validator = (name: string) => ajv.compile(JSON.parse(files[`schemas/${name}.schema.json`] ?? '{}'));

const input = {
  format: 'tuoyu-draw-input/1',
  days: ['2026-03-02'],
  institutions: [{ id: 'a' }],
  inspectors: [{ id: 'x' }, { id: 'y' }],
  rules: { team: [{}, {}] },
};
const year = { format: 'tuoyu-district-year/1', level: 'city', place: '南京市', year: 2025 };
const inspection = {
  format: 'tuoyu-inspection/1',
  id: '1',
  institution: 'a',
  date: '2026-05-06',
  method: 'routine',
  body: 'health',
  officers: ['x'],
  results: [],
};

describe('a validator of JSON Schema and our readers say the same of a shape', () => {
  it.each<[string, (json: unknown) => { readonly issues: readonly unknown[] }, object, readonly object[]]>([
    [
      'draw-input',
      readDrawInput,
      input,
      [
        { days: [] },
        { days: 7 },
        { inspectors: [{}] },
        { rules: { team: [{}] } },
        { rules: { team: [{}, { departments: [] }] } },
        { title: ' ' },
        { extra: 1 },
      ],
    ],
    [
      'district-year',
      readDistrictYear,
      year,
      [
        { staff: -1 },
        { staff: '3' },
        { staff: { min: 1 } },
        { level: 'town' },
        { year: 25 },
        { circle: {} },
        { format: 'x' },
      ],
    ],
    [
      'inspection',
      readInspection,
      inspection,
      [
        { officers: [] },
        { method: 'random' },
        { results: [{ rule: 'r' }] },
        { order: {} },
        { penalty: { kinds: [] } },
        { draw: null },
      ],
    ],
  ])('%s', (name, reader, good, changes) => {
    const valid = validator(name);
    expect([valid(good), reader(good).issues]).toEqual([true, []]);
    for (const change of changes) {
      const changed = { ...good, ...change };
      expect([change, valid(changed)]).toEqual([change, false]);
      expect(reader(changed).issues.length).toBeGreaterThan(0);
    }
  });

  it('what is written fits its schema', () => {
    const isDraw = validator('draw');
    const { result } = draw(input, { seed: 'a' });
    const impossible = draw({ ...input, inspectors: [] }, { seed: 'a' }).result;
    expect([result, impossible].map((one) => isDraw(one))).toEqual([true, true]);
    expect(impossible?.impossible).not.toBeNull();
    const full = disclosureOf(
      { kind: 'institution', fees: { items: [{ kind: 'care', amount: 1 }] } },
      { asOf: '2026-01-01' },
    );
    expect(validator('disclosure')(full)).toBe(true);
  });
});
