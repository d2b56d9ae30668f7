import { testScoped } from '../../../test/scopes.js';
import { beddingAired } from './rule.js';

// B305
testScoped(
  beddingAired,
  { reach: 'institutions', text: 'work' },
  {
    base: { healthCare: { beddingAiringsPerMonth: 2 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/beddingAiringsPerMonth 1',
        with: { '/healthCare/beddingAiringsPerMonth': 1 },
        deciding: ['/healthCare/beddingAiringsPerMonth: 1 >= 2'],
        params: { times: 1, limit: 2 },
      },
    ],
    unknown: [
      {
        name: 'healthCare/beddingAiringsPerMonth not told',
        with: { '/healthCare/beddingAiringsPerMonth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/beddingAiringsPerMonth missing'],
      },
    ],
  },
);
