import type { Duty } from '@tuoyu/instruments';

/** Statutes of the national dossier. */
export const statutesDuties: readonly Duty[] = [
  {
    id: 'N074.1',
    instrument: 'vaccine-administration-law',
    clause: 'art. 48',
    duty: 'Check the vaccination certificate at entry',
    status: { kind: 'rule', rules: ['health-care/vaccination-certificate'] },
  },
  {
    id: 'N074.2',
    instrument: 'vaccine-administration-law',
    clause: 'art. 48',
    duty: 'Report missing vaccinations to the vaccination unit',
    status: { kind: 'rule', rules: ['health-care/missing-vaccination-reported'] },
  },
  {
    id: 'N074.3',
    instrument: 'vaccine-administration-law',
    clause: 'art. 48',
    duty: 'Urge the guardian to have missing doses given',
    status: { kind: 'rule', rules: ['health-care/missing-vaccination-urged'] },
  },
  {
    id: 'N074.4',
    instrument: 'vaccine-administration-law',
    clause: 'art. 92',
    duty: 'Sanctions for not checking or not reporting',
    status: {
      kind: 'other-addressee',
      addressee: 'other',
      why: 'Sanctions of the authorities; attached to the rules as information.',
    },
  },
  {
    id: 'N075.1',
    instrument: 'food-safety-law',
    clause: 'art. 57',
    duty: 'Canteens follow the food law',
    status: {
      kind: 'rule',
      rules: ['health-care/canteen-licence', 'health-care/tableware-disinfected', 'health-care/samples-kept'],
    },
  },
  {
    id: 'N075.2',
    instrument: 'food-safety-law',
    clause: 'art. 57',
    duty: 'Meals from outside come from a licensed supplier',
    status: { kind: 'rule', rules: ['health-care/meals-supplier-licence'] },
  },
  {
    id: 'N075.3',
    instrument: 'food-safety-law',
    clause: 'art. 57',
    duty: 'Meals from outside are inspected on arrival',
    status: { kind: 'rule', rules: ['health-care/meals-inspected'] },
  },
  {
    id: 'N075.4',
    instrument: 'food-safety-law',
    clause: 'art. 126(12)',
    duty: 'Fines',
    status: {
      kind: 'other-addressee',
      addressee: 'other',
      why: 'Sanctions of the authorities; attached to the rules as information.',
    },
  },
  {
    id: 'N122.50',
    instrument: 'management-norms-2019',
    clause: 'art. 4',
    duty: 'A food licence where meals are served',
    status: { kind: 'rule', rules: ['health-care/canteen-licence', 'health-care/meals-supplier-licence'] },
  },
];
