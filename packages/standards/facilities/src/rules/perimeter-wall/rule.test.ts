import { testScoped } from '../../../test/scopes.js';
import { perimeterWall } from './rule.js';

// B348
testScoped(
  perimeterWall,
  { scope: 'security' },
  {
    base: { site: { entrance: { enclosed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/site/entrance/enclosed': false },
        deciding: ['/site/entrance/enclosed: false = true'],
      },
    ],
    unknown: [
      {
        name: 'enclosed not told',
        with: { '/site/entrance/enclosed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/enclosed missing'],
      },
    ],
  },
);
