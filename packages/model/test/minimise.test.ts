import { describe, expect, it } from 'vitest';
import {
  type Institution,
  institutionFields,
  minimise,
  type Purpose,
  parseInstitution,
  purposes,
} from '../src/index.js';
import { randomRecord } from './random-record.js';

const record: Institution = {
  name: '小树苗托育园',
  creditCode: '91110000600037341L',
  places: 60,
  enrolled: 50,
  legalRepresentative: '某人',
  classes: [{ id: 'c1', name: '托大班', enrolled: 18 }],
  staff: [
    { id: 's1', name: '某人', idNumber: '11010519491231002X', phone: '025', role: 'care', classId: 'c1' },
    { id: 's2', name: '另一人', healthChecks: [{ date: '2026-01-01', result: 'unfit' }] },
  ],
  children: [{ id: 'k1', name: '某婴幼儿', birthDate: '2024-05-05', classId: 'c1' }],
  governance: { annualReports: [{ year: 2025, recipient: '某科某人' }] },
};

describe('minimise', () => {
  it('publishes what is public and marks the rest as withheld', () => {
    const { institution, unknowns } = minimise(record, 'publish');
    expect(institution).toEqual({
      name: '小树苗托育园',
      creditCode: '91110000600037341L',
      places: 60,
      classes: [{ name: '托大班' }],
      governance: {},
    });
    expect(unknowns).toEqual({
      '/enrolled': 'withheld',
      '/legalRepresentative': 'withheld',
      '/classes/0/id': 'withheld',
      '/classes/0/enrolled': 'withheld',
      '/staff': 'withheld',
      '/children': 'withheld',
      '/governance/annualReports': 'withheld',
    });
  });

  it('keeps the length of lists when it takes persons out of them', () => {
    const { institution, unknowns } = minimise(record, 'rating');
    expect(institution.staff).toEqual([
      { id: 's1', role: 'care', classId: 'c1' },
      { id: 's2', healthChecks: [{ date: '2026-01-01' }] },
    ]);
    expect(institution.children).toBeUndefined();
    expect(unknowns['/staff/0/idNumber']).toBe('withheld');
    expect(unknowns['/staff/1/healthChecks/0/result']).toBe('withheld');
    expect(unknowns['/children']).toBe('withheld');
  });

  it('gives a filing the staff and no child', () => {
    const { institution } = minimise(record, 'filing');
    expect(institution.staff?.[0]?.name).toBe('某人');
    expect(institution.staff?.[1]?.healthChecks).toEqual([{ date: '2026-01-01' }]);
    expect(institution.children).toBeUndefined();
  });

  it('gives an inspection the children without their names', () => {
    const { institution } = minimise(record, 'inspection');
    expect(institution.children).toEqual([{ id: 'k1', birthDate: '2024-05-05', classId: 'c1' }]);
    expect(institution.staff?.[0]).toEqual({ id: 's1', name: '某人', role: 'care', classId: 'c1' });
  });

  it('gives statistics numbers and no names or free text', () => {
    const { institution } = minimise(record, 'statistics');
    expect(institution.classes).toEqual([{ id: 'c1', name: '托大班', enrolled: 18 }]);
    expect(institution.governance).toEqual({ annualReports: [{ year: 2025 }] });
    expect(JSON.stringify(institution)).not.toMatch(/某|小树苗|91110000/);
  });

  const table: { readonly [pattern: string]: { readonly sensitivity: string; readonly type: string } } =
    institutionFields;

  it.each(Object.keys(purposes) as Purpose[])(
    '%s: nothing is kept that the purpose leaves out',
    (purpose) => {
      const { sensitivity } = purposes[purpose];
      const leaves = (value: unknown, pointer: string): string[] => {
        if (typeof value !== 'object' || value === null) return [pointer];
        return Object.entries(value).flatMap(([key, item]) => leaves(item, `${pointer}/${key}`));
      };
      for (let seed = 0; seed < 200; seed += 1) {
        const { institution: whole } = parseInstitution(randomRecord(seed, 0));
        const { institution, unknowns } = minimise(whole, purpose);
        for (const pointer of leaves(institution, '')) {
          const entry =
            table[pointer.replace(/\/\d+(?=\/|$)/g, '/*')] ??
            table[pointer.replace(/\/\d+$/, '').replace(/\/\d+(?=\/|$)/g, '/*')];
          expect([pointer, sensitivity.includes(entry?.sensitivity as never)]).toEqual([pointer, true]);
        }
        // a reduced record is still a record, and reducing again takes nothing more
        expect(parseInstitution(institution).issues.filter(({ code }) => code !== 'duplicate-id')).toEqual(
          [],
        );
        expect(minimise(institution, purpose)).toEqual({ institution, unknowns: {} });
        const lost = leaves(whole, '').length - leaves(institution, '').length;
        if (lost > 0) expect(Object.keys(unknowns).length).toBeGreaterThan(0);
      }
    },
  );
});
