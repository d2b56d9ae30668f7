import { testScoped } from '../../../test/scopes.js';
import { guardsAndMeans } from './rule.js';

// N145
testScoped(
  guardsAndMeans,
  { scope: 'set-up', adopt: true, answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [
      { name: 'not answered yet' },
      { name: 'answered, the text not adopted', adopt: false, answer: 'pass', ifAdopted: ['pass'] },
    ],
  },
);
