import { testScoped } from '../../../test/scopes.js';
import { accessControl } from './rule.js';

// B137
testScoped(
  accessControl,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { entrance: { accessControl: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/site/entrance/accessControl': false },
        deciding: ['/site/entrance/accessControl: false = true'],
      },
    ],
    unknown: [
      {
        name: 'accessControl not told',
        with: { '/site/entrance/accessControl': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/accessControl missing'],
      },
    ],
  },
);
