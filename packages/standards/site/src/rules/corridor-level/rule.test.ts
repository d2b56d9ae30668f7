import { testScoped } from '../../../test/scopes.js';
import { corridorLevel } from './rule.js';

// B080
testScoped(
  corridorLevel,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { corridors: [{ steps: false, projectionBelow2m: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'steps: yes',
        with: { '/corridors/0/steps': true },
        deciding: ['/corridors/0/steps: true = false'],
      },
      {
        name: 'projectionBelow2m: yes',
        with: { '/corridors/0/projectionBelow2m': true },
        deciding: ['/corridors/0/projectionBelow2m: true = false'],
      },
    ],
    unknown: [
      {
        name: 'steps not told',
        with: { '/corridors/0/steps': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/steps missing'],
      },
      {
        name: 'projectionBelow2m not told',
        with: { '/corridors/0/projectionBelow2m': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/projectionBelow2m missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/corridors/0/steps': true },
        ifAdopted: ['fail'],
        deciding: ['/corridors/0/steps: true = false'],
      },
    ],
  },
);
