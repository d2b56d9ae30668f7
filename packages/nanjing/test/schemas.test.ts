import { readFileSync } from 'node:fs';
import { compile, evaluate } from '@tuoyu/core';
import { parseInstitution } from '@tuoyu/model';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import {
  disclosureOf,
  draw,
  INSPECTION_SHEETS_FORMAT,
  type InspectionSheets,
  inspectionSheets,
  nanjing,
  type QualityReport,
  qualityReport,
  readDistrictYear,
  readDrawInput,
  readInspection,
} from '../src/index.js';

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

  it('sheets of an inspection, empty ones and those of a record', () => {
    const isSheets = validator('inspection-sheets');
    const asOf = '2026-11-23';
    const plan = compile(nanjing, { asOf, place: '320106' });
    const { institution, unknowns } = parseInstitution({
      name: '小红花托育园',
      classes: [{ name: '一班', kind: 'infant', enrolled: 11 }],
    });
    const report = evaluate(plan, institution, { unknowns });
    for (const locale of ['zh-CN', 'en'] as const)
      for (const options of [{ locale }, { locale, report, all: true }]) {
        const file: InspectionSheets = {
          format: INSPECTION_SHEETS_FORMAT,
          asOf,
          institution: institution.name ?? '',
          sheets: inspectionSheets(plan, options),
        };
        expect(isSheets(JSON.parse(JSON.stringify(file))) ? [] : isSheets.errors).toEqual([]);
        const [first] = file.sheets;
        for (const wrong of [
          { ...file, format: 'tuoyu-inspection-sheets/2' },
          { ...file, sheets: [{ ...first, department: 'army' }] },
          { ...file, sheets: [{ ...first, items: [] }] },
          { ...file, sheets: [{ ...first, items: [{ ...first?.items[0], recorded: 'good' }] }] },
        ])
          expect(isSheets(wrong)).toBe(false);
      }
  });

  it('the quality report, of nothing too and with hidden cells', () => {
    const isReport = validator('quality-report');
    const options = { year: 2026, leastCell: 5, groupOf: () => '鼓楼区' };
    const seen = [3, 20].flatMap((count, at) =>
      Array.from({ length: count }, () => ({ row: '鼓楼区', column: at === 0 ? '需复查' : '正常' })),
    );
    const { report: empty } = qualityReport([], options);
    const { report } = qualityReport([], { ...options, observations: { screening: seen } });
    const hidden = (report as QualityReport).tables.flatMap(({ suppressed }) => suppressed);
    expect(hidden.map(({ why }) => why)).toContain('small');
    for (const one of [empty, report]) expect(isReport(one) ? [] : isReport.errors).toEqual([]);
    const [table] = (report as QualityReport).tables;
    for (const wrong of [
      { ...report, leastCell: 1 },
      { ...report, tables: [{ ...table, sum: -1 }] },
      { ...report, tables: [{ ...table, cells: [['3']] }] },
      { ...report, more: 1 },
    ])
      expect(isReport(wrong)).toBe(false);
  });

  it.each(Object.keys(files).filter((file) => file.startsWith('schemas/')))(
    '%s is named by the package',
    (file) => {
      const { exports, publishConfig } = JSON.parse(
        readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
      ) as { readonly exports: object; readonly publishConfig: { readonly exports: object } };
      for (const of of [exports, publishConfig.exports])
        expect(of).toHaveProperty([`./${file}`], `./${file}`);
    },
  );
});
