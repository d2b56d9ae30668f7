import { testDesign } from '../../../test/design-cases.js';
import { heatingSurround } from './rule.js';

// B210: material around embedded electric heating is of class A; the record does not tell what is embedded
testDesign(
  heatingSurround,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2018-04-01', answer: true },
  {
    base: { building: { heating: ['electric'], heatingSurroundClass: 'b1' } },
    pass: [
      { name: 'panels that stand free' },
      { name: 'electric beside another', with: { '/building/heating': ['electric', 'air-conditioning'] } },
      { name: 'b2', with: { '/building/heatingSurroundClass': 'b2' } },
      { name: 'b3', with: { '/building/heatingSurroundClass': 'b3' } },
    ],
    unknown: [
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'class not told',
        with: { '/building/heatingSurroundClass': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/heatingSurroundClass missing'],
      },
    ],
    notApplicable: [
      { name: 'class A', with: { '/building/heatingSurroundClass': 'a' } },
      { name: 'heating: district', with: { '/building/heating': ['district'] } },
    ],
  },
);
