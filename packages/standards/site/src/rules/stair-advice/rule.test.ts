import { testScoped } from '../../../test/scopes.js';
import { stairAdvice } from './rule.js';

// B078
testScoped(
  stairAdvice,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { stairs: [{ childHandrailHeight: 0.6, riser: 0.13, tread: 0.26 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'childHandrailHeight just below 0.6',
        with: { '/stairs/0/childHandrailHeight': 0.59 },
        deciding: ['/stairs/0/childHandrailHeight: 0.59 = 0.6'],
      },
      {
        name: 'childHandrailHeight just above 0.6',
        with: { '/stairs/0/childHandrailHeight': 0.61 },
        deciding: ['/stairs/0/childHandrailHeight: 0.61 = 0.6'],
      },
      {
        name: 'riser just above 0.13',
        with: { '/stairs/0/riser': 0.14 },
        deciding: ['/stairs/0/riser: 0.14 <= 0.13'],
      },
      {
        name: 'tread just below 0.26',
        with: { '/stairs/0/tread': 0.25 },
        deciding: ['/stairs/0/tread: 0.25 >= 0.26'],
      },
    ],
    unknown: [
      {
        name: 'childHandrailHeight not told',
        with: { '/stairs/0/childHandrailHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/childHandrailHeight missing'],
      },
      {
        name: 'riser not told',
        with: { '/stairs/0/riser': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/riser missing'],
      },
      {
        name: 'tread not told',
        with: { '/stairs/0/tread': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/tread missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/stairs/0/childHandrailHeight': 0.59 },
        ifAdopted: ['fail'],
        deciding: ['/stairs/0/childHandrailHeight: 0.59 = 0.6'],
      },
    ],
  },
);
