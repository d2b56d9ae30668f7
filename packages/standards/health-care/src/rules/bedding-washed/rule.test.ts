import { testScoped } from '../../../test/scopes.js';
import { beddingWashed } from './rule.js';

// B305
testScoped(
  beddingWashed,
  { reach: 'institutions', text: 'work' },
  {
    base: { healthCare: { beddingWashesPerMonth: 1 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/beddingWashesPerMonth 0',
        with: { '/healthCare/beddingWashesPerMonth': 0 },
        deciding: ['/healthCare/beddingWashesPerMonth: 0 >= 1'],
        params: { times: 0, limit: 1 },
      },
    ],
    unknown: [
      {
        name: 'healthCare/beddingWashesPerMonth not told',
        with: { '/healthCare/beddingWashesPerMonth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/beddingWashesPerMonth missing'],
      },
    ],
  },
);
