import { testScoped } from '../../../test/scopes.js';
import { serviceRadius } from './rule.js';

// B052
testScoped(
  serviceRadius,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { surroundings: { serviceRadius: 300 } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'serviceRadius just above 300',
        with: { '/site/surroundings/serviceRadius': 300.1 },
        deciding: ['/site/surroundings/serviceRadius: 300.1 <= 300'],
        params: { radius: 300.1, limit: 300 },
      },
    ],
    unknown: [
      {
        name: 'serviceRadius not told',
        with: { '/site/surroundings/serviceRadius': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/serviceRadius missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/site/surroundings/serviceRadius': 300.1 },
        ifAdopted: ['fail'],
        deciding: ['/site/surroundings/serviceRadius: 300.1 <= 300'],
      },
    ],
  },
);
