import { testScoped } from '../../../test/scopes.js';
import { tablewareByHeat } from './rule.js';

// B360
testScoped(
  tablewareByHeat,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { wareDisinfection: 'steam' } } },
    pass: [{ name: 'steam' }, { name: 'boiling', with: { '/meals/kitchen/wareDisinfection': 'boiling' } }],
    fail: [
      {
        name: 'chemicals',
        with: { '/meals/kitchen/wareDisinfection': 'chemical' },
        deciding: ['/meals/kitchen/wareDisinfection: chemical in ["steam","boiling"]'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/meals/kitchen/wareDisinfection': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/kitchen/wareDisinfection missing'],
      },
    ],
    notApplicable: [{ name: 'washed by a service', with: { '/meals/kitchen/wareDisinfection': 'outside' } }],
  },
);
