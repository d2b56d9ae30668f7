import { testDesign } from '../../../test/design-cases.js';
import { fireCompartment } from './rule.js';

// B145
testDesign(
  fireCompartment,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      building: { highRise: false, fireResistanceGrade: '1', largestFireCompartment: 2500 },
      fireSafety: { systems: [] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'sprinklers stated to be absent',
        with: { '/fireSafety/systems': [{ kind: 'sprinkler', installed: false }] },
      },
      { name: 'grade 2', with: { '/building/fireResistanceGrade': '2' } },
      {
        name: 'grade 3',
        with: { '/building/fireResistanceGrade': '3', '/building/largestFireCompartment': 1200 },
      },
      {
        name: 'grade 4',
        with: { '/building/fireResistanceGrade': '4', '/building/largestFireCompartment': 600 },
      },
      { name: 'a high-rise', with: { '/building/highRise': true, '/building/largestFireCompartment': 1500 } },
    ],
    fail: [
      {
        name: 'grade 1, too large',
        with: { '/building/largestFireCompartment': 2500.1 },
        deciding: [
          '/building/largestFireCompartment: 2500.1 <= 2500',
          '/building/fireResistanceGrade: 1',
          '/building/highRise: false',
        ],
        params: { area: 2500.1, limit: 2500 },
      },
      {
        name: 'grade 2, too large',
        with: { '/building/fireResistanceGrade': '2', '/building/largestFireCompartment': 2500.1 },
        deciding: [
          '/building/largestFireCompartment: 2500.1 <= 2500',
          '/building/fireResistanceGrade: 2',
          '/building/highRise: false',
        ],
        params: { area: 2500.1, limit: 2500 },
      },
      {
        name: 'grade 3, too large',
        with: { '/building/fireResistanceGrade': '3', '/building/largestFireCompartment': 1200.1 },
        deciding: [
          '/building/largestFireCompartment: 1200.1 <= 1200',
          '/building/fireResistanceGrade: 3',
          '/building/highRise: false',
        ],
        params: { area: 1200.1, limit: 1200 },
      },
      {
        name: 'grade 4, too large',
        with: { '/building/fireResistanceGrade': '4', '/building/largestFireCompartment': 600.1 },
        deciding: [
          '/building/largestFireCompartment: 600.1 <= 600',
          '/building/fireResistanceGrade: 4',
          '/building/highRise: false',
        ],
        params: { area: 600.1, limit: 600 },
      },
      {
        name: 'a high-rise, too large',
        with: { '/building/highRise': true, '/building/largestFireCompartment': 1500.1 },
        deciding: ['/building/largestFireCompartment: 1500.1 <= 1500', '/building/highRise: true'],
        params: { area: 1500.1, limit: 1500 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/building/largestFireCompartment': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/largestFireCompartment missing'],
      },
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
    notApplicable: [
      { name: 'sprinklers', with: { '/fireSafety/systems': [{ kind: 'sprinkler', installed: true }] } },
    ],
  },
);
