import { testScoped } from '../../../test/scopes.js';
import { healthFile } from './rule.js';

// N280
testScoped(
  healthFile,
  { reach: 'institutions', text: 'assessment', list: '/children' },
  {
    base: { children: [{ healthFile: true, diet: { allergiesAsked: true } }] },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthFile False',
        with: { '/children/0/healthFile': false },
        deciding: ['/children/0/healthFile: *** = true'],
      },
      {
        name: 'diet/allergiesAsked False',
        with: { '/children/0/diet/allergiesAsked': false },
        deciding: ['/children/0/diet/allergiesAsked: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'healthFile not told',
        with: { '/children/0/healthFile': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/healthFile missing'],
      },
      {
        name: 'diet/allergiesAsked not told',
        with: { '/children/0/diet/allergiesAsked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/diet/allergiesAsked missing'],
      },
    ],
  },
);
