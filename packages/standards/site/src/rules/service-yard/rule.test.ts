import { testScoped } from '../../../test/scopes.js';
import { serviceYard } from './rule.js';

// B063
testScoped(
  serviceYard,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { entrance: { serviceYardEntrance: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'serviceYardEntrance: no',
        with: { '/site/entrance/serviceYardEntrance': false },
        deciding: ['/site/entrance/serviceYardEntrance: false = true'],
      },
    ],
    unknown: [
      {
        name: 'serviceYardEntrance not told',
        with: { '/site/entrance/serviceYardEntrance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/serviceYardEntrance missing'],
      },
    ],
  },
);
