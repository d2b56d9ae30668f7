import { testScoped } from '../../../test/scopes.js';
import { centralAirSampling } from './rule.js';

// B387
testScoped(
  centralAirSampling,
  { scope: 'open', adopt: true, answer: true },
  {
    base: { building: { centralAirConditioning: true } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    unknown: [
      {
        name: 'centralAirConditioning not told',
        with: { '/building/centralAirConditioning': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/centralAirConditioning missing'],
      },
    ],
    notApplicable: [
      { name: 'centralAirConditioning: false', with: { '/building/centralAirConditioning': false } },
    ],
    manual: [
      { name: 'not answered yet' },
      { name: 'answered, the text not adopted', adopt: false, answer: 'pass', ifAdopted: ['pass'] },
    ],
  },
);
