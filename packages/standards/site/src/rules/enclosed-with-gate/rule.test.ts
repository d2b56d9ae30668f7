import { testScoped } from '../../../test/scopes.js';
import { enclosedWithGate } from './rule.js';

// B064
testScoped(
  enclosedWithGate,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { entrance: { enclosed: true, guardRoom: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'enclosed: no',
        with: { '/site/entrance/enclosed': false },
        deciding: ['/site/entrance/enclosed: false = true'],
      },
      {
        name: 'guardRoom: no',
        with: { '/site/entrance/guardRoom': false },
        deciding: ['/site/entrance/guardRoom: false = true'],
      },
    ],
    unknown: [
      {
        name: 'enclosed not told',
        with: { '/site/entrance/enclosed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/enclosed missing'],
      },
      {
        name: 'guardRoom not told',
        with: { '/site/entrance/guardRoom': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/guardRoom missing'],
      },
    ],
  },
);
