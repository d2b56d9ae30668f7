import { testScoped } from '../../../test/scopes.js';
import { electronicPatrol } from './rule.js';

// B137
testScoped(
  electronicPatrol,
  { scope: 'code', edition: '2019' },
  {
    base: { security: { electronicPatrol: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/electronicPatrol': false },
        deciding: ['/security/electronicPatrol: false = true'],
      },
    ],
    unknown: [
      {
        name: 'electronicPatrol not told',
        with: { '/security/electronicPatrol': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/electronicPatrol missing'],
      },
    ],
  },
);
