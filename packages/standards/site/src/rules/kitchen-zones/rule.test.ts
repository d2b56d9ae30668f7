import { testScoped } from '../../../test/scopes.js';
import { kitchenZones } from './rule.js';

// B116
testScoped(
  kitchenZones,
  { scope: 'code', edition: '2019', adopt: true, answer: true },
  {
    base: {},
    pass: [{ name: 'as the text asks' }],
    fail: [{ name: 'judged not to be so', answer: 'fail', deciding: [] }],
    manual: [
      { name: 'not yet judged' },
      { name: 'judged, the text not adopted', adopt: false, answer: 'pass', ifAdopted: ['pass'] },
    ],
  },
);
